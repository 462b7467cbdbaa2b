package dk.medspor.initiatives.domain;

import dk.medspor.initiatives.InitiativeLife;
import dk.medspor.initiatives.InitiativeRejection;
import dk.medspor.initiatives.InitiativeRejection.AlreadyEnded;
import dk.medspor.initiatives.InitiativeState;
import dk.medspor.initiatives.LifeStep;
import dk.medspor.initiatives.ObligationChain;
import dk.medspor.initiatives.StepKind;
import dk.medspor.initiatives.StepRejection.AlreadyAdopted;
import dk.medspor.initiatives.StepRejection.AlreadyPaused;
import dk.medspor.initiatives.StepRejection.AlreadyStarted;
import dk.medspor.initiatives.StepRejection.BeforeStart;
import dk.medspor.initiatives.StepRejection.NotAdopted;
import dk.medspor.initiatives.StepRejection.NotPaused;
import dk.medspor.initiatives.StepRejection.NotStarted;
import dk.medspor.initiatives.StepRejection.NothingToReopen;
import dk.medspor.initiatives.StepRejection.StepOutOfOrder;
import dk.medspor.initiatives.StepRejection.StillParked;
import dk.medspor.initiatives.StepRejection.StillRejected;
import java.util.Optional;

/** Which step may follow where, and in which order of days. */
public final class LifeOrder {

    private LifeOrder() {}

    /** Why a step cannot be taken from where the initiative stands. */
    public static Optional<InitiativeRejection> refused(InitiativeLife life, StepKind kind) {
        return switch (kind) {
            case PAUSED, RESUMED, STOPPED -> afterStart(life, kind);
            case MERGED, SPLIT -> ended(life);
            case REFERRED, ADOPTED, REJECTED, PARKED, REOPENED ->
                    started(life).or(() -> ended(life)).or(() -> beforeStart(life.state(), kind));
        };
    }

    /** Why it cannot start where it stands. */
    public static Optional<InitiativeRejection> startRefused(
            InitiativeLife life, boolean adoptionNeeded) {
        return started(life)
                .or(() -> ended(life))
                .or(() -> onHold(life.state()))
                .or(
                        () ->
                                Refusals.when(
                                        adoptionNeeded && life.state() != InitiativeState.ADOPTED,
                                        NotAdopted::new));
    }

    private static Optional<InitiativeRejection> started(InitiativeLife life) {
        return life.chain().map(it -> new AlreadyStarted(it.startedOn()));
    }

    private static Optional<InitiativeRejection> ended(InitiativeLife life) {
        return life.endedOn().map(AlreadyEnded::new);
    }

    private static Optional<InitiativeRejection> afterStart(InitiativeLife life, StepKind kind) {
        if (life.endedOn().isPresent()) {
            return ended(life);
        }
        if (life.chain().isEmpty()) {
            return Optional.of(new NotStarted());
        }
        boolean paused = life.state() == InitiativeState.PAUSED;
        return switch (kind) {
            case PAUSED -> Refusals.when(paused, AlreadyPaused::new);
            case RESUMED -> Refusals.when(!paused, NotPaused::new);
            default -> Optional.empty();
        };
    }

    private static Optional<InitiativeRejection> beforeStart(InitiativeState state, StepKind kind) {
        boolean adopted = state == InitiativeState.ADOPTED;
        return switch (kind) {
            case REFERRED, ADOPTED ->
                    onHold(state).or(() -> Refusals.when(adopted, AlreadyAdopted::new));
            case PARKED -> onHold(state);
            case REJECTED -> Refusals.when(state == InitiativeState.REJECTED, StillRejected::new);
            default -> Refusals.when(onHold(state).isEmpty(), NothingToReopen::new);
        };
    }

    private static Optional<InitiativeRejection> onHold(InitiativeState state) {
        return switch (state) {
            case PARKED -> Optional.of(new StillParked());
            case REJECTED -> Optional.of(new StillRejected());
            default -> Optional.empty();
        };
    }

    /** Why these dates could never have been recorded. */
    static Optional<InitiativeRejection> impossible(InitiativeLife life) {
        return outOfOrder(life).or(() -> life.chain().flatMap(ChainOrder::impossible));
    }

    /** The steps before the start follow one another, and so do those since. */
    private static Optional<InitiativeRejection> outOfOrder(InitiativeLife life) {
        Optional<LifeStep> before = Optional.empty();
        for (LifeStep it : life.steps()) {
            Optional<ObligationChain> since =
                    life.chain().filter(chain -> chain.number() < it.number());
            if (since.filter(chain -> it.on().isBefore(chain.startedOn())).isPresent()) {
                return since.map(chain -> new BeforeStart(it.on(), chain.startedOn()));
            }
            boolean samePart =
                    before.filter(
                                    earlier ->
                                            since.isEmpty()
                                                    || earlier.number() > since.get().number())
                            .isPresent();
            if (samePart && it.on().isBefore(before.get().on())) {
                return Optional.of(new StepOutOfOrder(it.on(), before.get().on()));
            }
            before = Optional.of(it);
        }
        return Optional.empty();
    }
}
