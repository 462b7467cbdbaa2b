package dk.medspor.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CalendarSecretsTest {

    private final Installation its = new Installation();
    private final CalendarSecrets secrets = its.access.calendarSecrets();
    private final UUID id = its.holder("ida", Role.HMU);

    private Account ida() {
        return its.access.accounts().find(id).orElseThrow().account();
    }

    @Test
    void a_secret_says_who_reads() {
        String secret = secrets.make(ida());

        assertThat(secrets.reader(id, secret)).map(it -> it.account().id()).contains(id);
        assertThat(secrets.reader(id, secret + "x")).isEmpty();
        assertThat(secrets.reader(UUID.randomUUID(), secret)).isEmpty();
        assertThat(secrets.madeAt(ida())).contains(its.clock.instant());
    }

    @Test
    void a_new_one_ends_the_old_one_and_ending_ends_it() {
        String first = secrets.make(ida());
        String second = secrets.make(ida());
        assertThat(secrets.reader(id, first)).isEmpty();
        assertThat(secrets.reader(id, second)).isPresent();

        secrets.revoke(ida());
        secrets.revoke(ida());
        assertThat(secrets.reader(id, second)).isEmpty();
        assertThat(secrets.madeAt(ida())).isEmpty();
    }

    @Test
    void it_opens_nothing_for_an_account_that_has_ended() {
        String secret = secrets.make(ida());
        its.access
                .administration()
                .change(
                        id,
                        new AccountChange(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(false),
                                Optional.empty()));

        assertThat(secrets.reader(id, secret)).isEmpty();
    }

    @Test
    void only_its_digest_is_kept() {
        String secret = secrets.make(ida());

        assertThat(its.records.list("calendar-secret", "", 10))
                .singleElement()
                .satisfies(
                        it ->
                                assertThat(new String(it.body(), StandardCharsets.UTF_8))
                                        .doesNotContain(secret)
                                        .contains(SecretDigest.of(secret)));
    }
}
