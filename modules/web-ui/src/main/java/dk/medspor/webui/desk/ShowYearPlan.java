package dk.medspor.webui.desk;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.kernel.Actor;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.MedBodyProfile;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.MeetingFacts;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.MeetingKind;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.Scope;
import dk.medspor.status.AsOf;
import dk.medspor.status.agendas.MeetingDossiers;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.webui.frame.LastWritten;
import dk.medspor.webui.login.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The meetings of a body in a year: planned, moved, called off, held. */
@Controller
class ShowYearPlan {

    private static final int MOST = 1_000;

    private final MeetingDossiers meetings;
    private final BodyDirectory directory;
    private final MeetingFacts facts;
    private final MeetingDesk desk;
    private final Sender sender;
    private final Visitor visitor;

    ShowYearPlan(
            MeetingDossiers meetings,
            BodyDirectory directory,
            MeetingFacts facts,
            MeetingDesk desk,
            Sender sender,
            Visitor visitor) {
        this.meetings = meetings;
        this.directory = directory;
        this.facts = facts;
        this.desk = desk;
        this.sender = sender;
        this.visitor = visitor;
    }

    @GetMapping("/meeting-plan")
    @May(Operation.READ_MEETINGS)
    String plan(
            @RequestParam Optional<UUID> body,
            @RequestParam Optional<Integer> year,
            Permit permit,
            HttpServletRequest request,
            Model model) {
        AsOf asOf = LastWritten.seenBy(request);
        List<MedBodyProfile> bodies = bodies(permit, asOf);
        Optional<MedBodyProfile> chosen =
                body.<Optional<MedBodyProfile>>map(
                                asked ->
                                        bodies.stream()
                                                .filter(it -> it.id().value().equals(asked))
                                                .findFirst())
                        .orElseGet(() -> bodies.stream().findFirst());
        int shown = year.filter(it -> it > 1900 && it < 2200).orElse(desk.today().getYear());
        model.addAllAttributes(
                Map.of(
                        "bodies",
                        bodies,
                        "chosen",
                        chosen,
                        "year",
                        shown,
                        "rows",
                        chosen.map(it -> rows(it, shown, asOf)).orElse(List.of()),
                        "arranges",
                        visitor.may(Operation.ARRANGE_MEETING),
                        "kinds",
                        MeetingKind.values(),
                        "next",
                        UUID.randomUUID(),
                        "today",
                        desk.today()));
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", Map.of());
        }
        return "desk/plan";
    }

    private List<MedBodyProfile> bodies(Permit permit, AsOf asOf) {
        Optional<Set<MedBodyId>> own = Scope.of(permit);
        return directory.everyBody(asOf).stream()
                .filter(it -> own.isEmpty() || own.get().contains(it.id()))
                .toList();
    }

    private List<MeetingHead> rows(MedBodyProfile body, int year, AsOf asOf) {
        return meetings
                .meetings(Optional.of(Set.of(body.id())), desk.today(), 0, MOST, asOf)
                .value()
                .items()
                .stream()
                .filter(it -> it.arrangement().date().getYear() == year)
                .map(it -> row(it, body))
                .toList();
    }

    private static MeetingHead row(MeetingDossier meeting, MedBodyProfile body) {
        return MeetingHead.of(meeting, List.of(body.name()));
    }

    @PostMapping("/meeting-plan")
    @May(Operation.ARRANGE_MEETING)
    String plan(@ModelAttribute PlanForm form, Actor actor, HttpServletRequest request) {
        var command =
                facts.plan(
                        new MeetingId(form.id()),
                        form.details(),
                        form.timeAndPlace(),
                        List.of(),
                        desk.today());
        sender.sent(command, "planned", new Sending(actor, request));
        return "redirect:/meeting-plan?body=%s&year=%d"
                .formatted(form.body(), form.date().getYear());
    }
}
