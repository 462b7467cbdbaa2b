package dk.medspor.webui.desk;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.medbodies.Forum;
import dk.medspor.medbodies.MedBodyProfile;
import dk.medspor.medbodies.RulesRegister;
import dk.medspor.meetings.AgendaDeadlines;
import dk.medspor.meetings.Arrangement;
import dk.medspor.meetings.ItemPurpose;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.restapi.http.May;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.status.themedays.ThemeDays;
import dk.medspor.webui.frame.LastWritten;
import dk.medspor.webui.login.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The agenda of a meeting, and for who arranges it the place to work on it. */
@Controller
class ShowAgenda {

    private final MeetingDesk desk;
    private final RulesRegister rules;
    private final BodyDirectory directory;
    private final ThemeDays days;
    private final Visitor visitor;

    ShowAgenda(
            MeetingDesk desk,
            RulesRegister rules,
            BodyDirectory directory,
            ThemeDays days,
            Visitor visitor) {
        this.desk = desk;
        this.rules = rules;
        this.directory = directory;
        this.days = days;
        this.visitor = visitor;
    }

    @GetMapping("/meetings/{id}/agenda")
    @May(Operation.READ_MEETINGS)
    String agenda(@PathVariable UUID id, Permit permit, HttpServletRequest request, Model model) {
        MeetingDossier meeting = desk.shown(id, permit, request, model);
        Arrangement its = meeting.arrangement();
        var deadlines = AgendaDeadlines.of(rules.rulesOf(its.first().bodyId(), its.date()));
        boolean planned = its.state() == Arrangement.State.PLANNED;
        model.addAttribute("agenda", AgendaPage.of(meeting, deadlines, desk.today()));
        model.addAttribute("purposes", ItemPurpose.values());
        model.addAttribute("arranges", planned && visitor.may(Operation.ARRANGE_MEETING));
        model.addAttribute("saysWhoReads", visitor.may(Operation.ARRANGE_MEETING));
        model.addAttribute("over", planned && !its.date().isAfter(desk.today()));
        var plan = days.plan(meeting.id(), LastWritten.seenBy(request)).value();
        model.addAttribute("themeDay", plan.isPresent());
        boolean refers =
                its.state() != Arrangement.State.CANCELLED
                        && visitor.may(Operation.ARRANGE_MEETING);
        model.addAttribute("refers", refers);
        model.addAttribute("bodies", refers ? others(its, request) : List.of());
        model.addAttribute("forums", Forum.Kind.values());
        model.addAttribute(
                "attends",
                its.state() != Arrangement.State.CANCELLED
                        && visitor.may(Operation.RECORD_PROCEEDINGS));
        model.addAttribute(
                "records",
                its.state() == Arrangement.State.HELD && visitor.may(Operation.RECORD_PROCEEDINGS));
        return "desk/agenda";
    }

    private List<MedBodyProfile> others(Arrangement its, HttpServletRequest request) {
        return directory.everyBody(LastWritten.seenBy(request)).stream()
                .filter(it -> it.dissolved().isEmpty() && !its.bodies().contains(it.id()))
                .toList();
    }
}
