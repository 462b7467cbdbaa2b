package dk.medspor.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RemitTest {

    private static final UUID TOP = UUID.randomUUID();
    private static final UUID NORTH = UUID.randomUUID();
    private static final UUID SOUTH = UUID.randomUUID();

    @Test
    void a_secretary_answers_for_every_body_or_for_those_given() {
        assertThat(covers(remit(Set.of(), Role.SECRETARY), NORTH, SOUTH)).isTrue();

        Remit given = remit(Set.of(NORTH), Role.SECRETARY);
        assertThat(covers(given, NORTH, TOP)).isTrue();
        assertThat(covers(given, SOUTH, NORTH)).isTrue();
        assertThat(covers(given, SOUTH, TOP)).isFalse();
    }

    @Test
    void a_member_of_a_local_body_answers_for_what_it_owns_and_reads_no_more() {
        Remit local = remit(Set.of(NORTH), Role.LMU);

        assertThat(covers(local, NORTH, TOP)).isTrue();
        assertThat(covers(local, SOUTH, NORTH)).isFalse();
        assertThat(covers(remit(Set.of(), Role.LMU), NORTH, TOP)).isFalse();
    }

    @Test
    void the_top_body_answers_for_what_it_evaluates() {
        Remit top = remit(Set.of(), Role.HMU);

        assertThat(covers(top, NORTH, TOP)).isTrue();
        assertThat(covers(top, TOP, NORTH)).isFalse();
        assertThat(covers(remit(Set.of(SOUTH), Role.HMU), NORTH, SOUTH)).isTrue();
    }

    @Test
    void auditors_administrators_and_the_blocked_answer_for_nothing() {
        assertThat(covers(remit(Set.of(NORTH), Role.AUDITOR, Role.ADMIN), NORTH, TOP)).isFalse();
        assertThat(covers(Remit.of(account(Set.of(), false, Role.SECRETARY)), NORTH, TOP))
                .isFalse();
        assertThat(covers(Remit.of(account(Set.of(), false, Role.HMU)), NORTH, TOP)).isFalse();
    }

    private static boolean covers(Remit remit, UUID owner, UUID evaluator) {
        return remit.covers(owner, evaluator, Set.of(TOP));
    }

    private static Remit remit(Set<UUID> bodies, Role... roles) {
        return Remit.of(account(bodies, true, roles));
    }

    private static Account account(Set<UUID> bodies, boolean active, Role... roles) {
        return new Account(
                UUID.randomUUID(),
                new Login("prøve"),
                Optional.empty(),
                Optional.empty(),
                Set.of(roles),
                bodies,
                active,
                Optional.empty());
    }
}
