package dk.medspor.minutesimport;

import java.util.List;

/** Something that groups were asked to discuss. */
public record Task(String title, List<Passage> prompts, List<Span> spans) implements Sourced {

    public Task {
        prompts = List.copyOf(prompts);
        spans = List.copyOf(spans);
    }
}
