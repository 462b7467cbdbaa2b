package dk.medspor.webui.calls;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.restapi.http.May;
import dk.medspor.status.AsOf;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.status.calls.CallAnswer;
import dk.medspor.status.calls.CallBoard;
import dk.medspor.status.initiativerecord.InitiativeRecord;
import dk.medspor.webui.frame.LastWritten;
import dk.medspor.webui.login.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A call: who has answered what, who is silent, and what can be done about it. */
@Controller
class ShowCall {

    private final CallDesk desk;
    private final BodyDirectory directory;
    private final InitiativeRecord initiatives;
    private final Visitor visitor;

    ShowCall(
            CallDesk desk, BodyDirectory directory, InitiativeRecord initiatives, Visitor visitor) {
        this.desk = desk;
        this.directory = directory;
        this.initiatives = initiatives;
        this.visitor = visitor;
    }

    @GetMapping("/calls/{id}")
    @May(Operation.READ_CALLS)
    String call(@PathVariable UUID id, Permit permit, HttpServletRequest request, Model model) {
        AsOf asOf = LastWritten.seenBy(request);
        CallBoard board = desk.board(id, permit, request);
        Set<MedBodyId> named = new HashSet<>(board.call().addressees());
        named.add(board.call().forumBodyId());
        Map<MedBodyId, String> names = directory.names(named, asOf);
        model.addAttribute("call", CallPage.of(board, names, titles(board, asOf)));
        boolean open = board.withdrawnOn().isEmpty();
        model.addAttribute("answers", open && visitor.may(Operation.ANSWER_CALL));
        model.addAttribute("proposes", open && visitor.may(Operation.PROPOSE_INITIATIVE));
        model.addAttribute("retracts", visitor.may(Operation.RETRACT_ANSWER));
        model.addAttribute("withdraws", open && visitor.may(Operation.WITHDRAW_CALL));
        return "calls/call";
    }

    private Map<InitiativeId, String> titles(CallBoard board, AsOf asOf) {
        Map<InitiativeId, String> titles = new HashMap<>();
        board.rows().stream()
                .flatMap(it -> it.answer().flatMap(CallAnswer::initiativeId).stream())
                .flatMap(it -> initiatives.initiative(it, asOf).value().stream())
                .forEach(it -> titles.put(it.id(), it.title().value()));
        return titles;
    }
}
