package dk.medspor.access;

import static dk.medspor.access.Installation.rejection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspor.access.AccountRejection.AccountChangedMeanwhile;
import dk.medspor.access.AccountRejection.AccountIdTaken;
import dk.medspor.access.AccountRejection.LastAdministrator;
import dk.medspor.access.AccountRejection.LoginTaken;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.CredentialsExpiredException;

class AccountAdministrationTest {

    private final Installation medspor = new Installation();
    private final AccountAdministration administration = medspor.access.administration();
    private final UUID chief = medspor.holder("chef", Role.ADMIN);

    @Test
    void the_last_administrator_who_can_log_in_stays_one() {
        administration.create(
                new NewAccount(UUID.randomUUID(), new Login("ny"), Set.of(Role.ADMIN), Set.of()));

        assertThat(rejection(() -> administration.change(chief, Change.active(false))))
                .hasValue(new LastAdministrator());
        assertThat(rejection(() -> administration.change(chief, Change.roles(Role.HMU))))
                .hasValue(new LastAdministrator());
        assertThat(rejection(() -> administration.reset(chief))).hasValue(new LastAdministrator());
    }

    @Test
    void with_a_second_one_the_first_may_go() {
        medspor.holder("ny", Role.ADMIN);

        assertThat(rejection(() -> administration.change(chief, Change.active(false)))).isEmpty();
    }

    @Test
    void a_login_and_an_id_are_taken_once() {
        var again = new NewAccount(UUID.randomUUID(), new Login("chef"), Set.of(), Set.of());
        var sameId = new NewAccount(chief, new Login("ny"), Set.of(), Set.of());

        assertThat(rejection(() -> administration.create(again))).hasValue(new LoginTaken());
        assertThat(rejection(() -> administration.create(sameId)))
                .hasValue(new AccountIdTaken(chief));
    }

    @Test
    void a_change_of_what_was_changed_meanwhile_is_refused() {
        UUID ida = medspor.holder("ida", Role.SECRETARY);
        administration.change(ida, Change.roles(Role.HMU));

        assertThat(rejection(() -> administration.change(ida, Change.seenAt(1))))
                .hasValue(new AccountChangedMeanwhile());
        assertThat(rejection(() -> administration.change(ida, Change.seenAt(2)))).isEmpty();
    }

    @Test
    void a_role_that_is_taken_away_is_gone_for_whoever_is_logged_in() {
        UUID ida = medspor.holder("ida", Role.SECRETARY);
        var loggedIn = medspor.logIn("ida", Installation.PASSWORD);
        Guard guard = medspor.access.guard();
        guard.permit(loggedIn, Operation.HOLD_MEETING);

        administration.change(ida, Change.roles(Role.HMU));
        assertThatThrownBy(() -> guard.permit(loggedIn, Operation.HOLD_MEETING))
                .isInstanceOf(NotAllowed.class);
        assertThat(guard.permit(loggedIn, Operation.READ_STATUS).actor().roles())
                .containsExactly("HMU");

        administration.change(ida, Change.active(false));
        assertThatThrownBy(() -> guard.permit(loggedIn, Operation.READ_STATUS))
                .isInstanceOf(CredentialsExpiredException.class);
    }
}
