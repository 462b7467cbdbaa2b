package dk.medspor.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspor.access.AccessJournal.Entry;
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

        assertThat(journal.after("", 10).stream().map(Entry::attempt))
                .containsExactly(
                        new RefusedAttempt(
                                medspor.clock.instant(),
                                ida.toString(),
                                "ESTABLISH_BODY",
                                RefusedAttempt.NOT_ALLOWED));
    }

    @Test
    void entries_of_one_moment_keep_their_order_and_their_pages() {
        for (int i = 0; i < 5; i++) {
            journal.refused("u", "Operation" + i, "Reason");
        }
        var first = journal.after("", 3);
        var rest = journal.after(first.getLast().id(), 3);

        assertThat(first.stream().map(it -> it.attempt().operation()))
                .containsExactly("Operation0", "Operation1", "Operation2");
        assertThat(rest.stream().map(it -> it.attempt().operation()))
                .containsExactly("Operation3", "Operation4");
        assertThat(journal.count()).isEqualTo(5);
    }
}
