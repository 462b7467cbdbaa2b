package dk.medspor.webui.login;

import dk.medspor.access.Account;
import dk.medspor.access.AccountDetails;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * The session of whoever is reading. It follows the account, so a new password ends it, as it ends
 * every other one; who has just typed that password need not type it again.
 */
@Component
public class OpenSession {

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    /** Goes on with the account as it has become. */
    public void goOnAs(Account account, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new AccountDetails(account).authentication());
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
