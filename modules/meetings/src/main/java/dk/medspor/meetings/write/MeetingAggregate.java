package dk.medspor.meetings.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.medspor.meetings.AgendaCommand;
import dk.medspor.meetings.ArrangementCommand.CancelMeeting;
import dk.medspor.meetings.ArrangementCommand.HoldPlannedMeeting;
import dk.medspor.meetings.ArrangementCommand.MoveMeeting;
import dk.medspor.meetings.ArrangementCommand.PlanMeeting;
import dk.medspor.meetings.ArrangementCommand.ReinstateMeeting;
import dk.medspor.meetings.MeetingCommand;
import dk.medspor.meetings.MeetingCommand.HoldMeeting;
import dk.medspor.meetings.MeetingCommand.ImportMeeting;
import dk.medspor.meetings.MeetingCommand.KeepNotes;
import dk.medspor.meetings.MeetingCommand.RecordContribution;
import dk.medspor.meetings.MeetingEvent;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.MinutesCommand.AmendMinutes;
import dk.medspor.meetings.MinutesCommand.ApproveMinutes;
import dk.medspor.meetings.MinutesCommand.ConfirmMinutes;
import dk.medspor.meetings.MinutesCommand.DistributeMinutes;
import dk.medspor.meetings.MinutesCommand.DraftMinutes;
import dk.medspor.meetings.MinutesCommand.EditMinutes;
import dk.medspor.meetings.MinutesCommand.SubmitMinutes;
import dk.medspor.meetings.ProceedingsCommand.AgreeFollowUp;
import dk.medspor.meetings.ProceedingsCommand.CloseFollowUp;
import dk.medspor.meetings.ProceedingsCommand.ConcludeItem;
import dk.medspor.meetings.ProceedingsCommand.EvaluateMeeting;
import dk.medspor.meetings.ProceedingsCommand.HandOverFollowUps;
import dk.medspor.meetings.ProceedingsCommand.NoteAttendance;
import dk.medspor.meetings.ProceedingsCommand.ReopenFollowUp;
import dk.medspor.meetings.domain.Meeting;
import java.time.Clock;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate
class MeetingAggregate {

    @AggregateIdentifier @Nullable MeetingId id;
    private Meeting state = new Meeting.Unknown();

    @Handles
    void handle(HoldMeeting command, Clock clock) {
        decide(command, clock);
    }

    @Handles
    void handle(RecordContribution command, Clock clock) {
        decide(command, clock);
    }

    @Handles
    void handle(ImportMeeting command, Clock clock) {
        decide(command, clock);
    }

    @Handles
    void handle(KeepNotes command, Clock clock) {
        decide(command, clock);
    }

    @Handles
    void handle(PlanMeeting command, Clock clock) {
        decide(command, clock);
    }

    @Handles
    void handle(MoveMeeting command, Clock clock) {
        decide(command, clock);
    }

    @Handles
    void handle(CancelMeeting command, Clock clock) {
        decide(command, clock);
    }

    @Handles
    void handle(ReinstateMeeting command, Clock clock) {
        decide(command, clock);
    }

    @Handles
    void handle(HoldPlannedMeeting command, Clock clock) {
        decide(command, clock);
    }

    @Handles
    void handle(AgendaCommand.ProposeAgendaItem command, Clock clock) {
        decide(command, clock);
    }

    @Handles
    void handle(AgendaCommand.TakeUpItem command, Clock clock) {
        decide(command, clock);
    }

    @Handles
    void handle(AgendaCommand.ChangeAgendaItem command, Clock clock) {
        decide(command, clock);
    }

    @Handles
    void handle(AgendaCommand.RemoveAgendaItem command, Clock clock) {
        decide(command, clock);
    }

    @Handles
    void handle(AgendaCommand.DeferAgendaItem command, Clock clock) {
        decide(command, clock);
    }

    @Handles
    void handle(AgendaCommand.ReferAgendaItem command, Clock clock) {
        decide(command, clock);
    }

    @Handles
    void handle(AgendaCommand.AttachDocument command, Clock clock) {
        decide(command, clock);
    }

    @Handles
    void handle(AgendaCommand.RemoveAttachment command, Clock clock) {
        decide(command, clock);
    }

    @Handles
    void handle(AgendaCommand.MakeItemConfidential command, Clock clock) {
        decide(command, clock);
    }

    @Handles
    void handle(AgendaCommand.LiftConfidentiality command, Clock clock) {
        decide(command, clock);
    }

    @Handles
    void handle(AgendaCommand.OrderAgenda command, Clock clock) {
        decide(command, clock);
    }

    @Handles
    void handle(AgendaCommand.PublishAgenda command, Clock clock) {
        decide(command, clock);
    }

    @Handles
    void handle(NoteAttendance command, Clock clock) {
        decide(command, clock);
    }

    @Handles
    void handle(ConcludeItem command, Clock clock) {
        decide(command, clock);
    }

    @Handles
    void handle(AgreeFollowUp command, Clock clock) {
        decide(command, clock);
    }

    @Handles
    void handle(EvaluateMeeting command, Clock clock) {
        decide(command, clock);
    }

    @Handles
    void handle(HandOverFollowUps command, Clock clock) {
        decide(command, clock);
    }

    @Handles
    void handle(CloseFollowUp command, Clock clock) {
        decide(command, clock);
    }

    @Handles
    void handle(ReopenFollowUp command, Clock clock) {
        decide(command, clock);
    }

    @Handles
    void handle(AgendaCommand.AddEvaluationItem command, Clock clock) {
        decide(command, clock);
    }

    @Handles
    void handle(DraftMinutes command, Clock clock) {
        decide(command, clock);
    }

    @Handles
    void handle(EditMinutes command, Clock clock) {
        decide(command, clock);
    }

    @Handles
    void handle(SubmitMinutes command, Clock clock) {
        decide(command, clock);
    }

    @Handles
    void handle(ApproveMinutes command, Clock clock) {
        decide(command, clock);
    }

    @Handles
    void handle(DistributeMinutes command, Clock clock) {
        decide(command, clock);
    }

    @Handles
    void handle(ConfirmMinutes command, Clock clock) {
        decide(command, clock);
    }

    @Handles
    void handle(AmendMinutes command, Clock clock) {
        decide(command, clock);
    }

    @Handles
    void handle(AgendaCommand.KeepContent command, Clock clock) {
        decide(command, clock);
    }

    private void decide(MeetingCommand command, Clock clock) {
        Meeting.decide(command, state, clock.instant()).orThrow().forEach(it -> apply(it));
    }

    @EventSourcingHandler
    void on(MeetingEvent event) {
        id = event.meetingId();
        state = Meeting.evolve(state, event);
    }
}
