package dk.medspor.initiatives;

import dk.medspor.initiatives.CorrectionEvent.FactWithdrawn;
import dk.medspor.initiatives.CorrectionEvent.InitiativeCorrected;
import dk.medspor.initiatives.CorrectionEvent.InitiativeTextCorrected;
import dk.medspor.initiatives.InitiativeEvent.EvaluatedAtHMU;
import dk.medspor.initiatives.InitiativeEvent.InitiativeAdopted;
import dk.medspor.initiatives.InitiativeEvent.InitiativeProposed;
import dk.medspor.initiatives.InitiativeEvent.InitiativeStarted;
import dk.medspor.initiatives.ProgressEvent.MilestonePlanned;
import dk.medspor.initiatives.ProgressEvent.MilestoneReached;
import dk.medspor.initiatives.ProgressEvent.ProgressNoted;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** How an initiative comes along, as it stands after corrections. */
public record Progress(List<Milestone> milestones, List<ProgressNote> notes) {

    /** Before anything is recorded. */
    public static final Progress NONE = new Progress(List.of(), List.of());

    public Progress {
        milestones = List.copyOf(milestones);
        notes = List.copyOf(notes);
    }

    /** The milestone with that number. */
    public Optional<Milestone> milestone(int number) {
        return Facts.find(milestones, number);
    }

    /** The note with that number. */
    public Optional<ProgressNote> note(int number) {
        return Facts.find(notes, number);
    }

    /** The progress as it was known on a day. */
    public Progress on(LocalDate day) {
        return new Progress(
                milestones.stream()
                        .filter(it -> !it.on().isAfter(day))
                        .map(it -> it.reached(it.reachedOn().filter(on -> !on.isAfter(day))))
                        .toList(),
                notes.stream().filter(it -> !it.on().isAfter(day)).toList());
    }

    /**
     * The progress after an event of its initiative; others than those of progress change nothing.
     *
     * @param number of the event; see {@link InitiativeLife#facts()}
     */
    Progress after(InitiativeEvent event, int number) {
        return switch (event) {
            case MilestonePlanned it ->
                    new Progress(
                            Facts.and(
                                    milestones,
                                    new Milestone(
                                            number,
                                            it.on(),
                                            it.milestone(),
                                            it.plannedFor(),
                                            Optional.empty())),
                            notes);
            case MilestoneReached it ->
                    milestone(it.milestone(), was -> was.reached(Optional.of(it.on())));
            case ProgressNoted it ->
                    new Progress(
                            milestones,
                            Facts.and(notes, new ProgressNote(number, it.on(), it.note())));
            case InitiativeCorrected it -> corrected(it);
            case InitiativeTextCorrected it -> corrected(it);
            case FactWithdrawn it -> withdrawn(it);
            case InitiativeProposed _,
                    InitiativeAdopted _,
                    InitiativeStarted _,
                    EvaluatedAtHMU _,
                    LifeEvent _,
                    PromiseEvent _,
                    MeasurementEvent _ ->
                    this;
        };
    }

    private Progress corrected(InitiativeCorrected it) {
        return switch (it.fact()) {
            case MILESTONE_PLANNED_FOR ->
                    milestone(it.number(), was -> was.plannedFor(LocalDate.parse(it.is())));
            case MILESTONE_REACHED_ON ->
                    milestone(
                            it.number(), was -> was.reached(Optional.of(LocalDate.parse(it.is()))));
            case PROGRESS_ON -> note(it.number(), was -> was.at(LocalDate.parse(it.is())));
            default -> this;
        };
    }

    private Progress corrected(InitiativeTextCorrected it) {
        return switch (it.text()) {
            case MILESTONE -> milestone(it.number(), was -> was.saying(it.is()));
            case PROGRESS -> note(it.number(), was -> was.saying(it.is()));
            default -> this;
        };
    }

    private Progress withdrawn(FactWithdrawn it) {
        int number = it.number();
        return switch (it.fact()) {
            case MILESTONE -> new Progress(Facts.without(milestones, number), notes);
            case REACHING -> milestone(number, was -> was.reached(Optional.empty()));
            case PROGRESS -> new Progress(milestones, Facts.without(notes, number));
            default -> this;
        };
    }

    private Progress milestone(int number, UnaryOperator<Milestone> change) {
        return new Progress(Facts.changed(milestones, number, change), notes);
    }

    private Progress note(int number, UnaryOperator<ProgressNote> change) {
        return new Progress(milestones, Facts.changed(notes, number, change));
    }
}
