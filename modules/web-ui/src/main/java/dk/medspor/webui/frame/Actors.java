package dk.medspor.webui.frame;

import dk.medspor.access.Accounts;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What those are called that the log knows by their ids only. */
@Component
public class Actors {

    private final Accounts accounts;
    private final MessageSource words;

    Actors(Accounts accounts, MessageSource words) {
        this.accounts = accounts;
        this.words = words;
    }

    /** The login of an account, or its id where there is none any more. */
    public String login(String actor) {
        try {
            return accounts.find(UUID.fromString(actor))
                    .map(it -> it.account().login().value())
                    .orElse(actor);
        } catch (IllegalArgumentException notAnAccount) {
            return actor;
        }
    }

    public String role(String name, Locale locale) {
        return String.valueOf(words.getMessage("role." + name, new Object[0], name, locale));
    }
}
