package dk.medspor.storage.mongo;

import java.util.Arrays;
import java.util.Comparator;

/** Texts in the order of their code points, which is that of their bytes in UTF-8. */
final class CodePoints {

    static final Comparator<String> ORDER =
            (one, other) ->
                    Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());

    private CodePoints() {}
}
