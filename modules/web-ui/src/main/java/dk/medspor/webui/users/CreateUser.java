package dk.medspor.webui.users;

import dk.medspor.access.AccountAdministration;
import dk.medspor.access.AccountRejection.LoginTaken;
import dk.medspor.access.IssuedSecret;
import dk.medspor.access.Login;
import dk.medspor.access.NewAccount;
import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.access.Role;
import dk.medspor.kernel.CommandRejected;
import dk.medspor.restapi.http.KnownBodies;
import dk.medspor.restapi.http.May;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class CreateUser {

    private final AccountAdministration administration;
    private final KnownBodies known;
    private final UserPages pages;

    CreateUser(AccountAdministration administration, KnownBodies known, UserPages pages) {
        this.administration = administration;
        this.known = known;
        this.pages = pages;
    }

    @GetMapping("/users/new")
    @May(Operation.CREATE_ACCOUNT)
    String ask(HttpServletRequest request, Model model) {
        return show("", Set.of(), Set.of(), request, model);
    }

    @PostMapping("/users/new")
    @May(Operation.CREATE_ACCOUNT)
    String create(
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") Set<Role> roles,
            @RequestParam(defaultValue = "") Set<UUID> bodies,
            Permit permit,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        known.require(bodies);
        Optional<Login> chosen = Login.of(login.strip());
        try {
            if (chosen.isPresent()) {
                var wanted = new NewAccount(UUID.randomUUID(), chosen.get(), roles, bodies);
                IssuedSecret issued = permit.journalled(() -> administration.create(wanted));
                IssuedLink.showOnce(issued, request, next);
                next.addFlashAttribute("done", "created");
                return "redirect:/users/" + issued.accountId();
            }
            model.addAttribute("loginError", "unreadable");
        } catch (CommandRejected rejected) {
            if (!(rejected.reason() instanceof LoginTaken)) {
                throw rejected;
            }
            model.addAttribute("loginError", "taken");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(login, roles, bodies, request, model);
    }

    private String show(
            String login,
            Set<Role> roles,
            Set<UUID> bodies,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("login", login);
        pages.offer(roles, bodies, request, model);
        return "users/new";
    }
}
