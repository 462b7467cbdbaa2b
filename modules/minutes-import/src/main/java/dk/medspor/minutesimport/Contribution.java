package dk.medspor.minutesimport;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One thing that was said: a first-level bullet of a block of answers.
 *
 * @param label in a group, the words before the first colon
 * @param kind what sort of point it is, where the document says so
 */
public record Contribution(
        String text,
        Optional<String> label,
        List<Passage> subItems,
        Optional<ContributionKind> kind,
        List<Span> spans)
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
