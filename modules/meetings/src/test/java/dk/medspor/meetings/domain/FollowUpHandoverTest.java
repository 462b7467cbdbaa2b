package dk.medspor.meetings.domain;

import static dk.medspor.meetings.PlannedMeeting.ID;
import static dk.medspor.meetings.PlannedMeeting.REASON;
import static dk.medspor.meetings.PlannedMeeting.TODAY;
import static dk.medspor.meetings.PlannedMeeting.plan;
import static dk.medspor.meetings.domain.Story.after;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.kernel.DueTime;
import dk.medspor.kernel.Protected;
import dk.medspor.meetings.ArrangementCommand.HoldPlannedMeeting;
import dk.medspor.meetings.ArrangementRejection.ArrangedAfterToday;
import dk.medspor.meetings.ArrangementRejection.ArrangedBeforeAnother;
import dk.medspor.meetings.FollowUp.Closing;
import dk.medspor.meetings.FollowUp.Result;
import dk.medspor.meetings.MeetingCommand;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.Proceedings;
import dk.medspor.meetings.ProceedingsCommand.AgreeFollowUp;
import dk.medspor.meetings.ProceedingsCommand.CloseFollowUp;
import dk.medspor.meetings.ProceedingsCommand.HandOn;
import dk.medspor.meetings.ProceedingsCommand.HandOverFollowUps;
import dk.medspor.meetings.ProceedingsRejection.FollowUpHasThatActor;
import dk.medspor.meetings.ProceedingsRejection.FollowUpIsClosed;
import dk.medspor.meetings.ProceedingsRejection.HandedOverTwice;
import dk.medspor.meetings.ProceedingsRejection.UnknownFollowUp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FollowUpHandoverTest {

    private static final LocalDate HELD = TODAY.minusDays(7);
    private static final MeetingCommand PLAN = plan(HELD);
    private static final MeetingCommand HOLD = new HoldPlannedMeeting(ID);
    private static final MeetingCommand KEYS = agree("Nøglerne skiftes");
    private static final MeetingCommand FIGURES = agree("Tallene findes frem");

    @Test
    void several_go_to_others_from_a_day_on() {
        MeetingCommand handover = handOver(TODAY, to(1, "Næstformanden"), to(2, "Økonomi"));
        MeetingDossier dossier = after(PLAN, HOLD, KEYS, FIGURES, handover).dossier();
        Proceedings now = dossier.proceedings();

        assertThat(now.actor(1)).contains(Protected.text("Næstformanden"));
        assertThat(now.actor(2)).contains(Protected.text("Økonomi"));
        assertThat(now.followUp(1).orElseThrow().actor()).contains(Protected.text("HR"));
        assertThat(dossier.on(TODAY.minusDays(1)).flatMap(it -> it.proceedings().actor(1)))
                .contains(Protected.text("HR"));
    }

    @Test
    void none_goes_when_one_cannot() {
        var closed = new CloseFollowUp(ID, 2, new Closing(TODAY, Result.DONE, REASON));

        after(PLAN, HOLD, KEYS, FIGURES, closed)
                .when(handOver(TODAY, to(1, "Formanden"), to(2, "Formanden")))
                .thenRefused(new FollowUpIsClosed(2, TODAY));
        after(PLAN, HOLD, KEYS)
                .when(handOver(TODAY, to(1, "Formanden"), to(2, "Formanden")))
                .thenRefused(new UnknownFollowUp(2));
        after(PLAN, HOLD, KEYS)
                .when(handOver(TODAY, to(1, "Formanden"), to(1, "Næstformanden")))
                .thenRefused(new HandedOverTwice(1));
    }

    @Test
    void it_goes_to_somebody_else() {
        after(PLAN, HOLD, KEYS)
                .when(handOver(TODAY, to(1, "HR")))
                .thenRefused(new FollowUpHasThatActor(1));
        after(PLAN, HOLD, KEYS, handOver(TODAY, to(1, "Formanden")))
                .when(handOver(TODAY, to(1, "Formanden")))
                .thenRefused(new FollowUpHasThatActor(1));
    }

    @Test
    void days_lie_in_order() {
        after(PLAN, HOLD, KEYS)
                .when(handOver(TODAY.plusDays(1), to(1, "Formanden")))
                .thenRefused(new ArrangedAfterToday(TODAY.plusDays(1), TODAY));
        after(PLAN, HOLD, KEYS)
                .when(handOver(HELD.minusDays(1), to(1, "Formanden")))
                .thenRefused(new ArrangedBeforeAnother(HELD.minusDays(1), HELD));
        after(PLAN, HOLD, KEYS, handOver(TODAY, to(1, "Formanden")))
                .when(handOver(HELD, to(1, "Næstformanden")))
                .thenRefused(new ArrangedBeforeAnother(HELD, TODAY));
    }

    private static HandOn to(int number, String actor) {
        return new HandOn(number, Protected.text(actor));
    }

    private static MeetingCommand handOver(LocalDate on, HandOn... to) {
        return new HandOverFollowUps(ID, on, List.of(to), REASON);
    }

    private static MeetingCommand agree(String text) {
        return new AgreeFollowUp(
                ID,
                Optional.empty(),
                Protected.text(text),
                Optional.of(Protected.text("HR")),
                Optional.empty(),
                true,
                new DueTime(
                        Protected.text("snarest"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }
}
