package dk.medspor.minutesimport.parsing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The lines with a name and a colon that stand at the head of minutes. */
enum HeadField {
    BODY("udvalg|mødeforum|forum|møde i"),
    DATE("dato|mødedato"),
    TIME("tid|tidspunkt|mødetid|mødetidspunkt|klokkeslæt|dato og tid|tid og sted|starttidspunkt"),
    END("sluttidspunkt|mødet slut|slut"),
    PLACE("sted|mødested|lokale|mødelokale"),
    OTHER("referent|mødeleder|ordstyrer|sagsnr\\.?|sagsnummer|journalnr\\.?|udarbejdet af");

    private static final int LONGEST = 30;

    private final Pattern names;

    HeadField(String names) {
        this.names = Pattern.compile("(?iU)(?:" + names + ")");
    }

    /** The field of a line, when its words before the first colon are a known name. */
    static Optional<HeadField> of(String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || colon > LONGEST) {
            return Optional.empty();
        }
        var name = text.substring(0, colon).strip();
        return List.of(values()).stream()
                .filter(field -> field.names.matcher(name).matches())
                .findFirst();
    }
}
