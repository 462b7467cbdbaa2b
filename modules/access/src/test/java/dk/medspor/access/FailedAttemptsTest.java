package dk.medspor.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspor.access.AccessJournal.Entry;
import dk.medspor.access.Attempts.Target;
import dk.medspor.access.FailedAttempts.Tried;
import dk.medspor.access.JournalEntry.Outcome;
import dk.medspor.storage.RecordStore.StoredRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.AuthenticationException;

/** What the journal says about those who did not get in. */
class FailedAttemptsTest {

    private static final String GUESS = "gættet forkert";

    private final Installation medspor = new Installation();
    private final AccessJournal journal = medspor.access.journal();

    @Test
    void a_wrong_password_is_written_down_with_the_account() {
        UUID ida = medspor.holder("ida", Role.HMU);
        fail("ida");

        JournalEntry entry = journal.newest(0, 1).getFirst().entry();
        assertThat(entry.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(entry.operation()).isEqualTo("LOG_IN");
        assertThat(entry.reason()).hasValue("WrongPassword");
        assertThat(entry.account()).hasValue(ida);
        assertThat(entry.user()).isEmpty();
    }

    @Test
    void what_was_typed_is_not_written_down() {
        fail("en hemmelig adgangskode");
        fail("hemmeligt-login");

        assertThat(reasons(2)).containsExactly("UnknownLogin", "UnknownLogin");
        assertThat(medspor.records.list("access-entry", "", 100))
                .extracting(StoredRecord::body)
                .extracting(it -> new String(it, StandardCharsets.UTF_8))
                .noneMatch(it -> it.contains("hemmelig") || it.contains("gættet"));
    }

    @Test
    void a_deactivated_account_is_called_that() {
        medspor.holder("chef", Role.ADMIN);
        UUID ida = medspor.holder("ida", Role.HMU);
        medspor.access.administration().change(ida, Change.active(false));
        fail("ida");

        assertThat(reasons(1)).containsExactly("Deactivated");
    }

    @Test
    void a_lock_out_is_written_down_once() {
        medspor.holder("ida", Role.HMU);
        for (int i = 0; i < 15; i++) {
            fail("ida");
        }

        assertThat(reasons(3)).containsExactly("LockedOut", "WrongPassword", "WrongPassword");
        assertThat(journal.count()).isEqualTo(1 + 10 + 1);
    }

    @Test
    void the_lock_out_of_an_address_is_written_down_without_it() {
        var failures = new FailedAttempts(new Attempts(medspor.clock), journal);
        for (int i = 0; i < 60; i++) {
            failures.atNothing("192.0.2.7");
        }

        assertThat(reasons(2)).containsExactly("AddressLockedOut", "UnknownLogin");
    }

    @Test
    void a_wrong_secret_is_written_down_and_so_is_what_the_right_one_did() {
        medspor.holder("chef", Role.ADMIN);
        UUID ida = medspor.holder("ida", Role.HMU);
        IssuedSecret issued = medspor.access.administration().reset(ida);
        var own = medspor.access.ownPassword();

        Installation.rejection(() -> own.setWithSecret(ida, GUESS, Installation.PASSWORD, ""));
        JournalEntry wrong = journal.newest(0, 1).getFirst().entry();
        own.setWithSecret(ida, issued.secret(), Installation.PASSWORD, "");
        JournalEntry right = journal.newest(0, 1).getFirst().entry();

        assertThat(List.of(wrong, right))
                .extracting(JournalEntry::operation)
                .containsOnly("SET_PASSWORD");
        assertThat(wrong.reason()).hasValue("SecretNotValid");
        assertThat(right.outcome()).isEqualTo(Outcome.DONE);
        assertThat(right.account()).hasValue(ida);
    }

    @Test
    void anyone_can_fail_but_not_fill_the_disk() {
        var failures = new FailedAttempts(new Attempts(medspor.clock), journal);
        fail_often(failures);

        assertThat(journal.count()).isEqualTo(WriteAllowance.MOST + 1);
        assertThat(reasons(1)).containsExactly("MoreFailuresThanRecorded");

        medspor.clock.advance(WriteAllowance.PERIOD);
        fail_often(failures);
        assertThat(journal.count()).isEqualTo(2 * (WriteAllowance.MOST + 1));
    }

    private static void fail_often(FailedAttempts failures) {
        for (int i = 0; i < 2 * WriteAllowance.MOST; i++) {
            failures.at(
                    Target.of(new Login("nr" + i)),
                    "10.0." + i / 200 + "." + i % 200,
                    new Tried("LOG_IN", "UnknownLogin", Optional.empty()));
        }
    }

    private void fail(String login) {
        assertThatThrownBy(() -> medspor.logIn(login, GUESS))
                .isInstanceOf(AuthenticationException.class);
    }

    private List<String> reasons(int newest) {
        return journal.newest(0, newest).stream()
                .map(Entry::entry)
                .map(it -> it.reason().orElse(""))
                .toList();
    }
}
