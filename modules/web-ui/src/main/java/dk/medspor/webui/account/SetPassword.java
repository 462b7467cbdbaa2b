package dk.medspor.webui.account;

import dk.medspor.access.Account;
import dk.medspor.access.AccountRejection.SecretNotValid;
import dk.medspor.access.OwnPassword;
import dk.medspor.access.TooManyAttempts;
import dk.medspor.kernel.CommandRejected;
import dk.medspor.restapi.http.OpenToAnyone;
import dk.medspor.webui.login.LockOut;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets whoever was handed a one-time link choose a password, once. */
@Controller
class SetPassword {

    private static final String WHY = "The secret is the proof; who has no password cannot log in.";

    private final OwnPassword ownPassword;

    SetPassword(OwnPassword ownPassword) {
        this.ownPassword = ownPassword;
    }

    @GetMapping(OneTimeLink.PATH)
    @OpenToAnyone(WHY)
    String ask(
            @RequestParam(defaultValue = "") String user,
            @RequestParam(defaultValue = "") String secret,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var link = new OneTimeLink(user, secret);
        try {
            Optional<Account> holder =
                    link.accountId()
                            .flatMap(it -> ownPassword.holder(it, secret, request.getRemoteAddr()));
            if (holder.isEmpty()) {
                response.setStatus(HttpStatus.NOT_FOUND.value());
            }
            holder.ifPresent(it -> model.addAttribute("login", it.login().value()));
        } catch (TooManyAttempts locked) {
            LockOut.tell(locked, response, model);
        }
        model.addAttribute("link", link);
        PasswordErrors.addLimits(model);
        return "account/set-password";
    }

    @PostMapping(OneTimeLink.PATH)
    @OpenToAnyone(WHY)
    String set(
            @RequestParam(defaultValue = "") String user,
            @RequestParam(defaultValue = "") String secret,
            @RequestParam(defaultValue = "") String newPassword,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var link = new OneTimeLink(user, secret);
        try {
            ownPassword.setWithSecret(
                    link.accountId().orElseThrow(() -> new CommandRejected(new SecretNotValid())),
                    secret,
                    newPassword,
                    request.getRemoteAddr());
            return "redirect:/login?ready";
        } catch (TooManyAttempts locked) {
            LockOut.tell(locked, response, model);
        } catch (CommandRejected rejected) {
            if (!(rejected.reason() instanceof SecretNotValid)) {
                response.setStatus(PasswordErrors.show(rejected, model).value());
            }
        }
        return ask(user, secret, request, response, model);
    }
}
