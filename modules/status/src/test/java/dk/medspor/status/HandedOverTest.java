package dk.medspor.status;

import static dk.medspor.status.Skovby.HMU;
import static dk.medspor.status.Skovby.LMU;
import static dk.medspor.status.Skovby.SPARRING;
import static dk.medspor.status.Skovby.adopted;
import static dk.medspor.status.Skovby.day;
import static dk.medspor.status.Skovby.proposed;
import static dk.medspor.status.Skovby.started;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.initiatives.InitiativeState;
import dk.medspor.initiatives.PromiseEvent.InitiativeHandedOver;
import dk.medspor.kernel.DomainEvent;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.status.agreement.FollowedStory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An initiative that another body owns since 2024-06-01. */
class HandedOverTest {

    private static final MedBodyId OTHER_LMU = new MedBodyId(new UUID(0, 3));
    private static final List<DomainEvent> STORY =
            List.of(
                    proposed(SPARRING, "Makkerpar"),
                    adopted(SPARRING, "2023-11-14"),
                    started(SPARRING, "2023-12-01"),
                    new InitiativeHandedOver(
                            SPARRING,
                            day("2024-06-01"),
                            Optional.of(OTHER_LMU),
                            Optional.empty(),
                            Protected.text("Ny periode")));

    @TempDir Path directory;
    private FollowedStory followed;

    @BeforeEach
    void follow() {
        followed = FollowedStory.of(directory, STORY);
    }

    @AfterEach
    void close() {
        followed.close();
    }

    @Test
    void is_in_the_status_of_the_body_that_owned_it_that_day() {
        assertThat(rows(LMU, "2024-05-31")).isEqualTo(1);
        assertThat(rows(OTHER_LMU, "2024-05-31")).isEqualTo(0);
        assertThat(rows(LMU, "2024-06-01")).isEqualTo(0);
        assertThat(rows(OTHER_LMU, "2024-06-01")).isEqualTo(1);
    }

    @Test
    void is_in_the_funnel_of_the_body_that_owned_it_that_day() {
        assertThat(running(LMU, "2024-05-31")).isEqualTo(1);
        assertThat(running(OTHER_LMU, "2024-05-31")).isEqualTo(0);
        assertThat(running(LMU, "2024-06-01")).isEqualTo(0);
        assertThat(running(OTHER_LMU, "2024-06-01")).isEqualTo(1);
    }

    @Test
    void is_listed_with_who_owns_it_now() {
        assertThat(listed(LMU)).isEqualTo(0);
        assertThat(listed(OTHER_LMU)).isEqualTo(1);
        assertThat(listed(HMU)).isEqualTo(0);
    }

    private long rows(MedBodyId owner, String on) {
        return followed.views()
                .cycle()
                .statusOfOwners(Set.of(owner), Optional.empty(), day(on), everything())
                .value()
                .rows()
                .size();
    }

    private long running(MedBodyId owner, String on) {
        LocalDate day = day(on);
        return followed.views()
                .funnels()
                .funnel(Optional.of(Set.of(owner)), day, everything())
                .value()
                .states()
                .getOrDefault(InitiativeState.RUNNING, 0L);
    }

    private long listed(MedBodyId owner) {
        return followed.views()
                .initiatives()
                .initiatives(Set.of(owner), 0, 10, everything())
                .value()
                .total();
    }

    private static AsOf everything() {
        return new AsOf.Now(STORY.size() - 1L);
    }
}
