package dk.medspor.access;

import static dk.medspor.access.Installation.rejection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspor.access.AccountRejection.SecretNotValid;
import dk.medspor.access.AccountRejection.UnfitPassword;
import dk.medspor.kernel.Rejection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;

class OneTimeSecretTest {

    private static final String ADDRESS = "192.0.2.7";
    private static final String PASSWORD = "en god lang sætning";

    private final Installation medspor = new Installation();
    private final UUID id = UUID.randomUUID();
    private final IssuedSecret issued =
            medspor.access
                    .administration()
                    .create(new NewAccount(id, new Login("ida"), Set.of(Role.HMU), Set.of()));

    @Test
    void it_sets_a_password_once() {
        assertThat(use(issued.secret(), PASSWORD)).isEmpty();
        assertThat(medspor.logIn("IDA", PASSWORD).account().id()).isEqualTo(id);
        assertThat(use(issued.secret(), "en anden lang sætning")).hasValue(new SecretNotValid());
    }

    @Test
    void an_unfit_password_does_not_spend_it() {
        assertThat(use(issued.secret(), "kort"))
                .hasValue(new UnfitPassword(PasswordFault.TOO_SHORT));
        assertThat(use(issued.secret(), PASSWORD)).isEmpty();
    }

    @Test
    void it_expires() {
        medspor.clock.advance(SecretIssuer.VALID);

        assertThat(use(issued.secret(), PASSWORD)).hasValue(new SecretNotValid());
    }

    @Test
    void a_new_one_ends_the_old_one_and_the_password() {
        use(issued.secret(), PASSWORD);
        IssuedSecret another = medspor.access.administration().reset(id);

        assertThatThrownBy(() -> medspor.logIn("ida", PASSWORD))
                .isInstanceOf(BadCredentialsException.class);
        assertThat(use(issued.secret(), PASSWORD)).hasValue(new SecretNotValid());
        assertThat(use(another.secret(), PASSWORD)).isEmpty();
    }

    @Test
    void looking_whose_it_is_neither_spends_nor_locks_it() {
        for (int i = 0; i < 20; i++) {
            assertThat(holder("gæt " + i)).isEmpty();
        }
        assertThat(holder(issued.secret()).map(Account::id)).hasValue(id);
        assertThat(use(issued.secret(), PASSWORD)).isEmpty();
        assertThat(holder(issued.secret())).isEmpty();
    }

    @Test
    void nobody_looks_whose_it_is_while_it_is_locked() {
        for (int i = 0; i < 10; i++) {
            use("gæt " + i, PASSWORD);
        }
        assertThatThrownBy(() -> holder(issued.secret())).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void ten_guesses_lock_it() {
        for (int i = 0; i < 10; i++) {
            assertThat(use("gæt " + i, PASSWORD)).hasValue(new SecretNotValid());
        }
        assertThatThrownBy(() -> use(issued.secret(), PASSWORD))
                .isInstanceOf(TooManyAttempts.class);
    }

    private Optional<Account> holder(String secret) {
        return medspor.access.ownPassword().holder(id, secret, ADDRESS);
    }

    private Optional<Rejection> use(String secret, String password) {
        return rejection(
                () -> medspor.access.ownPassword().setWithSecret(id, secret, password, ADDRESS));
    }
}
