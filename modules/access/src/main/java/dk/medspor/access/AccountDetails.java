package dk.medspor.access;

import dk.medspor.kernel.Actor;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** An account as Spring Security sees it. */
public record AccountDetails(Account account) implements UserDetails {

    /** Who this is to the log. */
    public Actor actor() {
        return new Actor(
                account.id(), account.roles().stream().map(Role::name).collect(Collectors.toSet()));
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.copyOf(
                account.roles().stream()
                        .map(it -> new SimpleGrantedAuthority("ROLE_" + it.name()))
                        .toList());
    }

    @Override
    public String getPassword() {
        return account.passwordHash();
    }

    @Override
    public String getUsername() {
        return account.login();
    }
}
