package dk.medspor.webui.login;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The log-in form; Spring Security takes what it sends. */
@Controller
class ShowLogin {

    @GetMapping("/login")
    String login() {
        return Permission.account().isPresent() ? "redirect:/status" : "login/login";
    }
}
