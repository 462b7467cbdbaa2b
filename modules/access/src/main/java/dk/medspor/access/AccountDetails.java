package dk.medspor.access;

import dk.medspor.kernel.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** An account as Spring Security sees it: as it was at log-in. {@link Guard} looks at it anew. */
public record AccountDetails(Account account) implements UserDetails {

    /** Who this is to the log. */
    public Actor actor() {
        return actor(account);
    }

    /** This account, logged in. */
    public UsernamePasswordAuthenticationToken authentication() {
        return UsernamePasswordAuthenticationToken.authenticated(this, null, getAuthorities());
    }

    static Actor actor(Account account) {
        return new Actor(
                account.id().toString(),
                account.roles().stream().map(Role::name).collect(Collectors.toSet()));
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.copyOf(
                account.roles().stream()
                        .map(it -> new SimpleGrantedAuthority("ROLE_" + it.name()))
                        .toList());
    }

    @Override
    public @Nullable String getPassword() {
        Optional<String> hash = account.passwordHash();
        return hash.isPresent() ? hash.get() : null;
    }

    @Override
    public String getUsername() {
        return account.login().value();
    }

    @Override
    public boolean isEnabled() {
        return account.active();
    }

    @Override
    public String toString() {
        return "AccountDetails[" + account.id() + "]";
    }
}
