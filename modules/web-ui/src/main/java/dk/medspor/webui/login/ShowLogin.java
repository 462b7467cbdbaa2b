package dk.medspor.webui.login;

import dk.medspor.restapi.http.OpenToAnyone;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The log-in form; Spring Security takes what it sends. */
@Controller
class ShowLogin {

    /** After a log-in that nobody looked at: the seconds to wait. */
    static final String WAIT = "wait";

    private static final int SECONDS_OF_A_MINUTE = 60;

    @GetMapping("/login")
    @OpenToAnyone("One cannot log in before log-in.")
    String login(@RequestParam(WAIT) Optional<String> wait, Model model) {
        wait.filter(it -> it.matches("\\d{1,6}"))
                .map(it -> Math.ceilDiv(Integer.parseInt(it), SECONDS_OF_A_MINUTE))
                .ifPresent(minutes -> model.addAttribute("minutesToWait", minutes));
        return "login/login";
    }
}
