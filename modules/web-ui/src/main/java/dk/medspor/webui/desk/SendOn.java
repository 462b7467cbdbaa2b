package dk.medspor.webui.desk;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.kernel.Actor;
import dk.medspor.medbodies.Forum;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.MedBodyProfile;
import dk.medspor.meetings.Arrangement;
import dk.medspor.meetings.ItemRef;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.MeetingFacts;
import dk.medspor.meetings.MeetingId;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import dk.medspor.status.AsOf;
import dk.medspor.status.agendas.IncomingItems;
import dk.medspor.status.agendas.MeetingDossiers;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.webui.frame.LastWritten;
import dk.medspor.webui.frame.Pages;
import dk.medspor.webui.login.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sends items on, and shows a body what waits for it until it takes it up. */
@Controller
class SendOn {

    private final IncomingItems incoming;
    private final MeetingDossiers meetings;
    private final MeetingFacts facts;
    private final BodyDirectory directory;
    private final MeetingDesk desk;
    private final Sender sender;
    private final Visitor visitor;

    SendOn(
            IncomingItems incoming,
            MeetingDossiers meetings,
            MeetingFacts facts,
            BodyDirectory directory,
            MeetingDesk desk,
            Sender sender,
            Visitor visitor) {
        this.incoming = incoming;
        this.meetings = meetings;
        this.facts = facts;
        this.directory = directory;
        this.desk = desk;
        this.sender = sender;
        this.visitor = visitor;
    }

    @GetMapping("/bodies/{id}/incoming")
    @May(Operation.READ_MEETINGS)
    String incoming(
            @PathVariable UUID id,
            @RequestParam Optional<String> page,
            Permit permit,
            HttpServletRequest request,
            Model model) {
        permit.requireWithin(id);
        AsOf asOf = LastWritten.seenBy(request);
        MedBodyId body = new MedBodyId(id);
        MedBodyProfile shown =
                directory.body(body, asOf).value().orElseThrow(() -> unknownBody(id));
        List<Forum> to =
                directory.answeredFor(Set.of(body), desk.today(), asOf).stream()
                        .map(it -> new Forum(Forum.Kind.BODY, Optional.of(it), Optional.empty()))
                        .toList();
        var waiting =
                incoming.waitingFor(to, desk.today(), Pages.asked(page), Pages.SIZE, asOf).value();
        var rows = waiting.map(WaitingRow::of);
        model.addAttribute("body", shown);
        model.addAttribute("rows", rows.items());
        model.addAttribute("pages", Pages.of(rows, request));
        model.addAttribute(
                "names",
                directory.names(rows.items().stream().map(WaitingRow::from).toList(), asOf));
        model.addAttribute("ahead", ahead(body, asOf));
        model.addAttribute("arranges", visitor.may(Operation.ARRANGE_MEETING));
        return "desk/incoming";
    }

    private List<MeetingDossier> ahead(MedBodyId body, AsOf asOf) {
        return meetings.planned(body, desk.today(), asOf).value().stream()
                .filter(it -> it.arrangement().state() == Arrangement.State.PLANNED)
                .toList();
    }

    /** It comes onto the agenda of a meeting of the body. */
    @PostMapping("/bodies/{id}/incoming/taken-up")
    @May(Operation.ARRANGE_MEETING)
    String takeUp(
            @PathVariable UUID id,
            @RequestParam UUID meeting,
            @RequestParam UUID source,
            @RequestParam int item,
            Actor actor,
            HttpServletRequest request) {
        var from = new ItemRef(new MeetingId(source), item);
        var command = facts.takeUp(new MeetingId(meeting), desk.today(), from);
        sender.sent(command, "taken-up", new Sending(actor, request));
        return "redirect:/bodies/" + id + "/incoming";
    }

    @PostMapping("/meetings/{id}/agenda/items/{item}/referral")
    @May(Operation.ARRANGE_MEETING)
    String refer(
            @PathVariable UUID id,
            @PathVariable int item,
            @RequestParam String to,
            @RequestParam @Nullable String note,
            Actor actor,
            HttpServletRequest request) {
        var command =
                facts.refer(
                        new ItemRef(new MeetingId(id), item),
                        desk.today(),
                        forum(to),
                        Typed.text(note));
        sender.sentAsSeen(command, "referred", new Sending(actor, request));
        return "redirect:/meetings/" + id + "/agenda#item-" + item;
    }

    /** The id of a body, or the kind of a forum outside the MED system. */
    private static Forum forum(String to) {
        for (Forum.Kind kind : Forum.Kind.values()) {
            if (kind != Forum.Kind.BODY && kind.name().equals(to)) {
                return new Forum(kind, Optional.empty(), Optional.empty());
            }
        }
        try {
            var body = new MedBodyId(UUID.fromString(to));
            return new Forum(Forum.Kind.BODY, Optional.of(body), Optional.empty());
        } catch (IllegalArgumentException nobody) {
            throw Missing.field("to");
        }
    }

    private static ProblemException unknownBody(UUID id) {
        return new ProblemException(Problem.at("id", HttpStatus.NOT_FOUND, "unknown-body", id));
    }
}
