package dk.medspor.webui.users;

import dk.medspor.access.Account;
import dk.medspor.access.Accounts.Versioned;
import dk.medspor.access.Mailbox;
import dk.medspor.access.Role;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.webui.login.LockOut;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A user as administrators see one.
 *
 * @param bodies the names of the bodies in scope
 * @param badge how the standing is shown
 * @param minutesLocked how long nobody can log in, after too many failures
 * @param address where the user is written to; "" for nowhere
 * @param reminders whether the user wants to be reminded
 * @param version what a change must still find
 */
record UserPage(
        UUID id,
        String login,
        List<Role> roles,
        List<String> bodies,
        Standing standing,
        String badge,
        Optional<Long> minutesLocked,
        String address,
        boolean reminders,
        long version) {

    UserPage {
        roles = List.copyOf(roles);
        bodies = List.copyOf(bodies);
    }

    static UserPage of(Versioned it, Optional<Duration> lockedFor, Map<MedBodyId, String> names) {
        Account account = it.account();
        Standing standing = Standing.of(account, lockedFor);
        return new UserPage(
                account.id(),
                account.login().value(),
                account.roles().stream().sorted().toList(),
                bodies(account).map(names::get).filter(Objects::nonNull).sorted().toList(),
                standing,
                standing.badge(),
                lockedFor.map(LockOut::minutes),
                account.mailbox().map(at -> at.address().value()).orElse(""),
                account.mailbox().filter(Mailbox::reminders).isPresent(),
                it.version());
    }

    static Stream<MedBodyId> bodies(Account account) {
        return account.bodyIds().stream().map(MedBodyId::new);
    }

    @Override
    public String toString() {
        return "UserPage[" + id + "]";
    }
}
