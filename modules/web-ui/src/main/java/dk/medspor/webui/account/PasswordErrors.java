package dk.medspor.webui.account;

import dk.medspor.access.AccountRejection.OldPasswordWrong;
import dk.medspor.access.AccountRejection.UnfitPassword;
import dk.medspor.access.Passwords;
import dk.medspor.kernel.CommandRejected;
import dk.medspor.kernel.Rejection;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

/** Which of the typed passwords is wrong, and the sentence that says why. */
final class PasswordErrors {

    private PasswordErrors() {}

    /** What is always said of a new password, and what the sentences about it speak of. */
    static void addLimits(Model model) {
        model.addAttribute("leastCharacters", Passwords.LEAST_CHARACTERS);
        model.addAttribute("mostBytes", Passwords.MOST_BYTES);
    }

    /** Says it at the field; what lies at no field goes on as it came. */
    static HttpStatus show(CommandRejected rejected, Model model) {
        Map<String, String> errors = of(rejected.reason());
        if (errors.isEmpty()) {
            throw rejected;
        }
        model.addAttribute("errors", errors);
        return HttpStatus.UNPROCESSABLE_CONTENT;
    }

    private static Map<String, String> of(Rejection reason) {
        return switch (reason) {
            case OldPasswordWrong() -> Map.of("oldPassword", "account.old.wrong");
            case UnfitPassword(var fault) -> Map.of("newPassword", "account.new." + fault);
            default -> Map.of();
        };
    }
}
