package dk.medspor.restapi.users;

import dk.medspor.access.Accounts;
import dk.medspor.access.Operation;
import dk.medspor.access.OwnPassword;
import dk.medspor.access.Permit;
import dk.medspor.restapi.http.May;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/account")
class OwnAccountController {

    private final Accounts accounts;
    private final OwnPassword ownPassword;

    OwnAccountController(Accounts accounts, OwnPassword ownPassword) {
        this.accounts = accounts;
        this.ownPassword = ownPassword;
    }

    @GetMapping
    @May(Operation.READ_OWN_ACCOUNT)
    UserResponse own(Permit permit) {
        var found = accounts.find(permit.account().login()).orElseThrow();
        return UserResponse.of(found, Optional.empty());
    }

    @PostMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @May(Operation.CHANGE_OWN_PASSWORD)
    void changePassword(
            @Valid @RequestBody ChangePasswordRequest request,
            Permit permit,
            HttpServletRequest http) {
        permit.journalled(
                () ->
                        ownPassword.change(
                                permit.account(),
                                request.oldPassword().value(),
                                request.newPassword().value(),
                                http.getRemoteAddr()));
    }
}
