package dk.medspor.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;

class LockOutTest {

    private final Installation medspor = new Installation();

    @Test
    void a_locked_login_is_refused_with_its_right_password_and_at_no_cost() {
        medspor.holder("ida", Role.SECRETARY);
        fail_ten_times("ida");
        int before = medspor.encoder.comparisons();

        refused_for("ida", Duration.ofMinutes(15));
        assertThat(medspor.encoder.comparisons()).isEqualTo(before);

        medspor.clock.advance(Duration.ofMinutes(15));
        assertThat(medspor.logIn("ida", Installation.PASSWORD).getUsername()).isEqualTo("ida");
    }

    @Test
    void a_login_that_does_not_exist_is_locked_just_the_same() {
        fail_ten_times("ingen");

        assertThat(medspor.encoder.comparisons()).isEqualTo(10);
        refused_for("ingen", Duration.ofMinutes(15));
    }

    @Test
    void guesses_that_come_all_at_once_are_compared_ten_times_at_most() {
        medspor.holder("ida", Role.SECRETARY);
        try (var guessers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 200; i++) {
                String guess = "gæt nummer " + i;
                guessers.execute(
                        () ->
                                assertThatThrownBy(() -> medspor.logIn("ida", guess))
                                        .isInstanceOf(AuthenticationException.class));
            }
        }

        assertThat(medspor.encoder.comparisons()).isEqualTo(10);
    }

    @Test
    void a_success_ends_what_was_counted() {
        medspor.holder("ida", Role.SECRETARY);
        fail("ida", 9);
        medspor.logIn("ida", Installation.PASSWORD);
        fail("ida", 9);

        assertThat(medspor.logIn("ida", Installation.PASSWORD).getUsername()).isEqualTo("ida");
    }

    @Test
    void one_address_is_refused_after_sixty_failures_whatever_it_tries() {
        var attempts = new Attempts(medspor.clock);
        for (int i = 0; i < 60; i++) {
            attempts.failed("2001:db8:1:2::" + i);
        }
        var untouched = Attempts.Target.of(new Login("ida"));

        assertThatThrownBy(() -> attempts.refuseIfLocked(untouched, "2001:db8:1:2:ffff::1"))
                .isInstanceOf(TooManyAttempts.class);
        attempts.refuseIfLocked(untouched, "2001:db8:1:3::1");
    }

    @Test
    void a_deactivated_account_answers_like_a_wrong_password() {
        medspor.holder("chef", Role.ADMIN);
        var id = medspor.holder("ida", Role.SECRETARY);
        medspor.access.administration().change(id, Change.active(false));

        assertThatThrownBy(() -> medspor.logIn("ida", Installation.PASSWORD))
                .isInstanceOf(BadCredentialsException.class);
    }

    private void fail_ten_times(String login) {
        fail(login, 10);
    }

    private void fail(String login, int times) {
        for (int i = 0; i < times; i++) {
            assertThatThrownBy(() -> medspor.logIn(login, "gættet forkert"))
                    .isInstanceOf(BadCredentialsException.class);
        }
    }

    private void refused_for(String login, Duration wait) {
        assertThatThrownBy(() -> medspor.logIn(login, Installation.PASSWORD))
                .isInstanceOfSatisfying(
                        TooManyAttempts.class, it -> assertThat(it.waitFor()).isEqualTo(wait));
    }
}
