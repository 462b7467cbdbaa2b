package dk.medspor.benchmarks.peers;

import java.time.LocalDate;
import java.util.Map;

/**
 * What every side records: about 310 bytes of JSON, beside about 50 of metadata. It holds nothing
 * protected, as no peer seals its texts.
 *
 * @param about what it is about
 * @param body who said it
 */
record Noted(String about, String body, LocalDate on, String text) {

    static final Map<String, String> METADATA =
            Map.of("actor", "0192d3a0-0000-7000-8000-000000000001");

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String BODY = "0192d3a0-0000-7000-8000-000000000002";
    private static final String TEXT =
            "Flere fælles frokoster på tværs af afdelingerne, så nye kolleger falder til, og en "
                    + "fast plads på dagsordenen, hvor alle hører, hvad der blev af forslagene.";

    static Noted about(String stream) {
        return new Noted(stream, BODY, DAY, TEXT);
    }
}
