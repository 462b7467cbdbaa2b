package dk.medspor.webui.meeting;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.medbodies.MedBodyProfile;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.MeetingId;
import dk.medspor.restapi.http.Concerned;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.Paging;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import dk.medspor.status.AsOf;
import dk.medspor.status.agendas.MeetingDossiers;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.status.meetingrecord.MeetingRecord;
import dk.medspor.status.themedays.ThemeDays;
import dk.medspor.webui.frame.LastWritten;
import dk.medspor.webui.frame.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class ShowMeeting {

    private final MeetingRecord record;
    private final BodyDirectory directory;
    private final MeetingDossiers meetings;
    private final ThemeDays days;

    ShowMeeting(
            MeetingRecord record,
            BodyDirectory directory,
            MeetingDossiers meetings,
            ThemeDays days) {
        this.record = record;
        this.directory = directory;
        this.meetings = meetings;
        this.days = days;
    }

    @GetMapping("/meetings/{id}")
    @May(Operation.READ_MEETINGS)
    String meeting(@PathVariable UUID id, Permit permit, HttpServletRequest request, Model model) {
        AsOf asOf = LastWritten.seenBy(request);
        int part = Pages.asked(Optional.ofNullable(request.getParameter("page")));
        var found = record.meeting(new MeetingId(id), part, Paging.MAX_SIZE, asOf).value();
        if (found.isEmpty() && isArranged(id, permit, asOf)) {
            return "redirect:/meetings/" + id + "/agenda";
        }
        permit.requireWithin(() -> found.map(it -> it.meeting().details().bodyId().value()));
        var recorded = found.orElseThrow(() -> unknown(id));
        String body =
                directory
                        .body(recorded.meeting().details().bodyId(), asOf)
                        .value()
                        .map(MedBodyProfile::name)
                        .orElse("");
        model.addAttribute("meeting", MeetingPage.of(recorded, body));
        model.addAttribute("pages", Pages.of(part, Paging.MAX_SIZE, recorded.total(), request));
        model.addAttribute("minutes", hasMinutes(id, asOf));
        model.addAttribute("meetingId", id);
        model.addAttribute("themeDay", days.plan(new MeetingId(id), asOf).value().isPresent());
        return "meeting/meeting";
    }

    /** Until a meeting is held, there is nothing of it to show but its agenda. */
    private boolean isArranged(UUID id, Permit permit, AsOf asOf) {
        Optional<MeetingDossier> arranged = meetings.meeting(new MeetingId(id), asOf).value();
        permit.requireConcerning(() -> Concerned.by(arranged));
        return arranged.isPresent();
    }

    private boolean hasMinutes(UUID id, AsOf asOf) {
        return meetings.meeting(new MeetingId(id), asOf)
                .value()
                .flatMap(it -> it.minutes().current())
                .isPresent();
    }

    private static ProblemException unknown(UUID id) {
        return new ProblemException(Problem.at("id", HttpStatus.NOT_FOUND, "unknown-meeting", id));
    }
}
