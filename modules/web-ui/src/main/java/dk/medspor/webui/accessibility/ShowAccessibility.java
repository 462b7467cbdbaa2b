package dk.medspor.webui.accessibility;

import dk.medspor.restapi.http.OpenToAnyone;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The statement that the Danish act on web accessibility asks of public bodies. */
@Controller
class ShowAccessibility {

    private static final List<String> PARTS = List.of("state", "tested", "known", "help");

    private final Optional<String> contact;

    /**
     * Shows the statement.
     *
     * @param contact a mail address for those who cannot use something; none when blank
     */
    ShowAccessibility(@Value("${medspor.accessibility.contact:}") String contact) {
        this.contact = Optional.of(contact.strip()).filter(it -> !it.isEmpty());
    }

    @GetMapping("/accessibility")
    @OpenToAnyone("Who cannot use the log-in has to find it, too.")
    String accessibility(Model model) {
        model.addAttribute("parts", PARTS);
        contact.ifPresent(it -> model.addAttribute("contact", it));
        return "accessibility/accessibility";
    }
}
