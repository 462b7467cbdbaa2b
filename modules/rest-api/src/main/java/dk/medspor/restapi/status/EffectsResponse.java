package dk.medspor.restapi.status;

import dk.medspor.initiatives.Evaluation;
import dk.medspor.initiatives.Evidence;
import dk.medspor.initiatives.InitiativeState;
import dk.medspor.initiatives.Verdict;
import dk.medspor.kernel.Protected;
import dk.medspor.restapi.initiatives.EffectResponse.FigureResponse;
import dk.medspor.restapi.initiatives.EffectResponse.KeyFiguresResponse;
import dk.medspor.restapi.initiatives.EffectResponse.ObservationResponse;
import dk.medspor.status.Answer;
import dk.medspor.status.Page;
import dk.medspor.status.effect.IndicatorEffect;
import dk.medspor.status.effect.InitiativeEffect;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What came of the initiatives that had started by a day. */
record EffectsResponse(
        LocalDate on, long position, List<Effect> items, int page, int size, long total) {

    /**
     * What came of one. Figures without a value count fewer than five persons.
     *
     * @param baselineMissing whether no figure at all tells how it was before
     * @param keyFigures of how it was before
     * @param observations what cannot be counted
     */
    record Effect(
            UUID id,
            String title,
            UUID ownerBodyId,
            UUID evaluatingBodyId,
            InitiativeState state,
            LocalDate started,
            boolean baselineMissing,
            List<Measured> indicators,
            List<KeyFiguresResponse> keyFigures,
            List<ObservationResponse> observations,
            List<Concluded> evaluations) {

        static Effect of(InitiativeEffect it) {
            Optional<LocalDate> started = Optional.of(it.startedOn());
            return new Effect(
                    it.id().value(),
                    it.title().value(),
                    it.ownerBodyId().value(),
                    it.evaluatingBodyId().value(),
                    it.state(),
                    it.startedOn(),
                    it.baselineMissing(),
                    it.indicators().stream().map(Measured::of).toList(),
                    it.tables().stream()
                            .map(table -> KeyFiguresResponse.of(table, started))
                            .toList(),
                    it.observations().stream().map(ObservationResponse::of).toList(),
                    it.evaluations().stream().map(Concluded::of).toList());
        }
    }

    /**
     * What an indicator shows.
     *
     * @param baselineLate whether the baseline is later than the start
     * @param change from the baseline to the latest follow-up; none where one of them is missing or
     *     not shown
     */
    record Measured(
            int number,
            String name,
            String unit,
            boolean countsPersons,
            Optional<FigureResponse> baseline,
            boolean baselineMissing,
            boolean baselineLate,
            List<FigureResponse> followUps,
            Optional<BigDecimal> change) {

        static Measured of(IndicatorEffect effect) {
            var it = effect.indicator();
            return new Measured(
                    it.number(),
                    it.name().value(),
                    it.unit().value(),
                    it.countsPersons(),
                    it.baseline().map(FigureResponse::of),
                    effect.baselineMissing(),
                    effect.baselineLate(),
                    it.followUps().stream().map(FigureResponse::of).toList(),
                    effect.change());
        }
    }

    /**
     * What an evaluation concluded.
     *
     * @param evidence what was seen, or why nothing could be shown
     */
    record Concluded(
            LocalDate on,
            Verdict verdict,
            Evidence.Kind evidenceKind,
            String evidence,
            Optional<String> learned) {

        static Concluded of(Evaluation it) {
            return new Concluded(
                    it.on(),
                    it.verdict(),
                    it.evidence().kind(),
                    it.evidence().text().value(),
                    it.learned().map(Protected::value));
        }
    }

    static EffectsResponse of(Answer<Page<InitiativeEffect>> answer, LocalDate on) {
        Page<Effect> page = answer.value().map(Effect::of);
        return new EffectsResponse(
                on, answer.position(), page.items(), page.page(), page.size(), page.total());
    }
}
