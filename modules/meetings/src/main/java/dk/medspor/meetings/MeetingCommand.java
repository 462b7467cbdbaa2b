package dk.medspor.meetings;

import dk.medspor.medbodies.OtherBody;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a meeting. */
public sealed interface MeetingCommand
        permits MeetingCommand.HoldMeeting,
                MeetingCommand.RecordContribution,
                MeetingCommand.ImportMeeting,
                MeetingCommand.KeepNotes,
                ArrangementCommand,
                AgendaCommand,
                ProceedingsCommand,
                MinutesCommand {

    MeetingId meetingId();

    /**
     * Records that a meeting was held.
     *
     * @param body what the register knew of the body when the command was sent
     */
    record HoldMeeting(
            @TargetAggregateIdentifier MeetingId meetingId, MeetingDetails details, OtherBody body)
            implements MeetingCommand {}

    /**
     * Records one point that was made.
     *
     * @param idTaken whether some meeting had recorded this id when the command was sent
     */
    record RecordContribution(
            @TargetAggregateIdentifier MeetingId meetingId,
            Contribution contribution,
            boolean idTaken)
            implements MeetingCommand {}

    /**
     * The notes that a meeting was read from are kept.
     *
     * @param notes what came
     */
    record KeepNotes(@TargetAggregateIdentifier MeetingId meetingId, KeptNotes notes)
            implements MeetingCommand {}

    /**
     * Records a meeting with all that its notes tell, as a whole or not at all.
     *
     * @param kept the notes themselves, where they are kept
     */
    record ImportMeeting(
            @TargetAggregateIdentifier MeetingId meetingId,
            MeetingDetails details,
            OtherBody body,
            NotesSource source,
            List<Contribution> contributions,
            ImportedProceedings proceedings,
            Optional<KeptNotes> kept)
            implements MeetingCommand {
        public ImportMeeting {
            contributions = List.copyOf(contributions);
        }

        /** How many events it becomes: the meeting, its notes, and what they tell. */
        public int events() {
            return 2 + kept.map(_ -> 1).orElse(0) + contributions.size() + proceedings.events();
        }
    }
}
