package dk.medspor.access;

import java.util.Objects;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Log-in as Spring Security asks for it, from Basic and from a form alike. */
final class AccountAuthentication implements AuthenticationProvider {

    private final PasswordCheck check;

    AccountAuthentication(PasswordCheck check) {
        this.check = check;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        String password = Objects.toString(given.getCredentials(), "");
        var details = new AccountDetails(check.account(given.getName(), password, address(given)));
        var authenticated = details.authentication();
        authenticated.setDetails(given.getDetails());
        return authenticated;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static String address(Authentication given) {
        return given.getDetails() instanceof WebAuthenticationDetails it
                ? it.getRemoteAddress()
                : "";
    }
}
