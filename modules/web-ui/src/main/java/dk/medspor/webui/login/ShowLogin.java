package dk.medspor.webui.login;

import dk.medspor.restapi.http.OpenToAnyone;
import java.time.Duration;
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

    @GetMapping("/login")
    @OpenToAnyone("One cannot log in before log-in.")
    String login(@RequestParam(WAIT) Optional<String> wait, Model model) {
        wait.filter(it -> it.matches("\\d{1,6}"))
                .map(it -> LockOut.minutes(Duration.ofSeconds(Integer.parseInt(it))))
                .ifPresent(it -> model.addAttribute(LockOut.MINUTES, it));
        return "login/login";
    }
}
