package dk.medspor.meetings;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.Forum;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.OtherBody;
import dk.medspor.meetings.AgendaCommand.ProposeAgendaItem;
import dk.medspor.meetings.AgendaCommand.ReferAgendaItem;
import dk.medspor.meetings.ArrangementCommand.PlanMeeting;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An invented meeting that was planned, seen from 22 November 2026. */
public final class PlannedMeeting {

    public static final LocalDate TODAY = ThemeDay.TODAY;
    public static final LocalDate PLANNED_ON = LocalDate.of(2026, 9, 1);
    public static final LocalDate DATE = LocalDate.of(2026, 12, 1);
    public static final LocalDate PROPOSALS_UNTIL = LocalDate.of(2026, 11, 17);
    public static final MeetingId ID = ThemeDay.ID;
    public static final MedBodyId HMU = ThemeDay.HMU;
    public static final MedBodyId AREA = new MedBodyId(new UUID(0, 2));
    public static final Protected<String> REASON = Protected.text("Formanden er syg");
    public static final String SHA_256 = "ab".repeat(32);

    private PlannedMeeting() {}

    public static PlanMeeting plan(LocalDate date) {
        return plan(date, PLANNED_ON, List.of(AREA), List.of(), times(9, 12), List.of());
    }

    public static PlanMeeting plan(
            LocalDate date,
            LocalDate on,
            List<MedBodyId> joint,
            List<OtherBody> unfit,
            TimeAndPlace timeAndPlace,
            List<ItemContent> recurring) {
        return new PlanMeeting(
                ID,
                new MeetingDetails(
                        HMU,
                        MeetingKind.ORDINARY,
                        date,
                        Protected.text("Ordinært møde"),
                        Optional.of("1-13-3-57-16")),
                timeAndPlace,
                joint,
                unfit,
                recurring,
                on);
    }

    public static TimeAndPlace times(int from, int to) {
        return new TimeAndPlace(
                Optional.of(LocalTime.of(from, 0)),
                Optional.of(LocalTime.of(to, 0)),
                Optional.of(Protected.text("Rådhuset")));
    }

    public static ItemContent item(String title) {
        return new ItemContent(
                Protected.text(title),
                ItemPurpose.DECISION,
                Optional.of(new ItemContent.Slot(LocalTime.of(9, 0), LocalTime.of(9, 30))),
                List.of(Protected.text("at planen godkendes")),
                Optional.of(Protected.text("Planen har været i høring.")));
    }

    public static ItemContent backwards() {
        return new ItemContent(
                Protected.text("Bagvendt"),
                ItemPurpose.INFORMATION,
                Optional.of(new ItemContent.Slot(LocalTime.of(10, 0), LocalTime.of(9, 0))),
                List.of(),
                Optional.empty());
    }

    public static ProposeAgendaItem propose(String title) {
        return propose(item(title), PROPOSALS_UNTIL, Optional.empty());
    }

    public static ProposeAgendaItem propose(
            ItemContent content, LocalDate on, Optional<Protected<String>> urgency) {
        return new ProposeAgendaItem(
                ID, on, content, urgency, AgendaDeadlines.USUAL, Optional.empty());
    }

    public static ReferAgendaItem refer(int item, Forum to, boolean known) {
        return new ReferAgendaItem(ID, item, TODAY, to, known, Optional.empty());
    }

    public static Forum body(MedBodyId id) {
        return new Forum(Forum.Kind.BODY, Optional.of(id), Optional.empty());
    }
}
