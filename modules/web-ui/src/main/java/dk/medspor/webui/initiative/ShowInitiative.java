package dk.medspor.webui.initiative;

import dk.medspor.audit.AuditTrail;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.medbodies.MedBodyProfile;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import dk.medspor.status.AsOf;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.status.initiativerecord.InitiativeDocument;
import dk.medspor.status.initiativerecord.InitiativeRecord;
import dk.medspor.status.meetingrecord.MeetingRecord;
import dk.medspor.webui.frame.LastWritten;
import dk.medspor.webui.login.Permission;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class ShowInitiative {

    private final InitiativeRecord record;
    private final MeetingRecord meetings;
    private final BodyDirectory directory;
    private final AuditTrail trail;
    private final TrailWords words;

    ShowInitiative(
            InitiativeRecord record,
            MeetingRecord meetings,
            BodyDirectory directory,
            AuditTrail trail,
            TrailWords words) {
        this.record = record;
        this.meetings = meetings;
        this.directory = directory;
        this.trail = trail;
        this.words = words;
    }

    @GetMapping("/initiatives/{id}")
    String initiative(
            @PathVariable UUID id, HttpServletRequest request, Locale locale, Model model) {
        AsOf asOf = LastWritten.seenBy(request);
        InitiativeDocument it =
                record.initiative(new InitiativeId(id), asOf)
                        .value()
                        .orElseThrow(() -> unknown(id));
        var bodies = names(asOf);
        model.addAttribute("initiative", InitiativePage.of(it, bodies, sources(it, asOf)));
        model.addAttribute("mayReadTrail", Permission.READ_TRAIL.isHeld());
        if (Permission.READ_TRAIL.isHeld()) {
            model.addAttribute(
                    "trail",
                    trail.of(id).stream().map(entry -> words.line(entry, bodies, locale)).toList());
        }
        return "initiative/initiative";
    }

    private List<SourceOfInitiative> sources(InitiativeDocument it, AsOf asOf) {
        return meetings.contributions(it.sources(), asOf).stream()
                .map(
                        said ->
                                SourceOfInitiative.of(
                                        said, meetings.meeting(said.meetingId(), asOf).value()))
                .toList();
    }

    private BodyNames names(AsOf asOf) {
        return new BodyNames(
                directory.everyBody(asOf).stream()
                        .collect(Collectors.toMap(MedBodyProfile::id, MedBodyProfile::name)));
    }

    private static ProblemException unknown(UUID id) {
        return new ProblemException(
                Problem.at("id", HttpStatus.NOT_FOUND, "unknown-initiative", id));
    }
}
