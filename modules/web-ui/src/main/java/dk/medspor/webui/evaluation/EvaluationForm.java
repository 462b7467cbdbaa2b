package dk.medspor.webui.evaluation;

import dk.medspor.initiatives.Assessment;
import dk.medspor.initiatives.Evidence;
import dk.medspor.initiatives.Verdict;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.webui.question.TypedDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was typed, as it was typed.
 *
 * @param kind whether the text tells what was seen, or why nothing can be shown
 */
record EvaluationForm(
        @Nullable String on,
        @Nullable Verdict verdict,
        Evidence.@Nullable Kind kind,
        @Nullable String text,
        @Nullable String learned) {

    private static final int LONGEST = 10_000;

    static EvaluationForm empty(String today) {
        return new EvaluationForm(today, null, Evidence.Kind.SHOWN, "", "");
    }

    /** The fields that are wrong. */
    List<String> errors() {
        List<String> wrong = new ArrayList<>();
        if (typed(on).flatMap(TypedDate::read).isEmpty()) {
            wrong.add("on");
        }
        if (verdict == null) {
            wrong.add("verdict");
        }
        if (kind == null || typed(text).filter(EvaluationForm::isFit).isEmpty()) {
            wrong.add("text");
        }
        if (typed(learned).filter(it -> !isFit(it)).isPresent()) {
            wrong.add("learned");
        }
        return wrong;
    }

    /** What it says, once nothing is wrong. */
    Assessment assessment(MedBodyId evaluatingBody) {
        return new Assessment(
                evaluatingBody,
                typed(on).flatMap(TypedDate::read).orElseThrow(),
                Optional.ofNullable(verdict).orElseThrow(),
                Optional.ofNullable(kind)
                        .flatMap(it -> typed(text).map(by -> new Evidence(it, Protected.text(by)))),
                typed(learned).map(Protected::text),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<String> typed(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(it -> !it.isEmpty());
    }

    private static boolean isFit(String text) {
        return text.length() <= LONGEST
                && text.chars().noneMatch(it -> Character.isISOControl(it) && !isSpace(it));
    }

    private static boolean isSpace(int character) {
        return character == '\n' || character == '\r' || character == '\t';
    }
}
