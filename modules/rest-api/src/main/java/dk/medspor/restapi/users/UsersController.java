package dk.medspor.restapi.users;

import dk.medspor.access.AccountAdministration;
import dk.medspor.access.AccountRejection.UnknownAccount;
import dk.medspor.access.Accounts;
import dk.medspor.access.Accounts.Versioned;
import dk.medspor.access.Operation;
import dk.medspor.access.OwnPassword;
import dk.medspor.access.Permit;
import dk.medspor.kernel.CommandRejected;
import dk.medspor.restapi.http.KnownBodies;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.OpenToAnyone;
import dk.medspor.restapi.http.Paging;
import dk.medspor.status.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/users")
class UsersController {

    private final Accounts accounts;
    private final AccountAdministration administration;
    private final OwnPassword ownPassword;
    private final KnownBodies bodies;

    UsersController(
            Accounts accounts,
            AccountAdministration administration,
            OwnPassword ownPassword,
            KnownBodies bodies) {
        this.accounts = accounts;
        this.administration = administration;
        this.ownPassword = ownPassword;
        this.bodies = bodies;
    }

    @PostMapping
    @May(Operation.CREATE_ACCOUNT)
    ResponseEntity<SecretResponse> create(
            @Valid @RequestBody CreateUserRequest request, Permit permit) {
        request.bodyIds().ifPresent(bodies::require);
        var issued = permit.journalled(() -> administration.create(request.account()));
        return ResponseEntity.created(URI.create("/api/v1/users/" + issued.accountId()))
                .body(SecretResponse.of(issued));
    }

    @GetMapping
    @May(Operation.READ_ACCOUNTS)
    Page<UserResponse> users(Paging paging) {
        List<UserResponse> users =
                accounts.page(paging.page(), paging.size()).stream().map(this::answer).toList();
        return new Page<>(users, paging.page(), paging.size(), accounts.count());
    }

    @GetMapping("/{id}")
    @May(Operation.READ_ACCOUNTS)
    UserResponse user(@PathVariable UUID id) {
        return accounts.find(id)
                .map(this::answer)
                .orElseThrow(() -> new CommandRejected(new UnknownAccount(id)));
    }

    @PatchMapping("/{id}")
    @May(Operation.CHANGE_ACCOUNT)
    UserResponse change(
            @PathVariable UUID id, @Valid @RequestBody ChangeUserRequest request, Permit permit) {
        request.bodyIds().ifPresent(bodies::require);
        return answer(permit.journalled(() -> administration.change(id, request.change())));
    }

    @PostMapping("/{id}/one-time-secret")
    @May(Operation.RESET_PASSWORD)
    SecretResponse reset(@PathVariable UUID id, Permit permit) {
        return SecretResponse.of(permit.journalled(() -> administration.reset(id)));
    }

    @PostMapping("/{id}/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @OpenToAnyone("the one-time secret is the proof; whoever has no password cannot log in")
    void setPassword(
            @PathVariable UUID id,
            @Valid @RequestBody SetPasswordRequest request,
            HttpServletRequest http) {
        ownPassword.setWithSecret(
                id,
                request.oneTimeSecret().value(),
                request.newPassword().value(),
                http.getRemoteAddr());
    }

    private UserResponse answer(Versioned it) {
        return UserResponse.of(it, administration.lockedFor(it.account()));
    }
}
