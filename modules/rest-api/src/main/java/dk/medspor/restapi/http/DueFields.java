package dk.medspor.restapi.http;

import dk.medspor.kernel.DueTime;
import dk.medspor.kernel.Protected;
import java.time.LocalDate;
import java.util.Optional;

/** When something is due, in the words that were used, with what can be read from them. */
public record DueFields(
        @Text(max = 300) String words,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        @Text(max = 1_000) Optional<String> condition) {

    public DueTime due() {
        return new DueTime(Protected.text(words), from, to, condition.map(Protected::text));
    }

    public static DueFields of(DueTime it) {
        return new DueFields(
                it.words().value(), it.from(), it.to(), it.condition().map(Protected::value));
    }
}
