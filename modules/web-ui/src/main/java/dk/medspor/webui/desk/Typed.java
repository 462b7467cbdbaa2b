package dk.medspor.webui.desk;

import dk.medspor.kernel.Protected;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Words as they come from a form: not too many, and nothing in them that is no text. */
final class Typed {

    private static final int LONGEST = 10_000;
    private static final String ALLOWED_CONTROLS = "\n\t";

    private Typed() {}

    /** What was typed; empty when nothing was. */
    static Optional<Protected<String>> text(@Nullable String typed) {
        return Optional.ofNullable(typed)
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .map(Typed::words);
    }

    /** Each line that says something. */
    static List<Protected<String>> lines(@Nullable String typed) {
        return Optional.ofNullable(typed).stream()
                .flatMap(it -> Arrays.stream(it.split("\\R", -1)))
                .flatMap(it -> text(it).stream())
                .toList();
    }

    /** What was typed as it stands; browsers send the line ends of another age. */
    static Protected<String> words(String typed) {
        String words = typed.replace("\r\n", "\n");
        if (words.length() > LONGEST) {
            throw new ProblemException(Problem.invalid("text", "too-long", LONGEST));
        }
        if (words.codePoints().anyMatch(Typed::isUnfit)) {
            throw new ProblemException(Problem.invalid("text", "unfit-characters"));
        }
        return Protected.text(words);
    }

    private static boolean isUnfit(int character) {
        return Character.isISOControl(character) && ALLOWED_CONTROLS.indexOf(character) < 0;
    }
}
