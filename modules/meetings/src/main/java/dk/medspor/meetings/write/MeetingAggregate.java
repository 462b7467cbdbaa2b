package dk.medspor.meetings.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.medspor.meetings.MeetingCommand;
import dk.medspor.meetings.MeetingCommand.HoldMeeting;
import dk.medspor.meetings.MeetingCommand.ImportMeeting;
import dk.medspor.meetings.MeetingCommand.RecordContribution;
import dk.medspor.meetings.MeetingEvent;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.domain.Meeting;
import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate
class MeetingAggregate {

    @AggregateIdentifier @Nullable MeetingId id;
    private Meeting state = new Meeting.Unknown();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(HoldMeeting command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordContribution command, Clock clock) {
        decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ImportMeeting command, Clock clock) {
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
