package dk.medspor.meetings;

import dk.medspor.kernel.Protected;
import java.util.Optional;
import java.util.stream.Stream;

/** What those who met thought of the meeting itself. */
public record SelfEvaluation(
        Optional<Protected<String>> wentWell,
        Optional<Protected<String>> couldBeBetter,
        Optional<Protected<String>> nextTime) {

    /** Whether nothing is said. */
    public boolean saysNothing() {
        return Stream.of(wentWell, couldBeBetter, nextTime).allMatch(Optional::isEmpty);
    }
}
