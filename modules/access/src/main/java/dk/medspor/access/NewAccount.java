package dk.medspor.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** An account that is about to be: active, and without a password. */
public record NewAccount(UUID id, Login login, Set<Role> roles, Set<UUID> bodyIds) {
    public NewAccount {
        roles = Set.copyOf(roles);
        bodyIds = Set.copyOf(bodyIds);
    }

    Account account() {
        return new Account(
                id,
                login,
                Optional.empty(),
                Optional.empty(),
                roles,
                bodyIds,
                true,
                Optional.empty());
    }
}
