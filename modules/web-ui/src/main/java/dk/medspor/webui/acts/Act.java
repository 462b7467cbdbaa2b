package dk.medspor.webui.acts;

import dk.medspor.access.Operation;
import dk.medspor.webui.forms.Field;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Something that can be done with an initiative.
 *
 * @param name the last part of its address
 * @param open whether the initiative stands where it can be done
 */
record Act(
        String name,
        Operation operation,
        Predicate<Standing> open,
        Function<Standing, List<Field>> fields,
        Making command) {

    static final int LONG = 10_000;
    static final int REASON = 4_000;

    /** The name of its form. */
    String form() {
        return "act-" + name;
    }

    static Field reason() {
        return Field.text("reason", REASON);
    }

    static Field day(Standing it) {
        return Field.date("on", it.today());
    }
}
