package dk.medspor.access;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** Finds the account that a log-in names. */
public final class AccountLogin implements UserDetailsService {

    private final Accounts accounts;

    public AccountLogin(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String login) {
        return accounts.find(login)
                .map(AccountDetails::new)
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }
}
