package dk.medspor.meetings.domain;

import dk.medspor.kernel.DanishCalendar;
import dk.medspor.kernel.Decision;
import dk.medspor.meetings.ThemeListCommand;
import dk.medspor.meetings.ThemeListCommand.OpenThemeList;
import dk.medspor.meetings.ThemeListCommand.UndoStep;
import dk.medspor.meetings.ThemeListEvent;
import dk.medspor.meetings.ThemeListEvent.Step;
import dk.medspor.meetings.ThemeListEvent.StepUndone;
import dk.medspor.meetings.ThemeListEvent.ThemeListOpened;
import dk.medspor.meetings.ThemeListRejection;
import dk.medspor.meetings.ThemeListRejection.NotTheLastStep;
import dk.medspor.meetings.ThemeListRejection.NothingToUndo;
import dk.medspor.meetings.ThemeListRejection.OpenedAfterToday;
import dk.medspor.meetings.ThemeListRejection.ThemeListOpenedAlready;
import dk.medspor.meetings.ThemeListRejection.UnknownListBody;
import dk.medspor.meetings.ThemeListRejection.UnknownListMeeting;
import dk.medspor.meetings.ThemeListRejection.UnknownThemeList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A list of themes by its steps that stand.
 *
 * @param open whether it was opened
 * @param lastStep the number of the last step that was ever taken, undone or not
 * @param lastTheme the number of the last theme that ever was
 */
public record ThemeList(boolean open, int lastStep, int lastTheme, History<Step> standing) {

    public static ThemeList unknown() {
        return new ThemeList(false, 0, 0, History.none());
    }

    public static Decision<ThemeListEvent> decide(
            ThemeListCommand command, ThemeList state, Instant now) {
        if (command instanceof OpenThemeList it) {
            return open(it, state, DanishCalendar.dateAt(now));
        }
        if (!state.open()) {
            return Decision.reject(new UnknownThemeList(command.listId()));
        }
        return switch (command) {
            case OpenThemeList it -> Decision.reject(new ThemeListOpenedAlready(it.listId()));
            case UndoStep it -> undo(it, state);
            case ThemeListCommand.Step it -> ThemeSteps.decide(it, state);
        };
    }

    public static ThemeList evolve(ThemeList state, ThemeListEvent event) {
        return switch (event) {
            case ThemeListOpened _ -> new ThemeList(true, 0, 0, History.none());
            case StepUndone _ ->
                    new ThemeList(
                            true, state.lastStep, state.lastTheme, state.standing.withoutLast());
            case Step it ->
                    new ThemeList(
                            true,
                            it.step(),
                            Math.max(state.lastTheme, ThemeSteps.highestTheme(it)),
                            state.standing.plus(it));
        };
    }

    /** The themes and codings as they stand. */
    ThemeGraph graph() {
        return ThemeGraph.of(standing.all());
    }

    private static Decision<ThemeListEvent> open(
            OpenThemeList command, ThemeList state, LocalDate today) {
        Optional<ThemeListRejection> refusal = Optional.empty();
        if (state.open()) {
            refusal = Optional.of(new ThemeListOpenedAlready(command.listId()));
        } else if (!command.bodyKnown()) {
            refusal = Optional.of(new UnknownListBody(command.bodyId()));
        } else if (!command.meetingKnown()) {
            refusal = command.meetingId().map(UnknownListMeeting::new);
        } else if (command.on().isAfter(today)) {
            refusal = Optional.of(new OpenedAfterToday(command.on(), today));
        }
        return Decision.unless(
                refusal,
                () ->
                        new ThemeListOpened(
                                command.listId(),
                                command.bodyId(),
                                command.meetingId(),
                                command.title(),
                                command.on()));
    }

    private static Decision<ThemeListEvent> undo(UndoStep command, ThemeList state) {
        Optional<Step> last = state.standing.latest(_ -> true);
        if (last.isEmpty()) {
            return Decision.reject(new NothingToUndo());
        }
        Step undone = last.get();
        Optional<ThemeListRejection> other =
                command.step()
                        .filter(it -> it != undone.step())
                        .map(it -> new NotTheLastStep(it, undone.step()));
        return Decision.unless(
                other,
                () ->
                        new StepUndone(
                                command.listId(),
                                undone.step(),
                                undone.contributions(),
                                command.reason()));
    }
}
