package dk.medspor.webui.bodies;

import dk.medspor.medbodies.MedBodyProfile;
import dk.medspor.webui.forms.Field;
import dk.medspor.webui.forms.Option;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can become of a body, from a day on. */
public enum Change {
    RENAME,
    MOVE,
    MERGE,
    DISSOLVE;

    private static final int NAME = 200;
    private static final int REASON = 4_000;

    /** The last part of its address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of its form. */
    public String form() {
        return "body-" + path();
    }

    static Optional<Change> named(String path) {
        return Arrays.stream(values()).filter(it -> it.path().equals(path)).findFirst();
    }

    /**
     * What it asks for.
     *
     * @param others the bodies beside this one
     */
    List<Field> fields(MedBodyProfile body, List<Option> others, LocalDate today) {
        Field on = Field.date("on", today);
        return switch (this) {
            case RENAME -> List.of(Field.line("name", NAME).preset(body.name()), on);
            case MOVE -> {
                Field above = Field.choice("parentId", others).optional();
                yield List.of(
                        body.parentId().map(it -> above.preset(it.toString())).orElse(above), on);
            }
            case MERGE ->
                    List.of(Field.choice("intoBodyId", others), Field.text("reason", REASON), on);
            case DISSOLVE ->
                    List.of(
                            Field.choice("successorBodyId", others),
                            Field.text("reason", REASON),
                            on);
        };
    }

    /** The field that names who answers from then on; empty where the body stays. */
    Optional<String> successor() {
        return switch (this) {
            case RENAME, MOVE -> Optional.empty();
            case MERGE -> Optional.of("intoBodyId");
            case DISSOLVE -> Optional.of("successorBodyId");
        };
    }
}
