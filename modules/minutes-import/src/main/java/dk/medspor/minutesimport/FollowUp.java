package dk.medspor.minutesimport;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that somebody shall come back to.
 *
 * @param actor who, in the words of the document
 * @param forum where, in the words of the document
 * @param cites the contribution that says so, as a JSON Pointer (RFC 6901) into the draft; then
 *     that contribution is the home of the text
 */
public record FollowUp(
        String text,
        Optional<String> actor,
        Optional<String> forum,
        Optional<Due> due,
        Optional<String> cites,
        List<Span> spans)
        implements Sourced {

    public FollowUp {
        spans = List.copyOf(spans);
    }

    Stream<Home> homes() {
        return cites.isPresent() ? Stream.empty() : Stream.of(new Home(Home.Kind.FOLLOW_UP, spans));
    }
}
