package dk.medspor.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspor.access.AccessJournal.Entry;
import dk.medspor.access.AccountRejection.LastAdministrator;
import dk.medspor.access.JournalEntry.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccessJournalTest {

    private final Installation medspor = new Installation();
    private final AccessJournal journal = medspor.access.journal();

    @Test
    void a_refusal_is_written_down_with_who_what_and_why() {
        UUID ida = medspor.holder("ida", Role.HMU);
        var loggedIn = medspor.logIn("ida", Installation.PASSWORD);

        assertThatThrownBy(() -> medspor.access.guard().permit(loggedIn, Operation.ESTABLISH_BODY))
                .isInstanceOf(NotAllowed.class);

        assertThat(newest())
                .isEqualTo(
                        new JournalEntry(
                                medspor.clock.instant(),
                                Outcome.REFUSED,
                                Optional.of(ida.toString()),
                                "ESTABLISH_BODY",
                                Optional.of("NotAllowed"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()));
    }

    @Test
    void what_was_refused_of_one_thing_is_found_under_its_id_up_to_a_moment() {
        UUID thing = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        journal.refused("u", "First", "Reason", Optional.of(thing));
        journal.refused("u", "Elsewhere", "Reason", Optional.of(other));
        journal.refused("u", "Second", "Reason", Optional.of(thing));
        Instant until = medspor.clock.instant().plusSeconds(1);
        medspor.clock.advance(Duration.ofMinutes(1));
        journal.refused("u", "Later", "Reason", Optional.of(thing));

        assertThat(operations(journal.refusals(thing, until, 10)))
                .containsExactly("Second", "First");
        assertThat(operations(journal.refusals(thing, medspor.clock.instant(), 2)))
                .containsExactly("Later", "Second");
        assertThat(operations(journal.newest(0, 9))).hasSize(4);
    }

    @Test
    void what_an_administrator_does_to_accounts_is_written_down_with_what_became_of_them() {
        UUID chief = medspor.holder("chef", Role.ADMIN);
        var ida = new NewAccount(UUID.randomUUID(), new Login("ida"), Set.of(Role.HMU), Set.of());

        as_chief(Operation.CREATE_ACCOUNT)
                .journalled(() -> medspor.access.administration().create(ida));
        assertThat(newest()).isEqualTo(done(chief, "CREATE_ACCOUNT", ida.id(), true, Role.HMU));

        as_chief(Operation.CHANGE_ACCOUNT)
                .journalled(
                        () ->
                                medspor.access
                                        .administration()
                                        .change(ida.id(), Change.roles(Role.SECRETARY)));
        assertThat(newest())
                .isEqualTo(done(chief, "CHANGE_ACCOUNT", ida.id(), true, Role.SECRETARY));

        as_chief(Operation.CHANGE_ACCOUNT)
                .journalled(
                        () ->
                                medspor.access
                                        .administration()
                                        .change(ida.id(), Change.active(false)));
        assertThat(newest())
                .isEqualTo(done(chief, "CHANGE_ACCOUNT", ida.id(), false, Role.SECRETARY));

        as_chief(Operation.RESET_PASSWORD)
                .journalled(() -> medspor.access.administration().reset(ida.id()));
        assertThat(newest())
                .isEqualTo(done(chief, "RESET_PASSWORD", ida.id(), false, Role.SECRETARY));
    }

    @Test
    void a_change_that_is_rejected_is_written_down_as_refused() {
        UUID chief = medspor.holder("chef", Role.ADMIN);
        Permit permit = as_chief(Operation.RESET_PASSWORD);

        assertThat(
                        Installation.rejection(
                                () ->
                                        permit.journalled(
                                                () ->
                                                        medspor.access
                                                                .administration()
                                                                .reset(chief))))
                .hasValue(new LastAdministrator());

        assertThat(newest().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(newest().reason()).hasValue("LastAdministrator");
    }

    @Test
    void what_the_installation_adds_by_itself_was_done_by_nobody() {
        UUID ida = medspor.holder("ida", Role.HMU);

        assertThat(newest().operation()).isEqualTo("CREATE_ACCOUNT");
        assertThat(newest().user()).isEmpty();
        assertThat(newest().account()).hasValue(ida);
    }

    @Test
    void the_newest_come_first_in_pages_and_those_of_one_moment_keep_their_order() {
        for (int i = 0; i < 1_205; i++) {
            journal.refused("u", "Operation" + i, "Reason", Optional.empty());
        }

        assertThat(operations(journal.newest(0, 3)))
                .containsExactly("Operation1204", "Operation1203", "Operation1202");
        assertThat(operations(journal.newest(1, 3)))
                .containsExactly("Operation1201", "Operation1200", "Operation1199");
        assertThat(operations(journal.newest(2, 500))).hasSize(205).endsWith("Operation0");
        assertThat(journal.newest(3, 500)).isEmpty();
        assertThat(journal.newest(1_000_000, 500)).isEmpty();
        assertThat(journal.count()).isEqualTo(1_205);
    }

    private Permit as_chief(Operation operation) {
        var loggedIn = medspor.logIn("chef", Installation.PASSWORD);
        return medspor.access.guard().permit(loggedIn, operation);
    }

    private JournalEntry done(
            UUID user, String operation, UUID account, boolean active, Role... roles) {
        return new JournalEntry(
                medspor.clock.instant(),
                Outcome.DONE,
                Optional.of(user.toString()),
                operation,
                Optional.empty(),
                Optional.of(account),
                Optional.of(new Rights(Set.of(roles), Set.of(), active)),
                Optional.empty(),
                Optional.empty());
    }

    private JournalEntry newest() {
        return journal.newest(0, 1).getFirst().entry();
    }

    private static List<String> operations(List<Entry> entries) {
        return entries.stream().map(it -> it.entry().operation()).toList();
    }
}
