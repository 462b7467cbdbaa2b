package dk.medspor.meetings.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.medspor.meetings.GroupRecordCommand;
import dk.medspor.meetings.GroupRecordCommand.AnswerDataNeed;
import dk.medspor.meetings.GroupRecordCommand.AssignDataNeed;
import dk.medspor.meetings.GroupRecordCommand.CaptureContribution;
import dk.medspor.meetings.GroupRecordCommand.EditContribution;
import dk.medspor.meetings.GroupRecordCommand.PlaceContribution;
import dk.medspor.meetings.GroupRecordCommand.ReinstateContribution;
import dk.medspor.meetings.GroupRecordCommand.WithdrawContribution;
import dk.medspor.meetings.GroupRecordEvent;
import dk.medspor.meetings.GroupRecordEvent.OfContribution;
import dk.medspor.meetings.GroupRecordId;
import dk.medspor.meetings.MeetingEvent.ContributionRecorded;
import dk.medspor.meetings.domain.GroupRecord;
import java.time.Clock;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate
class GroupRecordAggregate {

    @AggregateIdentifier @Nullable GroupRecordId id;
    private GroupRecord state = GroupRecord.empty();

    @Handles
    void handle(CaptureContribution command, Clock clock) {
        decide(command, clock);
    }

    @Handles
    void handle(PlaceContribution command, Clock clock) {
        decide(command, clock);
    }

    @Handles
    void handle(EditContribution command, Clock clock) {
        decide(command, clock);
    }

    @Handles
    void handle(WithdrawContribution command, Clock clock) {
        decide(command, clock);
    }

    @Handles
    void handle(ReinstateContribution command, Clock clock) {
        decide(command, clock);
    }

    @Handles
    void handle(AssignDataNeed command, Clock clock) {
        decide(command, clock);
    }

    @Handles
    void handle(AnswerDataNeed command, Clock clock) {
        decide(command, clock);
    }

    private void decide(GroupRecordCommand command, Clock clock) {
        GroupRecord.decide(command, state, clock.instant()).orThrow().forEach(it -> apply(it));
    }

    @EventSourcingHandler
    void on(GroupRecordEvent event) {
        id =
                switch (event) {
                    case ContributionRecorded it ->
                            GroupRecordId.of(it.meetingId(), it.contribution());
                    case OfContribution it -> it.recordId();
                };
        state = GroupRecord.evolve(state, event);
    }
}
