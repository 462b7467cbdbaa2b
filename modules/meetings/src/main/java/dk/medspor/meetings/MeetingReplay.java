package dk.medspor.meetings;

import dk.medspor.kernel.Replayer;
import dk.medspor.meetings.domain.GroupRecord;
import dk.medspor.meetings.domain.Meeting;
import dk.medspor.meetings.domain.RecurringAgreement;
import dk.medspor.meetings.domain.ThemeDayRules;
import dk.medspor.meetings.domain.ThemeList;
import java.util.List;
import java.util.Optional;

/** Decides commands to meetings, theme days and lists of themes again. */
public final class MeetingReplay {

    private MeetingReplay() {}

    /** One for each kind of aggregate. */
    public static List<Replayer<?, ?, ?>> all() {
        return List.of(
                new Replayer<>(
                        MeetingCommand.class,
                        MeetingEvent.class,
                        new Meeting.Unknown(),
                        Meeting::evolve,
                        Meeting::decide),
                new Replayer<>(
                        RecurringItemsCommand.class,
                        RecurringItemsEvent.class,
                        RecurringAgreement.none(),
                        (_, event) -> RecurringAgreement.evolve(event),
                        RecurringAgreement::decide),
                new Replayer<>(
                        ThemeDayCommand.class,
                        ThemeDayEvent.class,
                        Optional.<ThemeDayPlan>empty(),
                        (plan, event) -> Optional.of(ThemeDayPlan.after(plan, event)),
                        (command, plan, _) -> ThemeDayRules.decide(command, plan)),
                new Replayer<>(
                        GroupRecordCommand.class,
                        GroupRecordEvent.class,
                        GroupRecord.empty(),
                        GroupRecord::evolve,
                        GroupRecord::decide),
                new Replayer<>(
                        ThemeListCommand.class,
                        ThemeListEvent.class,
                        ThemeList.unknown(),
                        ThemeList::evolve,
                        ThemeList::decide));
    }
}
