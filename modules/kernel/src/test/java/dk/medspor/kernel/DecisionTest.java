package dk.medspor.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class DecisionTest {

    record Noted() implements DomainEvent {}

    record Forbidden() implements Rejection {}

    @Test
    void an_accepted_decision_gives_its_events() {
        assertThat(Decision.accept(new Noted()).orThrow()).containsExactly(new Noted());
    }

    @Test
    void a_rejected_decision_throws_its_reason_once_and_for_all() {
        Decision<Noted> decision = Decision.reject(new Forbidden());

        assertThatThrownBy(decision::orThrow)
                .isInstanceOfSatisfying(
                        CommandRejected.class,
                        it -> assertThat(it.reason()).isEqualTo(new Forbidden()));
    }

    @Test
    void protected_text_hides_itself_from_log_lines() {
        assertThat(Protected.text("Inger Invented")).hasToString("[protected]");
    }

    @Test
    void the_danish_date_turns_at_midnight_in_copenhagen() {
        assertThat(DanishCalendar.dateAt(Instant.parse("2026-06-30T21:59:59Z")))
                .hasToString("2026-06-30");
        assertThat(DanishCalendar.dateAt(Instant.parse("2026-06-30T22:00:00Z")))
                .hasToString("2026-07-01");
    }
}
