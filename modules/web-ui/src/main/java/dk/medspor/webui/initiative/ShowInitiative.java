package dk.medspor.webui.initiative;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.audit.AuditTrail;
import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.ObligationChain;
import dk.medspor.kernel.DanishCalendar;
import dk.medspor.medbodies.MedBodyProfile;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import dk.medspor.status.AsOf;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.status.initiativerecord.InitiativeRecord;
import dk.medspor.status.meetingrecord.MeetingDocument;
import dk.medspor.status.meetingrecord.MeetingRecord;
import dk.medspor.webui.acts.Acts;
import dk.medspor.webui.frame.LastWritten;
import dk.medspor.webui.login.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
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
    private final Visitor visitor;
    private final Acts acts;
    private final Clock clock;

    ShowInitiative(
            InitiativeRecord record,
            MeetingRecord meetings,
            BodyDirectory directory,
            AuditTrail trail,
            TrailWords words,
            Visitor visitor,
            Acts acts,
            Clock clock) {
        this.record = record;
        this.meetings = meetings;
        this.directory = directory;
        this.trail = trail;
        this.words = words;
        this.visitor = visitor;
        this.acts = acts;
        this.clock = clock;
    }

    @GetMapping("/initiatives/{id}")
    @May(Operation.READ_INITIATIVES)
    String initiative(
            @PathVariable UUID id,
            Permit permit,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        AsOf asOf = LastWritten.seenBy(request);
        var found = record.initiative(new InitiativeId(id), asOf).value();
        permit.requireWithin(() -> found.map(it -> it.ownerBodyId().value()));
        InitiativeDossier it = found.orElseThrow(() -> unknown(id));
        var bodies = names(asOf);
        model.addAttribute("initiative", InitiativePage.of(it, bodies, sources(it, permit, asOf)));
        boolean owed = it.chain().flatMap(ObligationChain::open).isPresent();
        model.addAttribute("mayEvaluate", owed && visitor.may(Operation.EVALUATE_INITIATIVE));
        model.addAttribute("acts", acts.open(it));
        model.addAttribute("mayCorrect", visitor.may(Operation.CORRECT_INITIATIVE));
        if (visitor.may(Operation.READ_STATUS)) {
            LocalDate today = DanishCalendar.dateAt(clock.instant());
            model.addAttribute("today", today);
            model.addAttribute("changesSince", today.minusYears(1));
        }
        boolean mayReadTrail = visitor.may(Operation.READ_TRAIL);
        model.addAttribute("mayReadTrail", mayReadTrail);
        model.addAttribute("mayReplay", visitor.may(Operation.REPLAY_DECISION));
        if (mayReadTrail) {
            model.addAttribute(
                    "trail",
                    trail.of(id).stream().map(entry -> words.line(entry, bodies, locale)).toList());
        }
        return "initiative/initiative";
    }

    /** What was said at a meeting of another body stays there. */
    private List<SourceOfInitiative> sources(InitiativeDossier it, Permit permit, AsOf asOf) {
        return meetings.contributions(it.identity().sources(), asOf).stream()
                .flatMap(
                        said ->
                                meetings.held(said.meetingId(), asOf).value().stream()
                                        .filter(at -> isWithin(permit, at))
                                        .map(at -> SourceOfInitiative.of(said, at)))
                .toList();
    }

    private static boolean isWithin(Permit permit, MeetingDocument at) {
        UUID body = at.details().bodyId().value();
        return permit.onlyBodies().map(it -> it.contains(body)).orElse(true);
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
