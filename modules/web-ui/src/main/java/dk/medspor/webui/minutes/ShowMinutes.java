package dk.medspor.webui.minutes;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.medbodies.MedBodyProfile;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.MinutesVersion;
import dk.medspor.restapi.exports.MinutesCheckpoint;
import dk.medspor.restapi.http.Concerned;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import dk.medspor.status.AsOf;
import dk.medspor.status.agendas.MeetingDossiers;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.webui.frame.LastWritten;
import dk.medspor.webui.login.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ShowMinutes {

    private final MeetingDossiers meetings;
    private final BodyDirectory directory;
    private final Visitor visitor;
    private final MinutesCheckpoint checkpoint;

    ShowMinutes(
            MeetingDossiers meetings,
            BodyDirectory directory,
            Visitor visitor,
            MinutesCheckpoint checkpoint) {
        this.checkpoint = checkpoint;
        this.meetings = meetings;
        this.directory = directory;
        this.visitor = visitor;
    }

    @GetMapping("/meetings/{id}/minutes")
    @May(Operation.READ_MEETINGS)
    String minutes(
            @PathVariable UUID id,
            @RequestParam Optional<Integer> version,
            Permit permit,
            HttpServletRequest request,
            Model model) {
        AsOf asOf = LastWritten.seenBy(request);
        Optional<MeetingDossier> found = meetings.meeting(new MeetingId(id), asOf).value();
        permit.requireConcerning(() -> Concerned.by(found));
        MeetingDossier meeting = found.orElseThrow(() -> unknown(id));
        MinutesVersion shown =
                version.map(it -> meeting.minutes().version(it))
                        .orElseGet(() -> meeting.minutes().current())
                        .orElseThrow(() -> unknown(id));
        String body =
                directory
                        .body(meeting.arrangement().first().bodyId(), asOf)
                        .value()
                        .map(MedBodyProfile::name)
                        .orElse("");
        model.addAttribute("minutes", MinutesPage.of(meeting, shown, body));
        checkpoint.of(meeting.id()).ifPresent(it -> model.addAttribute("footer", it));
        model.addAttribute("approves", visitor.may(Operation.RECORD_PROCEEDINGS));
        return "minutes/minutes";
    }

    /** The signed note that the footer names, to be kept. */
    @GetMapping("/meetings/{id}/minutes/checkpoint")
    @May(Operation.READ_MEETINGS)
    ResponseEntity<String> note(@PathVariable UUID id, Permit permit) {
        var found = meetings.meeting(new MeetingId(id), AsOf.now()).value();
        permit.requireConcerning(() -> Concerned.by(found));
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(
                        found.flatMap(it -> checkpoint.of(it.id()))
                                .map(MinutesCheckpoint.Footer::note)
                                .orElseThrow(() -> unknown(id)));
    }

    private static ProblemException unknown(UUID id) {
        return new ProblemException(Problem.at("id", HttpStatus.NOT_FOUND, "no-minutes", id));
    }
}
