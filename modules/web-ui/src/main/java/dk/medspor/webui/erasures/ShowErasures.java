package dk.medspor.webui.erasures;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.people.Erasure;
import dk.medspor.people.ErasureGround;
import dk.medspor.restapi.http.May;
import dk.medspor.status.Page;
import dk.medspor.status.erasures.Erasures;
import dk.medspor.webui.frame.Actors;
import dk.medspor.webui.frame.LastWritten;
import dk.medspor.webui.frame.Pages;
import dk.medspor.webui.login.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ShowErasures {

    private final Erasures erasures;
    private final Actors actors;
    private final Visitor visitor;

    ShowErasures(Erasures erasures, Actors actors, Visitor visitor) {
        this.erasures = erasures;
        this.actors = actors;
        this.visitor = visitor;
    }

    @GetMapping("/erasures")
    @May(Operation.READ_ERASURES)
    String erasures(
            @RequestParam Optional<String> page,
            Permit permit,
            HttpServletRequest request,
            Model model) {
        Page<Erasure> all =
                erasures.erasures(Pages.asked(page), Pages.SIZE, LastWritten.seenBy(request))
                        .value();
        String reader = permit.account().id().toString();
        boolean decides = visitor.may(Operation.DECIDE_ERASURE);
        model.addAttribute(
                "rows", all.map(it -> ErasureRow.of(it, actors, decides, reader)).items());
        model.addAttribute("pages", Pages.of(all, request));
        model.addAttribute("grounds", ErasureGround.values());
        model.addAttribute("asks", visitor.may(Operation.ASK_ERASURE));
        return "erasures/erasures";
    }
}
