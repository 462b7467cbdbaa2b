package dk.medspor.initiatives.domain;

import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.InitiativeRejection;
import dk.medspor.initiatives.InitiativeRejection.AlreadyEnded;
import dk.medspor.initiatives.Milestone;
import dk.medspor.initiatives.Progress;
import dk.medspor.initiatives.ProgressCommand;
import dk.medspor.initiatives.ProgressCommand.NoteProgress;
import dk.medspor.initiatives.ProgressCommand.PlanMilestone;
import dk.medspor.initiatives.ProgressCommand.ReachMilestone;
import dk.medspor.initiatives.ProgressEvent.MilestonePlanned;
import dk.medspor.initiatives.ProgressEvent.MilestoneReached;
import dk.medspor.initiatives.ProgressEvent.ProgressNoted;
import dk.medspor.initiatives.StepRejection.AlreadyReached;
import dk.medspor.initiatives.StepRejection.UnknownMilestone;
import dk.medspor.kernel.Decision;
import java.time.LocalDate;
import java.util.Optional;

/** How progress is told. */
final class ProgressRules {

    private ProgressRules() {}

    static Decision<InitiativeEvent> decide(
            ProgressCommand command, InitiativeDossier dossier, LocalDate today) {
        InitiativeId id = command.initiativeId();
        LocalDate on = command.on();
        Optional<InitiativeRejection> refused =
                Refusals.afterToday(on, today)
                        .or(
                                () ->
                                        dossier.life()
                                                .endedOn()
                                                .filter(on::isAfter)
                                                .map(AlreadyEnded::new));
        return switch (command) {
            case PlanMilestone it ->
                    Decision.unless(
                            refused,
                            () -> new MilestonePlanned(id, on, it.milestone(), it.plannedFor()));
            case ReachMilestone it ->
                    Decision.unless(
                            refused.or(() -> unreachable(it, dossier.progress())),
                            () -> new MilestoneReached(id, on, it.milestone()));
            case NoteProgress it ->
                    Decision.unless(refused, () -> new ProgressNoted(id, on, it.note()));
        };
    }

    private static Optional<InitiativeRejection> unreachable(
            ReachMilestone command, Progress progress) {
        Optional<Milestone> milestone = progress.milestone(command.milestone());
        return milestone.isEmpty()
                ? Optional.of(new UnknownMilestone(command.milestone()))
                : milestone.flatMap(Milestone::reachedOn).map(AlreadyReached::new);
    }
}
