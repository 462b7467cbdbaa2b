package dk.medspor.initiatives.domain;

import dk.medspor.initiatives.InitiativeCommand.AdoptInitiative;
import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.initiatives.InitiativeEvent.InitiativeAdopted;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.InitiativeLife;
import dk.medspor.initiatives.InitiativeRejection;
import dk.medspor.initiatives.InitiativeState;
import dk.medspor.initiatives.LifeCommand;
import dk.medspor.initiatives.LifeCommand.MergeInitiative;
import dk.medspor.initiatives.LifeCommand.ParkInitiative;
import dk.medspor.initiatives.LifeCommand.PauseInitiative;
import dk.medspor.initiatives.LifeCommand.ReferInitiative;
import dk.medspor.initiatives.LifeCommand.RejectInitiative;
import dk.medspor.initiatives.LifeCommand.ReopenInitiative;
import dk.medspor.initiatives.LifeCommand.ResumeInitiative;
import dk.medspor.initiatives.LifeCommand.SplitInitiative;
import dk.medspor.initiatives.LifeCommand.StopInitiative;
import dk.medspor.initiatives.LifeEvent.InitiativeMerged;
import dk.medspor.initiatives.LifeEvent.InitiativeParked;
import dk.medspor.initiatives.LifeEvent.InitiativePaused;
import dk.medspor.initiatives.LifeEvent.InitiativeReferred;
import dk.medspor.initiatives.LifeEvent.InitiativeRejected;
import dk.medspor.initiatives.LifeEvent.InitiativeReopened;
import dk.medspor.initiatives.LifeEvent.InitiativeResumed;
import dk.medspor.initiatives.LifeEvent.InitiativeSplit;
import dk.medspor.initiatives.LifeEvent.InitiativeStopped;
import dk.medspor.initiatives.StepKind;
import dk.medspor.initiatives.StepRejection.ForumHasEnded;
import dk.medspor.initiatives.StepRejection.ForumUnclear;
import dk.medspor.initiatives.StepRejection.NotAPart;
import dk.medspor.initiatives.StepRejection.PartNotStarted;
import dk.medspor.initiatives.StepRejection.SurvivorUnfit;
import dk.medspor.initiatives.StepRejection.TooFewParts;
import dk.medspor.initiatives.StepRejection.UnknownForum;
import dk.medspor.kernel.Decision;
import dk.medspor.medbodies.Forum;
import dk.medspor.medbodies.OtherBody;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The steps in the life of an initiative. */
final class LifeRules {

    private static final int FEWEST_PARTS = 2;

    private LifeRules() {}

    static Decision<InitiativeEvent> adopt(
            AdoptInitiative it, InitiativeLife life, LocalDate today) {
        return step(
                life, StepKind.ADOPTED, new InitiativeAdopted(it.initiativeId(), it.on()), today);
    }

    static Decision<InitiativeEvent> step(
            LifeCommand command, InitiativeLife life, LocalDate today) {
        InitiativeId id = command.initiativeId();
        LocalDate on = command.on();
        return switch (command) {
            case ReferInitiative it ->
                    unclear(it)
                            .<Decision<InitiativeEvent>>map(Decision::reject)
                            .orElseGet(
                                    () ->
                                            step(
                                                    life,
                                                    StepKind.REFERRED,
                                                    new InitiativeReferred(
                                                            id, on, it.forum(), it.reason()),
                                                    today));
            case RejectInitiative it ->
                    step(
                            life,
                            StepKind.REJECTED,
                            new InitiativeRejected(id, on, it.reason()),
                            today);
            case ParkInitiative it ->
                    step(life, StepKind.PARKED, new InitiativeParked(id, on, it.reason()), today);
            case ReopenInitiative it ->
                    step(
                            life,
                            StepKind.REOPENED,
                            new InitiativeReopened(id, on, it.reason()),
                            today);
            case PauseInitiative it ->
                    step(life, StepKind.PAUSED, new InitiativePaused(id, on, it.reason()), today);
            case ResumeInitiative _ ->
                    step(life, StepKind.RESUMED, new InitiativeResumed(id, on), today);
            case StopInitiative it ->
                    step(
                            life,
                            StepKind.STOPPED,
                            new InitiativeStopped(id, on, it.rationale()),
                            today);
            case MergeInitiative it -> merge(it, life, today);
            case SplitInitiative it -> split(it, life, today);
        };
    }

    private static Decision<InitiativeEvent> step(
            InitiativeLife life, StepKind kind, InitiativeEvent event, LocalDate today) {
        LocalDate on = event.heldFrom().orElseThrow();
        return Decision.unless(
                LifeOrder.refused(life, kind)
                        .or(() -> Refusals.afterToday(on, today))
                        .or(() -> LifeOrder.impossible(life.after(event))),
                () -> event);
    }

    private static Optional<InitiativeRejection> unclear(ReferInitiative command) {
        Forum forum = command.forum();
        if ((forum.kind() == Forum.Kind.BODY) != forum.bodyId().isPresent()) {
            return Optional.of(new ForumUnclear(forum.kind()));
        }
        return command.body().flatMap(it -> unfit(it, command.on()));
    }

    private static Optional<InitiativeRejection> unfit(OtherBody body, LocalDate on) {
        return body.known()
                ? body.endedBy(on).map(ForumHasEnded::new)
                : Optional.of(new UnknownForum(body.id()));
    }

    private static Decision<InitiativeEvent> merge(
            MergeInitiative it, InitiativeLife life, LocalDate today) {
        boolean fit =
                !it.survivor().equals(it.initiativeId())
                        && it.survivorState().filter(LifeRules::goesOn).isPresent();
        return fit
                ? step(
                        life,
                        StepKind.MERGED,
                        new InitiativeMerged(
                                it.initiativeId(), it.on(), it.survivor(), it.reason()),
                        today)
                : Decision.reject(new SurvivorUnfit(it.survivor()));
    }

    private static boolean goesOn(InitiativeState state) {
        return switch (state) {
            case REJECTED, STOPPED, MERGED, SPLIT -> false;
            case PROPOSED, REFERRED, PARKED, ADOPTED, RUNNING, PAUSED -> true;
        };
    }

    private static Decision<InitiativeEvent> split(
            SplitInitiative it, InitiativeLife life, LocalDate today) {
        int parts = Set.copyOf(it.parts()).size();
        if (parts < FEWEST_PARTS || parts < it.parts().size()) {
            return Decision.reject(new TooFewParts(parts));
        }
        if (!it.strangers().isEmpty()) {
            return Decision.reject(new NotAPart(it.strangers().getFirst()));
        }
        if (life.chain().isPresent() && !it.waiting().isEmpty()) {
            return Decision.reject(new PartNotStarted(it.waiting().getFirst()));
        }
        return step(
                life,
                StepKind.SPLIT,
                new InitiativeSplit(it.initiativeId(), it.on(), it.parts(), it.reason()),
                today);
    }
}
