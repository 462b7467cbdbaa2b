package dk.medspor.restapi.proceedings;

import dk.medspor.access.Operation;
import dk.medspor.eventlog.Commands;
import dk.medspor.eventlog.Conditions;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.Protected;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.MinutesCommand;
import dk.medspor.meetings.MinutesCommand.EditMinutes;
import dk.medspor.meetings.MinutesFacts;
import dk.medspor.people.PersonId;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.Recorded;
import dk.medspor.restapi.proceedings.MinutesRequests.AmendmentRequest;
import dk.medspor.restapi.proceedings.MinutesRequests.ApprovalRequest;
import dk.medspor.restapi.proceedings.MinutesRequests.ConfirmationRequest;
import dk.medspor.restapi.proceedings.MinutesRequests.DistributionRequest;
import dk.medspor.restapi.proceedings.MinutesRequests.DraftRequest;
import dk.medspor.restapi.proceedings.MinutesRequests.EditRequest;
import dk.medspor.restapi.proceedings.MinutesRequests.SubmissionRequest;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is done to the minutes of a meeting. */
@RestController
@RequestMapping("/api/v1/meetings/{id}/minutes")
class MinutesController {

    private final Commands commands;
    private final MinutesFacts facts;

    MinutesController(Commands commands, MinutesFacts facts) {
        this.commands = commands;
        this.facts = facts;
    }

    @PostMapping
    @May(Operation.RECORD_PROCEEDINGS)
    Recorded draftMinutes(
            @PathVariable UUID id,
            @Valid @RequestBody DraftRequest request,
            Actor actor,
            Conditions conditions) {
        return send(
                facts.draft(new MeetingId(id), request.on(), request.reason().map(Protected::text)),
                actor,
                conditions);
    }

    @PostMapping("/edits")
    @May(Operation.RECORD_PROCEEDINGS)
    Recorded editMinutes(
            @PathVariable UUID id,
            @Valid @RequestBody EditRequest request,
            Actor actor,
            Conditions conditions) {
        return send(
                new EditMinutes(
                        new MeetingId(id),
                        request.on(),
                        request.item(),
                        Protected.text(request.text()),
                        request.reason().map(Protected::text)),
                actor,
                conditions);
    }

    @PostMapping("/submission")
    @May(Operation.RECORD_PROCEEDINGS)
    Recorded submitMinutes(
            @PathVariable UUID id,
            @Valid @RequestBody SubmissionRequest request,
            Actor actor,
            Conditions conditions) {
        return send(facts.submit(new MeetingId(id), request.on()), actor, conditions);
    }

    @PostMapping("/approvals")
    @May(Operation.RECORD_PROCEEDINGS)
    Recorded approveMinutes(
            @PathVariable UUID id,
            @Valid @RequestBody ApprovalRequest request,
            Actor actor,
            Conditions conditions) {
        var approver = new PersonId(request.personId());
        return send(
                facts.approve(new MeetingId(id), request.version(), request.on(), approver),
                actor,
                conditions);
    }

    @PostMapping("/distributions")
    @May(Operation.RECORD_PROCEEDINGS)
    Recorded distributeMinutes(
            @PathVariable UUID id,
            @Valid @RequestBody DistributionRequest request,
            Actor actor,
            Conditions conditions) {
        return send(
                facts.distribute(
                        new MeetingId(id),
                        request.version(),
                        request.on(),
                        request.persons(),
                        request.recipients()),
                actor,
                conditions);
    }

    @PostMapping("/confirmation")
    @May(Operation.RECORD_PROCEEDINGS)
    Recorded confirmMinutes(
            @PathVariable UUID id,
            @Valid @RequestBody ConfirmationRequest request,
            Actor actor,
            Conditions conditions) {
        return send(
                facts.confirm(new MeetingId(id), request.version(), request.at().ref()),
                actor,
                conditions);
    }

    @PostMapping("/amendments")
    @May(Operation.RECORD_PROCEEDINGS)
    Recorded amendMinutes(
            @PathVariable UUID id,
            @Valid @RequestBody AmendmentRequest request,
            Actor actor,
            Conditions conditions) {
        return send(
                facts.amend(
                        new MeetingId(id),
                        request.at().ref(),
                        request.item(),
                        Protected.text(request.text()),
                        Protected.text(request.reason())),
                actor,
                conditions);
    }

    private Recorded send(MinutesCommand command, Actor actor, Conditions conditions) {
        return new Recorded(commands.send(command, actor, conditions));
    }
}
