package dk.medspor.endtoend;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Notes that name persons, and the register that they may be put into. */
final class ImportedNames {

    static final String NOTES =
            """
            # Temadag den 14. september 2026

            Gruppe 3

            - Asta Kjærulf (Referent)
            - Mikkel Rønbjerg
            """;

    private ImportedNames() {}

    /** Minutes of a meeting that one took part in and another sent apologies for. */
    static String of(String present, String absent) {
        return """
        Referat af møde i HMU
        Dato: 15. september 2026
        Deltagere: %s
        Afbud: %s

        Punkt 1: Reb

        Beslutning
        Godkendt.
        """
                .formatted(present, absent);
    }

    static int registered(Api api, String name) {
        return api.get("/api/v1/people?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                .body()
                .path("total")
                .asInt();
    }
}
