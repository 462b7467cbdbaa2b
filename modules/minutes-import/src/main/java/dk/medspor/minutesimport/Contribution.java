package dk.medspor.minutesimport;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One thing that was said: a first-level bullet of a block of answers.
 *
 * @param label in a group, the words before the first colon
 */
public record Contribution(
        String text, Optional<String> label, List<Passage> subItems, List<Span> spans)
        implements Sourced {

    public Contribution {
        subItems = List.copyOf(subItems);
        spans = List.copyOf(spans);
    }

    Stream<Home> homes() {
        return Stream.concat(
                Stream.of(new Home(Home.Kind.CONTRIBUTION, spans)),
                Home.of(Home.Kind.SUB_ITEM, subItems));
    }
}
