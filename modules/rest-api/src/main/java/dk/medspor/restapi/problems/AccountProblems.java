package dk.medspor.restapi.problems;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import dk.medspor.access.AccountRejection;
import dk.medspor.access.PasswordFault;
import dk.medspor.access.Passwords;

/** How it is answered that nothing became of a change to an account. */
final class AccountProblems {

    private AccountProblems() {}

    static Problem of(AccountRejection rejection) {
        return switch (rejection) {
            case AccountRejection.LoginTaken() -> Problem.at("login", CONFLICT, "login-taken");
            case AccountRejection.AccountIdTaken(var id) ->
                    Problem.at("id", CONFLICT, "id-taken", id);
            case AccountRejection.UnknownAccount(var id) ->
                    Problem.at("id", NOT_FOUND, "unknown-user", id);
            case AccountRejection.LastAdministrator() -> Problem.of(CONFLICT, "last-administrator");
            case AccountRejection.SecretNotValid() ->
                    Problem.at("oneTimeSecret", UNPROCESSABLE_CONTENT, "secret-not-valid");
            case AccountRejection.OldPasswordWrong() ->
                    Problem.at("oldPassword", UNPROCESSABLE_CONTENT, "old-password-wrong");
            case AccountRejection.UnfitPassword(var fault) -> of(fault);
            case AccountRejection.AccountChangedMeanwhile() ->
                    Problem.of(CONFLICT, "changed-meanwhile");
        };
    }

    private static Problem of(PasswordFault fault) {
        return switch (fault) {
            case TOO_SHORT ->
                    Problem.invalid(
                            "newPassword", "password-too-short", Passwords.LEAST_CHARACTERS);
            case TOO_LONG ->
                    Problem.invalid("newPassword", "password-too-long", Passwords.MOST_BYTES);
            case UNFIT_CHARACTERS -> Problem.invalid("newPassword", "unfit-characters");
        };
    }
}
