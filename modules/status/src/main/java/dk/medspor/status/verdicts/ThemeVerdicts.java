package dk.medspor.status.verdicts;

import dk.medspor.initiatives.Verdict;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the evaluations of a theme concluded.
 *
 * @param theme empty for what has none
 * @param initiatives how many had been started
 * @param evaluated how many of them had been evaluated at least once
 * @param verdicts how many evaluations came to that verdict, of all cycles
 */
public record ThemeVerdicts(
        Optional<String> theme, long initiatives, long evaluated, Map<Verdict, Long> verdicts) {

    static ThemeVerdicts none(Optional<String> theme) {
        return new ThemeVerdicts(theme, 0, 0, Map.of());
    }

    /** With one initiative more. */
    ThemeVerdicts and(List<Verdict> its) {
        Map<Verdict, Long> all = new EnumMap<>(Verdict.class);
        all.putAll(verdicts);
        its.forEach(it -> all.merge(it, 1L, Long::sum));
        return new ThemeVerdicts(
                theme, initiatives + 1, evaluated + (its.isEmpty() ? 0 : 1), Map.copyOf(all));
    }
}
