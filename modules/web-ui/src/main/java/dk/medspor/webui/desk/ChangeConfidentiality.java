package dk.medspor.webui.desk;

import dk.medspor.access.Operation;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.Protected;
import dk.medspor.meetings.AgendaCommand.LiftConfidentiality;
import dk.medspor.meetings.AgendaCommand.MakeItemConfidential;
import dk.medspor.meetings.MeetingId;
import dk.medspor.restapi.http.May;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Says who may read an item. */
@Controller
@RequestMapping("/meetings/{id}/agenda/items/{item}")
class ChangeConfidentiality {

    private final Sender sender;

    ChangeConfidentiality(Sender sender) {
        this.sender = sender;
    }

    @PostMapping("/confidentiality")
    @May(Operation.ARRANGE_MEETING)
    String make(
            @PathVariable UUID id,
            @PathVariable int item,
            @RequestParam @Nullable String reason,
            Actor actor,
            HttpServletRequest request) {
        var command = new MakeItemConfidential(new MeetingId(id), item, required(reason));
        sender.sent(command, "confidential", new Sending(actor, request));
        return "redirect:/meetings/" + id + "/agenda#item-" + item;
    }

    @PostMapping("/confidentiality-end")
    @May(Operation.ARRANGE_MEETING)
    String lift(
            @PathVariable UUID id,
            @PathVariable int item,
            @RequestParam @Nullable String reason,
            Actor actor,
            HttpServletRequest request) {
        var command = new LiftConfidentiality(new MeetingId(id), item, required(reason));
        sender.sent(command, "lifted", new Sending(actor, request));
        return "redirect:/meetings/" + id + "/agenda#item-" + item;
    }

    private static Protected<String> required(@Nullable String reason) {
        return Typed.text(reason).orElseThrow(() -> Missing.field("reason"));
    }
}
