package dk.medspor.restapi.users;

import dk.medspor.access.AccountChange;
import dk.medspor.access.Role;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What is to become different; what is left out stays.
 *
 * @param version the version that was read; when given, any change since then ends this one
 */
record ChangeUserRequest(
        Optional<@Size(max = 50) List<@NotNull Role>> roles,
        Optional<@Size(max = 1_000) List<@NotNull UUID>> bodyIds,
        Optional<Boolean> active,
        Optional<Long> version) {

    AccountChange change() {
        return new AccountChange(roles.map(Set::copyOf), bodyIds.map(Set::copyOf), active, version);
    }
}
