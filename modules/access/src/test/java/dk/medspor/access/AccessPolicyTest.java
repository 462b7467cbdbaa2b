package dk.medspor.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.access.Reach.Everything;
import dk.medspor.access.Reach.Nothing;
import dk.medspor.access.Reach.OwnBodies;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccessPolicyTest {

    private static final UUID OWN = UUID.randomUUID();

    @ParameterizedTest
    @EnumSource(Operation.class)
    void an_administrator_may_do_everything_and_nobody_without_a_role_anything(
            Operation operation) {
        assertThat(reach(operation, Role.ADMIN)).isInstanceOf(Everything.class);
        assertThat(reach(operation)).isInstanceOf(Nothing.class);
    }

    @Test
    void a_local_committee_moves_its_own_bodies_only() {
        assertThat(reach(Operation.START_INITIATIVE, Role.LMU))
                .isEqualTo(new OwnBodies(Set.of(OWN)));
        assertThat(reach(Operation.ADOPT_INITIATIVE, Role.LMU)).isInstanceOf(Nothing.class);
    }

    @Test
    void a_second_role_adds_to_the_first() {
        assertThat(reach(Operation.READ_STATUS, Role.LMU, Role.HMU)).isInstanceOf(Everything.class);
        assertThat(reach(Operation.PROPOSE_INITIATIVE, Role.LMU, Role.HMU))
                .isEqualTo(new OwnBodies(Set.of(OWN)));
    }

    @Test
    void an_auditor_changes_nothing() {
        assertThat(reach(Operation.VERIFY_LOG, Role.AUDITOR)).isInstanceOf(Everything.class);
        assertThat(reach(Operation.CORRECT_INITIATIVE, Role.AUDITOR)).isInstanceOf(Nothing.class);
    }

    private static Reach reach(Operation operation, Role... roles) {
        return AccessPolicy.reach(
                new Account(
                        UUID.randomUUID(),
                        new Login("prøve"),
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(roles),
                        Set.of(OWN),
                        true,
                        Optional.empty()),
                operation);
    }
}
