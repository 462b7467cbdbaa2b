package dk.medspor.webui.account;

import dk.medspor.access.MailAddress;
import dk.medspor.access.Operation;
import dk.medspor.access.OwnMailbox;
import dk.medspor.access.Permit;
import dk.medspor.kernel.CommandRejected;
import dk.medspor.restapi.http.May;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets readers say where they are written to, and whether they want to be reminded. */
@Controller
class ChangeMailbox {

    private final OwnMailbox mailbox;
    private final OwnAccount page;

    ChangeMailbox(OwnMailbox mailbox, OwnAccount page) {
        this.mailbox = mailbox;
        this.page = page;
    }

    @PostMapping("/account/mailbox")
    @May(Operation.CHANGE_OWN_MAILBOX)
    String change(
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "false") boolean reminders,
            Permit permit,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Optional<MailAddress> given = MailAddress.of(address);
        if (given.isEmpty() && !address.isBlank()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("addressError", true);
            model.addAttribute("typedAddress", address);
            return page.account(permit, request, model);
        }
        try {
            permit.journalled(
                    () ->
                            given.map(
                                            it ->
                                                    mailbox.set(
                                                            permit.account(),
                                                            it,
                                                            Optional.of(reminders)))
                                    .orElseGet(() -> mailbox.end(permit.account())));
            next.addFlashAttribute("mailboxChanged", true);
        } catch (CommandRejected meanwhile) {
            next.addFlashAttribute("mailboxRefused", true);
        }
        return "redirect:/account";
    }
}
