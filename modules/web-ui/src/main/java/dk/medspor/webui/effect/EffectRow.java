package dk.medspor.webui.effect;

import dk.medspor.initiatives.Evaluation;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.InitiativeState;
import dk.medspor.initiatives.Measurement;
import dk.medspor.initiatives.Verdict;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.status.effect.IndicatorEffect;
import dk.medspor.status.effect.InitiativeEffect;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one initiative has changed, as it is shown. */
record EffectRow(
        InitiativeId id,
        String title,
        String owner,
        InitiativeState state,
        LocalDate startedOn,
        boolean baselineMissing,
        List<Measured> indicators,
        List<String> observations,
        List<Verdict> verdicts) {

    /**
     * One indicator.
     *
     * @param before what the baseline shows; empty when there is none
     * @param after what the latest follow-up shows; empty when there is none
     */
    record Measured(
            String name,
            String unit,
            Optional<Figure> before,
            Optional<Figure> after,
            boolean late,
            Optional<String> change) {

        static Measured of(IndicatorEffect it) {
            return new Measured(
                    it.indicator().name().value(),
                    it.indicator().unit().value(),
                    it.indicator().baseline().map(Figure::of),
                    it.indicator().followUps().stream()
                            .max((one, other) -> one.on().compareTo(other.on()))
                            .map(Figure::of),
                    it.baselineLate(),
                    it.change().map(Measured::signed));
        }

        private static String signed(BigDecimal change) {
            return (change.signum() > 0 ? "+" : "") + change.toPlainString();
        }
    }

    /**
     * A figure of a day.
     *
     * @param value empty when it counts fewer than five persons
     */
    record Figure(LocalDate on, Optional<String> value) {

        static Figure of(Measurement it) {
            return new Figure(it.on(), it.reading().value().map(BigDecimal::toPlainString));
        }
    }

    static EffectRow of(InitiativeEffect it, Map<MedBodyId, String> names) {
        return new EffectRow(
                it.id(),
                it.title().value(),
                names.getOrDefault(it.ownerBodyId(), ""),
                it.state(),
                it.startedOn(),
                it.baselineMissing(),
                it.indicators().stream().map(Measured::of).toList(),
                it.observations().stream().map(seen -> seen.text().value()).toList(),
                it.evaluations().stream().map(Evaluation::verdict).toList());
    }
}
