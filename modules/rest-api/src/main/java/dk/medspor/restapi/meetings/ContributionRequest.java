package dk.medspor.restapi.meetings;

import dk.medspor.eventlog.Conditions;
import dk.medspor.kernel.Protected;
import dk.medspor.meetings.Contribution;
import dk.medspor.meetings.ContributionId;
import dk.medspor.meetings.ContributionRegister;
import dk.medspor.meetings.MeetingCommand.RecordContribution;
import dk.medspor.meetings.MeetingId;
import dk.medspor.restapi.conditions.NewId;
import dk.medspor.restapi.http.Text;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A point that was made. */
record ContributionRequest(
        Optional<UUID> id,
        @Text(max = 300) Optional<String> group,
        @Text(max = 1_000) Optional<String> question,
        @Text(max = 10_000) String text) {

    RecordContribution command(
            MeetingId meeting, ContributionRegister known, Conditions conditions) {
        ContributionId contribution = new ContributionId(NewId.of(id, conditions));
        return new RecordContribution(
                meeting,
                new Contribution(
                        contribution,
                        group.map(Protected::text),
                        question.map(Protected::text),
                        Protected.text(text),
                        List.of()),
                id.isPresent() && known.knows(contribution));
    }
}
