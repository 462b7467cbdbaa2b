package dk.medspor.webui.corrections;

import dk.medspor.initiatives.CorrectionCommand;
import dk.medspor.webui.forms.Field;
import dk.medspor.webui.forms.Filled;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something recorded that can be put right.
 *
 * @param path the last parts of its address
 * @param words the key of what it is called, with its number
 * @param before what stands there now, in words; empty where nothing stands
 * @param form the name of its form
 */
record Correction(
        String path,
        String words,
        int number,
        Optional<String> before,
        String form,
        List<Field> fields,
        Function<Filled, CorrectionCommand> command) {}
