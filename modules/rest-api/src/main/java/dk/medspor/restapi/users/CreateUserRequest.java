package dk.medspor.restapi.users;

import dk.medspor.access.Login;
import dk.medspor.access.NewAccount;
import dk.medspor.access.Role;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who is to log in.
 *
 * @param login letters, digits and {@code . _ @ + -}; its case does not matter
 * @param bodyIds the bodies in scope of the role LMU
 */
record CreateUserRequest(
        Optional<UUID> id,
        @NotNull String login,
        @NotNull @Size(max = 50) List<@NotNull Role> roles,
        Optional<@Size(max = 1_000) List<@NotNull UUID>> bodyIds) {

    NewAccount account() {
        return new NewAccount(
                id.orElseGet(UUID::randomUUID),
                Login.of(login)
                        .orElseThrow(() -> new ProblemException(Problem.invalid("login", "login"))),
                Set.copyOf(roles),
                Set.copyOf(bodyIds.orElse(List.of())));
    }
}
