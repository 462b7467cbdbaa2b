package dk.medspor.status.effect;

import dk.medspor.initiatives.Evaluation;
import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.InitiativeState;
import dk.medspor.initiatives.KeyFigures;
import dk.medspor.initiatives.Measurements;
import dk.medspor.initiatives.ObligationChain;
import dk.medspor.initiatives.Observation;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a started initiative had changed by a day, as far as it was measured or seen, and what those
 * who evaluated it made of that.
 *
 * @param ownerBodyId who owned it that day
 * @param evaluatingBodyId who was to evaluate it that day
 * @param baselineMissing whether no figure at all tells how it was before
 * @param tables key figures of how it was before
 * @param observations what cannot be counted, and counts all the same
 * @param evaluations in order
 */
public record InitiativeEffect(
        InitiativeId id,
        Protected<String> title,
        MedBodyId ownerBodyId,
        MedBodyId evaluatingBodyId,
        InitiativeState state,
        LocalDate startedOn,
        boolean baselineMissing,
        List<IndicatorEffect> indicators,
        List<KeyFigures> tables,
        List<Observation> observations,
        List<Evaluation> evaluations) {

    public InitiativeEffect {
        indicators = List.copyOf(indicators);
        tables = List.copyOf(tables);
        observations = List.copyOf(observations);
        evaluations = List.copyOf(evaluations);
    }

    /** Empty when it had not started by that day. */
    static Optional<InitiativeEffect> of(InitiativeDossier dossier, LocalDate on) {
        return dossier.life().on(on).chain().map(it -> of(dossier, it, on));
    }

    private static InitiativeEffect of(
            InitiativeDossier dossier, ObligationChain chain, LocalDate on) {
        Measurements known = dossier.measurements().on(on);
        return new InitiativeEffect(
                dossier.id(),
                dossier.title(),
                dossier.identity().owner().on(on),
                chain.evaluatingBodyId(),
                dossier.life().on(on).state(),
                chain.startedOn(),
                known.lackBaseline(),
                known.indicators().stream()
                        .map(it -> IndicatorEffect.of(it, chain.startedOn()))
                        .toList(),
                known.tables(),
                known.observations(),
                chain.evaluations());
    }

    /** Whether the body owned it that day, or was to evaluate it. */
    boolean concerns(MedBodyId body) {
        return ownerBodyId.equals(body) || evaluatingBodyId.equals(body);
    }
}
