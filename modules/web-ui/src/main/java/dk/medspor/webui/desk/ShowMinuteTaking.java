package dk.medspor.webui.desk;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.Sides;
import dk.medspor.meetings.Conclusion;
import dk.medspor.meetings.FollowUp;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.restapi.http.May;
import dk.medspor.status.AsOf;
import dk.medspor.status.agendas.FollowUps;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.webui.frame.LastWritten;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where the record of a meeting is taken while it goes on. */
@Controller
class ShowMinuteTaking {

    private final MeetingDesk desk;
    private final FollowUps followUps;
    private final BodyDirectory directory;

    ShowMinuteTaking(MeetingDesk desk, FollowUps followUps, BodyDirectory directory) {
        this.desk = desk;
        this.followUps = followUps;
        this.directory = directory;
    }

    @GetMapping("/meetings/{id}/minute-taking")
    @May(Operation.RECORD_PROCEEDINGS)
    String taking(@PathVariable UUID id, Permit permit, HttpServletRequest request, Model model) {
        MeetingDossier meeting = desk.shown(id, permit, request, model);
        AsOf asOf = LastWritten.seenBy(request);
        Set<MedBodyId> bodies =
                directory.answeredFor(
                        Set.copyOf(meeting.arrangement().bodies()), desk.today(), asOf);
        var sinceLast = followUps.sinceLast(meeting, bodies, desk.today(), asOf).value();
        model.addAttribute("taking", TakingPage.of(meeting, sinceLast, desk.today()));
        model.addAttribute("outcomes", Conclusion.Outcome.values());
        model.addAttribute("views", Sides.View.values());
        model.addAttribute("results", FollowUp.Result.values());
        model.addAttribute("reader", permit.account().id());
        return "desk/taking";
    }
}
