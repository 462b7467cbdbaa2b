package dk.medspor.status.feedback;

import dk.medspor.initiatives.Evaluation;
import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.InitiativeLife;
import dk.medspor.initiatives.InitiativeState;
import dk.medspor.initiatives.LifeStep;
import dk.medspor.initiatives.ObligationChain;
import dk.medspor.initiatives.StepKind;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where an initiative stood on a day, for those it came from.
 *
 * @param ownerBodyId who owned it that day
 * @param since when it came to stand so, where that is known
 * @param reason why, where one was given
 * @param evaluations that had taken place, in order
 * @param livesOnIn the survivor of a merger, the parts of a split
 */
public record InitiativeFate(
        InitiativeId id,
        Protected<String> title,
        MedBodyId ownerBodyId,
        InitiativeState state,
        Optional<LocalDate> since,
        Optional<Protected<String>> reason,
        List<Evaluation> evaluations,
        List<Successor> livesOnIn) {

    public InitiativeFate {
        evaluations = List.copyOf(evaluations);
        livesOnIn = List.copyOf(livesOnIn);
    }

    /** What an initiative lives on in, and where that stood. */
    public record Successor(InitiativeId id, Protected<String> title, InitiativeState state) {}

    /**
     * Empty when it had not been proposed by that day.
     *
     * @param others finds the initiatives it lives on in
     */
    static Optional<InitiativeFate> of(
            InitiativeDossier dossier,
            LocalDate on,
            Function<InitiativeId, Optional<InitiativeDossier>> others) {
        if (dossier.identity().proposedOn().filter(it -> it.isAfter(on)).isPresent()) {
            return Optional.empty();
        }
        InitiativeLife life = dossier.life().on(on);
        Optional<LifeStep> decisive = decisive(life);
        return Optional.of(
                new InitiativeFate(
                        dossier.id(),
                        dossier.title(),
                        dossier.identity().owner().on(on),
                        life.state(),
                        decisive.map(LifeStep::on).or(() -> since(dossier, life)),
                        decisive.flatMap(LifeStep::reason),
                        life.chain().map(ObligationChain::evaluations).orElse(List.of()),
                        life.end().map(LifeStep::others).orElse(List.of()).stream()
                                .flatMap(it -> others.apply(it).stream())
                                .map(it -> successor(it, on))
                                .toList()));
    }

    private static Successor successor(InitiativeDossier it, LocalDate on) {
        return new Successor(it.id(), it.title(), it.life().on(on).state());
    }

    /** The step that brought it where it stands. */
    private static Optional<LifeStep> decisive(InitiativeLife life) {
        return switch (life.state()) {
            case PROPOSED, RUNNING -> Optional.empty();
            case REFERRED -> life.last(StepKind.REFERRED);
            case PARKED -> life.last(StepKind.PARKED);
            case REJECTED -> life.last(StepKind.REJECTED);
            case ADOPTED -> life.last(StepKind.ADOPTED);
            case PAUSED -> life.pause();
            case STOPPED, MERGED, SPLIT -> life.end();
        };
    }

    /** Where no step did: the proposal, the start, or the verdict STOP. */
    private static Optional<LocalDate> since(InitiativeDossier dossier, InitiativeLife life) {
        return life.chain()
                .map(it -> it.endedOn().orElse(it.startedOn()))
                .or(() -> dossier.identity().proposedOn());
    }
}
