package dk.medspor.restapi.calls;

import dk.medspor.eventlog.Conditions;
import dk.medspor.initiatives.CallCommand.IssueCall;
import dk.medspor.initiatives.CallFacts;
import dk.medspor.initiatives.CallId;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.restapi.conditions.NewId;
import dk.medspor.restapi.http.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A forum asks bodies to act. */
record IssueRequest(
        Optional<UUID> id,
        @Text(max = 300) String title,
        @NotNull UUID forumBodyId,
        @NotNull @Size(max = 1_000) List<@NotNull UUID> addresseeBodyIds,
        @NotNull LocalDate on,
        Optional<LocalDate> answerBy) {

    IssueCall command(CallFacts facts, Conditions conditions) {
        return facts.issue(
                new CallId(NewId.of(id, conditions)),
                Protected.text(title),
                new MedBodyId(forumBodyId),
                addresseeBodyIds.stream().map(MedBodyId::new).toList(),
                on,
                answerBy);
    }
}
