package dk.medspor.webui.users;

import dk.medspor.access.AccountAdministration;
import dk.medspor.access.AccountChange;
import dk.medspor.access.AccountRejection.AccountChangedMeanwhile;
import dk.medspor.access.AccountRejection.LastAdministrator;
import dk.medspor.access.MailAddress;
import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.access.Role;
import dk.medspor.kernel.CommandRejected;
import dk.medspor.restapi.http.KnownBodies;
import dk.medspor.restapi.http.May;
import dk.medspor.webui.login.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an administrator does to a user; the page of the user tells what became of it. */
@Controller
class ChangeUser {

    private final AccountAdministration administration;
    private final KnownBodies known;
    private final Visitor visitor;

    ChangeUser(AccountAdministration administration, KnownBodies known, Visitor visitor) {
        this.administration = administration;
        this.known = known;
        this.visitor = visitor;
    }

    @PostMapping("/users/{id}")
    @May(Operation.CHANGE_ACCOUNT)
    String change(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") Set<Role> roles,
            @RequestParam(defaultValue = "") Set<UUID> bodies,
            @RequestParam long version,
            Permit permit,
            RedirectAttributes next) {
        known.require(bodies);
        var change =
                new AccountChange(
                        Optional.of(roles),
                        Optional.of(bodies),
                        Optional.empty(),
                        Optional.of(version));
        return tell("changed", id, next, () -> change(id, change, permit));
    }

    @PostMapping("/users/{id}/mailbox")
    @May(Operation.CHANGE_ACCOUNT)
    String writeTo(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String address,
            Permit permit,
            RedirectAttributes next) {
        Optional<MailAddress> given = MailAddress.of(address);
        if (given.isEmpty() && !address.isBlank()) {
            next.addFlashAttribute("refused", "mail-address");
            next.addFlashAttribute("typedAddress", address);
            return "redirect:/users/" + id;
        }
        return tell(
                "mailbox",
                id,
                next,
                () -> permit.journalled(() -> administration.writeTo(id, given)));
    }

    @PostMapping("/users/{id}/block")
    @May(Operation.CHANGE_ACCOUNT)
    String block(@PathVariable UUID id, Permit permit, RedirectAttributes next) {
        return tell("blocked", id, next, () -> change(id, active(false), permit));
    }

    @PostMapping("/users/{id}/unblock")
    @May(Operation.CHANGE_ACCOUNT)
    String unblock(@PathVariable UUID id, Permit permit, RedirectAttributes next) {
        return tell("unblocked", id, next, () -> change(id, active(true), permit));
    }

    @PostMapping("/users/{id}/one-time-link")
    @May(Operation.RESET_PASSWORD)
    String reset(
            @PathVariable UUID id,
            Permit permit,
            HttpServletRequest request,
            RedirectAttributes next) {
        return tell(
                "reset",
                id,
                next,
                () -> {
                    var issued = permit.journalled(() -> administration.reset(id));
                    IssuedLink.showOnce(issued, request, next);
                });
    }

    private void change(UUID id, AccountChange change, Permit permit) {
        permit.journalled(() -> administration.change(id, change));
    }

    private static AccountChange active(boolean active) {
        return new AccountChange(
                Optional.empty(), Optional.empty(), Optional.of(active), Optional.empty());
    }

    private String tell(String done, UUID id, RedirectAttributes next, Runnable work) {
        try {
            work.run();
            next.addFlashAttribute("done", done);
        } catch (CommandRejected rejected) {
            next.addFlashAttribute("refused", refusal(rejected));
        }
        // Administrators may have taken that role from themselves.
        return visitor.may(Operation.READ_ACCOUNTS) ? "redirect:/users/" + id : "redirect:/account";
    }

    private static String refusal(CommandRejected rejected) {
        return switch (rejected.reason()) {
            case AccountChangedMeanwhile() -> "changed-meanwhile";
            case LastAdministrator() -> "last-administrator";
            default -> throw rejected;
        };
    }
}
