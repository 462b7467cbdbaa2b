package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.access.Account;
import dk.medspor.access.AccountDetails;
import dk.medspor.access.Accounts;
import dk.medspor.restapi.http.CurrentAccountFilter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** What a session remembers of an account, and what counts. */
class CurrentAccountFilterTest {

    private final Medspor medspor = Medspor.shared();
    private final Accounts accounts = medspor.part(Accounts.class);

    @AfterEach
    void log_out() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_session_follows_its_account() throws Exception {
        String id = Users.create(medspor, "siddende", "SECRETARY", List.of());
        Account then = accounts.find(UUID.fromString(id)).orElseThrow().account();

        assertThat(authorities(then)).containsExactly("ROLE_SECRETARY");
        change(id, Map.of("roles", List.of("HMU")));
        assertThat(authorities(then)).containsExactly("ROLE_HMU");
        change(id, Map.of("active", false));
        assertThat(authorities(then)).isEmpty();
    }

    private void change(String id, Map<String, ?> change) {
        medspor.api().patch("/api/v1/users/" + id, change);
    }

    private List<String> authorities(Account remembered) throws Exception {
        var details = new AccountDetails(remembered);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(
                                details, null, details.getAuthorities()));

        new CurrentAccountFilter(accounts)
                .doFilter(
                        new MockHttpServletRequest(),
                        new MockHttpServletResponse(),
                        new MockFilterChain());

        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getAuthorities)
                .map(all -> all.stream().map(String::valueOf).toList())
                .orElse(List.of());
    }
}
