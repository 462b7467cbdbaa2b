package dk.medspor.status.effect;

import dk.medspor.initiatives.Indicator;
import dk.medspor.initiatives.Measurement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * What an indicator shows.
 *
 * @param baselineMissing whether nothing tells how it was before
 * @param baselineLate whether the baseline was measured after the start, so that it may hold some
 *     of the effect already
 * @param change from the baseline to the latest follow-up; empty without both, and where one of
 *     them counts so few persons that it is not shown
 */
public record IndicatorEffect(
        Indicator indicator,
        boolean baselineMissing,
        boolean baselineLate,
        Optional<BigDecimal> change) {

    static IndicatorEffect of(Indicator it, LocalDate startedOn) {
        return new IndicatorEffect(
                it, it.baseline().isEmpty(), it.hasLateBaseline(startedOn), change(it));
    }

    private static Optional<BigDecimal> change(Indicator it) {
        Optional<BigDecimal> now =
                it.followUps().stream()
                        .max(Comparator.comparing(Measurement::on))
                        .flatMap(IndicatorEffect::shown);
        return it.baseline()
                .flatMap(IndicatorEffect::shown)
                .flatMap(before -> now.map(after -> after.subtract(before)));
    }

    private static Optional<BigDecimal> shown(Measurement it) {
        return it.reading().value();
    }
}
