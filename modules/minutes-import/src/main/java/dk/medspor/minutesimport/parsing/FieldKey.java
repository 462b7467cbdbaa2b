package dk.medspor.minutesimport.parsing;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The lines with a name and a colon that Danish case systems put at the head of a document. */
enum FieldKey {
    SUBJECT("vedrørende|vedr\\.|emne"),
    CASE_TITLE("sagsnavn|sagstitel"),
    CASE_NUMBER("sagsnummer|sagsnr\\.?|sag nr\\.|journalnummer|journalnr\\.|j\\.nr\\."),
    AUTHOR("skrevet af|udarbejdet af|forfatter|sagsbehandler"),
    EMAIL("e-mail|e-post|mail"),
    DEPARTMENT("forvaltning|afdeling|sekretariat"),
    DATE("dato"),
    RECIPIENTS("sendes til|modtagere?");

    private static final int LONGEST = 20;

    private final Pattern names;

    FieldKey(String names) {
        this.names = Pattern.compile("(?iU)" + names);
    }

    /** The key of a line, when its words before the first colon are a known name. */
    static Optional<FieldKey> of(String line) {
        int colon = line.indexOf(':');
        if (colon < 0 || colon > LONGEST) {
            return Optional.empty();
        }
        var name = line.substring(0, colon).strip();
        return Stream.of(values()).filter(key -> key.names.matcher(name).matches()).findFirst();
    }
}
