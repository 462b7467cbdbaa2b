package dk.medspor.restapi.users;

import dk.medspor.access.AccountAdministration;
import dk.medspor.access.Accounts.Versioned;
import dk.medspor.access.MailAddress;
import dk.medspor.access.Operation;
import dk.medspor.access.OwnMailbox;
import dk.medspor.access.Permit;
import dk.medspor.restapi.http.May;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Where users are written to. */
@RestController
class MailboxController {

    private final OwnMailbox own;
    private final AccountAdministration administration;

    MailboxController(OwnMailbox own, AccountAdministration administration) {
        this.own = own;
        this.administration = administration;
    }

    @PutMapping("/api/v1/account/mailbox")
    @May(Operation.CHANGE_OWN_MAILBOX)
    UserResponse changeOwnMailbox(@Valid @RequestBody MailboxRequest request, Permit permit) {
        Optional<MailAddress> address = request.mailAddress();
        Versioned changed =
                permit.journalled(
                        () ->
                                address.map(
                                                it ->
                                                        own.set(
                                                                permit.account(),
                                                                it,
                                                                request.reminders()))
                                        .orElseGet(() -> own.end(permit.account())));
        return UserResponse.of(changed, Optional.empty());
    }

    @PutMapping("/api/v1/users/{id}/mailbox")
    @May(Operation.CHANGE_ACCOUNT)
    UserResponse changeMailbox(
            @PathVariable UUID id, @Valid @RequestBody MailboxRequest request, Permit permit) {
        Optional<MailAddress> address = request.withoutChoice();
        Versioned changed = permit.journalled(() -> administration.writeTo(id, address));
        return UserResponse.of(changed, administration.lockedFor(changed.account()));
    }
}
