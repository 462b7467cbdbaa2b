package dk.medspor.webui.account;

import dk.medspor.access.Account;
import dk.medspor.access.Mailbox;
import dk.medspor.access.Operation;
import dk.medspor.access.OwnPassword;
import dk.medspor.access.Permit;
import dk.medspor.access.Role;
import dk.medspor.access.TooManyAttempts;
import dk.medspor.kernel.CommandRejected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.restapi.http.May;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.webui.frame.LastWritten;
import dk.medspor.webui.login.LockOut;
import dk.medspor.webui.login.OpenSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the reader's own account, and changes its password. */
@Controller
class OwnAccount {

    private final OwnPassword ownPassword;
    private final BodyDirectory directory;
    private final OpenSession session;
    private final boolean reminds;

    /**
     * @param reminders where letters that remind lead to; "" where nobody is reminded
     */
    OwnAccount(
            OwnPassword ownPassword,
            BodyDirectory directory,
            OpenSession session,
            @Value("${medspor.reminders.url:}") String reminders) {
        this.ownPassword = ownPassword;
        this.directory = directory;
        this.session = session;
        this.reminds = !reminders.isBlank();
    }

    /**
     * The account as it is shown; the bodies by name.
     *
     * @param address where its holder is written to; "" for nowhere
     * @param reminders whether the holder is reminded, or would be
     */
    record AccountPage(
            String login,
            List<Role> roles,
            List<String> bodies,
            String address,
            boolean reminders) {

        AccountPage {
            roles = List.copyOf(roles);
            bodies = List.copyOf(bodies);
        }

        @Override
        public String toString() {
            return "AccountPage[…]";
        }
    }

    @GetMapping("/account")
    @May(Operation.READ_OWN_ACCOUNT)
    String account(Permit permit, HttpServletRequest request, Model model) {
        Account own = permit.account();
        var names =
                directory.names(
                        own.bodyIds().stream().map(MedBodyId::new).toList(),
                        LastWritten.seenBy(request));
        model.addAttribute(
                "account",
                new AccountPage(
                        own.login().value(),
                        own.roles().stream().sorted().toList(),
                        names.values().stream().sorted().toList(),
                        own.mailbox().map(it -> it.address().value()).orElse(""),
                        own.mailbox().map(Mailbox::reminders).orElse(true)));
        model.addAttribute("reminds", reminds);
        PasswordErrors.addLimits(model);
        return "account/account";
    }

    @PostMapping("/account")
    @May(Operation.CHANGE_OWN_PASSWORD)
    String changePassword(
            @RequestParam(defaultValue = "") String oldPassword,
            @RequestParam(defaultValue = "") String newPassword,
            Permit permit,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        try {
            Account changed =
                    permit.journalled(
                            () ->
                                    ownPassword.change(
                                            permit.account(),
                                            oldPassword,
                                            newPassword,
                                            request.getRemoteAddr()));
            session.goOnAs(changed, request, response);
            next.addFlashAttribute("changed", true);
            return "redirect:/account";
        } catch (TooManyAttempts locked) {
            LockOut.tell(locked, response, model);
        } catch (CommandRejected rejected) {
            response.setStatus(PasswordErrors.show(rejected, model).value());
        }
        return account(permit, request, model);
    }
}
