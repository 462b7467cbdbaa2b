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
    private final FindForgettable forgettable;
    private final Actors actors;
    private final Visitor visitor;

    ShowErasures(Erasures erasures, FindForgettable forgettable, Actors actors, Visitor visitor) {
        this.erasures = erasures;
        this.forgettable = forgettable;
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
        model.addAttribute("rows", all.map(it -> row(it, permit)).items());
        model.addAttribute("pages", Pages.of(all, request));
        model.addAttribute("asks", visitor.may(Operation.ASK_ERASURE));
        return "erasures/erasures";
    }

    /** What can be forgotten, by its words; and what was chosen of it. */
    @GetMapping("/erasures/new")
    @May(Operation.ASK_ERASURE)
    String find(
            @RequestParam Optional<String> words,
            @RequestParam Optional<Long> from,
            NamedSubject named,
            Permit permit,
            Model model) {
        if (!named.isNothing()) {
            model.addAttribute("chosen", forgettable.chosen(named, permit));
        } else if (!words.orElse("").isBlank()) {
            model.addAttribute("found", forgettable.find(words.orElseThrow(), from, permit));
        }
        model.addAttribute("words", words.orElse(""));
        model.addAttribute("grounds", ErasureGround.values());
        return "erasures/new";
    }

    private ErasureRow row(Erasure it, Permit permit) {
        boolean settles =
                visitor.may(Operation.DECIDE_ERASURE)
                        && !it.isSettled()
                        && !it.askedBy().equals(permit.account().id().toString());
        return ErasureRow.of(
                it,
                actors,
                settles ? forgettable.says(it.subject(), permit) : Optional.empty(),
                settles);
    }
}
