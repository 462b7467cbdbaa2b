package dk.medspor.access;

import dk.medspor.kernel.CommandRejected;
import dk.medspor.kernel.Rejection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import tools.jackson.databind.json.JsonMapper;

/** This module at work, with a clock in hand. */
final class Installation {

    static final String PASSWORD = "tolv tegn eller flere";

    final FakeClock clock = new FakeClock();
    final CountingEncoder encoder = new CountingEncoder();
    final MemoryRecords records = new MemoryRecords();
    final AccessAssembly access = new AccessAssembly(records, JsonMapper.shared(), encoder, clock);

    UUID holder(String login, Role... roles) {
        UUID id = UUID.randomUUID();
        access.administration()
                .createWithPassword(
                        new NewAccount(id, new Login(login), Set.of(roles), Set.of()), PASSWORD);
        return id;
    }

    AccountDetails logIn(String login, String password) {
        var authenticated =
                access.authentication()
                        .authenticate(
                                UsernamePasswordAuthenticationToken.unauthenticated(
                                        login, password));
        if (authenticated == null
                || !(authenticated.getPrincipal() instanceof AccountDetails details)) {
            throw new AssertionError("nobody logged in");
        }
        return details;
    }

    static Optional<Rejection> rejection(Runnable work) {
        try {
            work.run();
            return Optional.empty();
        } catch (CommandRejected rejected) {
            return Optional.of(rejected.reason());
        }
    }
}
