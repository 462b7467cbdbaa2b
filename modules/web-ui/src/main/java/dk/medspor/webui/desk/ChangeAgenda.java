package dk.medspor.webui.desk;

import dk.medspor.access.Operation;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.Protected;
import dk.medspor.meetings.AgendaCommand.ChangeAgendaItem;
import dk.medspor.meetings.AgendaCommand.DeferAgendaItem;
import dk.medspor.meetings.AgendaCommand.OrderAgenda;
import dk.medspor.meetings.AgendaCommand.RemoveAgendaItem;
import dk.medspor.meetings.AgendaItem;
import dk.medspor.meetings.MeetingDossierRegister;
import dk.medspor.meetings.MeetingFacts;
import dk.medspor.meetings.MeetingId;
import dk.medspor.restapi.http.May;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Changes the agenda of a meeting, as long as nobody else did so meanwhile. */
@Controller
@RequestMapping("/meetings/{id}/agenda")
class ChangeAgenda {

    private final MeetingFacts facts;
    private final MeetingDossierRegister meetings;
    private final MeetingDesk desk;
    private final Sender sender;

    ChangeAgenda(
            MeetingFacts facts, MeetingDossierRegister meetings, MeetingDesk desk, Sender sender) {
        this.facts = facts;
        this.meetings = meetings;
        this.desk = desk;
        this.sender = sender;
    }

    /** Which way an item goes. */
    enum Way {
        UP(-1),
        DOWN(1);

        private final int places;

        Way(int places) {
            this.places = places;
        }
    }

    @PostMapping("/items")
    @May(Operation.ARRANGE_MEETING)
    String add(
            @PathVariable UUID id,
            @ModelAttribute ItemForm form,
            Actor actor,
            HttpServletRequest request) {
        var command =
                facts.propose(
                        new MeetingId(id),
                        desk.today(),
                        form.content(),
                        Typed.text(form.reason()),
                        Typed.text(form.confidential()));
        sender.sentAsSeen(command, "added", new Sending(actor, request));
        return agenda(id) + "#add";
    }

    @PostMapping("/items/{item}")
    @May(Operation.ARRANGE_MEETING)
    String change(
            @PathVariable UUID id,
            @PathVariable int item,
            @ModelAttribute ItemForm form,
            Actor actor,
            HttpServletRequest request) {
        var command =
                new ChangeAgendaItem(
                        new MeetingId(id),
                        item,
                        desk.today(),
                        form.content(),
                        Typed.text(form.reason()));
        sender.sentAsSeen(command, "changed", new Sending(actor, request));
        return agenda(id) + "#item-" + item;
    }

    @PostMapping("/items/{item}/place")
    @May(Operation.ARRANGE_MEETING)
    String order(
            @PathVariable UUID id,
            @PathVariable int item,
            @RequestParam Way way,
            Actor actor,
            HttpServletRequest request) {
        List<Integer> order =
                new ArrayList<>(
                        meetings.find(new MeetingId(id)).stream()
                                .flatMap(it -> it.agenda().standing().stream())
                                .map(AgendaItem::item)
                                .toList());
        int from = order.indexOf(item);
        int to = from + way.places;
        if (from >= 0 && to >= 0 && to < order.size()) {
            Collections.swap(order, from, to);
        }
        var command = new OrderAgenda(new MeetingId(id), desk.today(), order);
        sender.sentAsSeen(command, "ordered", new Sending(actor, request));
        return agenda(id) + "#item-" + item;
    }

    @PostMapping("/items/{item}/removal")
    @May(Operation.ARRANGE_MEETING)
    String remove(
            @PathVariable UUID id,
            @PathVariable int item,
            @RequestParam @Nullable String reason,
            Actor actor,
            HttpServletRequest request) {
        var command = new RemoveAgendaItem(new MeetingId(id), item, desk.today(), required(reason));
        sender.sentAsSeen(command, "removed", new Sending(actor, request));
        return agenda(id);
    }

    @PostMapping("/items/{item}/deferral")
    @May(Operation.ARRANGE_MEETING)
    String defer(
            @PathVariable UUID id,
            @PathVariable int item,
            @RequestParam @Nullable String reason,
            Actor actor,
            HttpServletRequest request) {
        var command = new DeferAgendaItem(new MeetingId(id), item, desk.today(), required(reason));
        sender.sentAsSeen(command, "deferred", new Sending(actor, request));
        return agenda(id);
    }

    @PostMapping("/publication")
    @May(Operation.ARRANGE_MEETING)
    String publish(
            @PathVariable UUID id,
            @RequestParam @Nullable String reason,
            Actor actor,
            HttpServletRequest request) {
        var command = facts.publish(new MeetingId(id), desk.today(), Typed.text(reason));
        sender.sentAsSeen(command, "published", new Sending(actor, request));
        return agenda(id);
    }

    private static Protected<String> required(@Nullable String reason) {
        return Typed.text(reason).orElseThrow(() -> Missing.field("reason"));
    }

    private static String agenda(UUID id) {
        return "redirect:/meetings/" + id + "/agenda";
    }
}
