package dk.medspor.webui.calls;

import dk.medspor.access.Operation;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.restapi.http.May;
import dk.medspor.status.Page;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.status.calls.CallBoard;
import dk.medspor.status.calls.Calls;
import dk.medspor.webui.frame.Pages;
import dk.medspor.webui.login.Visitor;
import dk.medspor.webui.question.Asked;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ShowCalls {

    private final Calls calls;
    private final BodyDirectory directory;
    private final Visitor visitor;

    ShowCalls(Calls calls, BodyDirectory directory, Visitor visitor) {
        this.calls = calls;
        this.directory = directory;
        this.visitor = visitor;
    }

    @GetMapping("/status/calls")
    @May(Operation.READ_CALLS)
    String calls(
            Optional<Asked> asked,
            @RequestParam Optional<String> page,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("issues", visitor.may(Operation.ISSUE_CALL));
        asked.ifPresent(it -> answer(it, Pages.asked(page), request, model));
        return "calls/calls";
    }

    private void answer(Asked it, int part, HttpServletRequest request, Model model) {
        Page<CallBoard> answer = calls(it, part);
        Set<MedBodyId> named =
                answer.items().stream()
                        .flatMap(
                                call ->
                                        Stream.concat(
                                                Stream.of(call.call().forumBodyId()),
                                                call.silent().stream()))
                        .collect(Collectors.toSet());
        var names = directory.names(named, it.asOf());
        model.addAttribute("rows", answer.map(row -> CallRow.of(row, names)).items());
        model.addAttribute("pages", Pages.of(answer, request));
    }

    private Page<CallBoard> calls(Asked it, int part) {
        return it.own()
                .flatMap(_ -> it.bodies())
                .map(own -> calls.callsOn(own, it.on(), part, Pages.SIZE, it.asOf()))
                .orElseGet(() -> calls.calls(it.body(), it.on(), part, Pages.SIZE, it.asOf()))
                .value();
    }
}
