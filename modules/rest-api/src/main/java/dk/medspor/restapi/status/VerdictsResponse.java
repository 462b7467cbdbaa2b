package dk.medspor.restapi.status;

import dk.medspor.initiatives.Verdict;
import dk.medspor.status.Answer;
import dk.medspor.status.verdicts.ThemeVerdicts;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the evaluations had concluded by a day, theme by theme; what has no theme comes last. */
record VerdictsResponse(LocalDate on, long position, List<Line> themes) {

    /**
     * One theme.
     *
     * @param initiatives how many had been started
     * @param evaluated how many of them had been evaluated at least once
     */
    record Line(
            Optional<String> theme, long initiatives, long evaluated, Map<Verdict, Long> verdicts) {

        /** Zeros are said, too. */
        static Line of(ThemeVerdicts it) {
            Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
            for (Verdict verdict : Verdict.values()) {
                verdicts.put(verdict, it.verdicts().getOrDefault(verdict, 0L));
            }
            return new Line(it.theme(), it.initiatives(), it.evaluated(), verdicts);
        }
    }

    static VerdictsResponse of(Answer<List<ThemeVerdicts>> answer, LocalDate on) {
        return new VerdictsResponse(
                on, answer.position(), answer.value().stream().map(Line::of).toList());
    }
}
