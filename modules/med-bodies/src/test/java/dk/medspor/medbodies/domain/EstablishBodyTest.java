package dk.medspor.medbodies.domain;

import static dk.medspor.medbodies.domain.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.kernel.Decision;
import dk.medspor.medbodies.MedBodyCommand.EstablishBody;
import dk.medspor.medbodies.MedBodyEvent;
import dk.medspor.medbodies.MedBodyEvent.BodyEstablished;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.MedBodyRejection.BodyAlreadyEstablished;
import dk.medspor.medbodies.MedBodyRejection.UnknownParent;
import dk.medspor.medbodies.MedBodyRejection.ValidFromAfterToday;
import dk.medspor.medbodies.Tier;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EstablishBodyTest {

    private static final MedBodyId HMU = new MedBodyId(new UUID(0, 1));
    private static final MedBodyId LMU = new MedBodyId(new UUID(0, 2));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void sets_up_a_body_that_has_been_there_since_ever() {
        given().when(establish(HMU, Optional.empty(), true, Optional.empty()))
                .then(established(HMU, Optional.empty(), Optional.empty()));
    }

    @Test
    void sets_up_a_body_under_a_known_parent_from_today_on() {
        given().when(establish(LMU, Optional.of(HMU), true, Optional.of(TODAY)))
                .then(established(LMU, Optional.of(HMU), Optional.of(TODAY)));
    }

    @Test
    void holds_from_its_first_day() {
        assertThat(established(HMU, Optional.empty(), Optional.of(TODAY)).heldFrom())
                .contains(TODAY);
    }

    @Test
    void refuses_a_second_body_under_the_same_id() {
        given(established(HMU, Optional.empty(), Optional.empty()))
                .when(establish(HMU, Optional.empty(), true, Optional.empty()))
                .thenRefused(new BodyAlreadyEstablished(HMU));
    }

    @Test
    void refuses_a_parent_that_nobody_knows() {
        given().when(establish(LMU, Optional.of(HMU), false, Optional.empty()))
                .thenRefused(new UnknownParent(HMU));
    }

    @Test
    void refuses_a_body_that_is_its_own_parent() {
        given().when(establish(LMU, Optional.of(LMU), true, Optional.empty()))
                .thenRefused(new UnknownParent(LMU));
    }

    @Test
    void refuses_a_first_day_in_the_future() {
        LocalDate tomorrow = TODAY.plusDays(1);

        given().when(establish(HMU, Optional.empty(), true, Optional.of(tomorrow)))
                .thenRefused(new ValidFromAfterToday(tomorrow, TODAY));
    }

    @Test
    void every_reason_for_a_refusal_can_occur() {
        var established = given(established(HMU, Optional.empty(), Optional.empty()));
        var again = establish(HMU, Optional.empty(), true, Optional.empty());
        var orphan = establish(LMU, Optional.of(HMU), false, Optional.empty());
        var early = establish(LMU, Optional.empty(), true, Optional.of(TODAY.plusDays(1)));

        assertThat(
                        Stream.of(
                                        established.when(again),
                                        given().when(orphan),
                                        given().when(early))
                                .map(Story.Outcome::decision)
                                .map(it -> ((Decision.Rejected<MedBodyEvent>) it).reason())
                                .<Class<?>>map(Object::getClass))
                .containsOnly(
                        BodyAlreadyEstablished.class,
                        UnknownParent.class,
                        ValidFromAfterToday.class);
    }

    private static EstablishBody establish(
            MedBodyId id,
            Optional<MedBodyId> parent,
            boolean parentKnown,
            Optional<LocalDate> validFrom) {
        return new EstablishBody(
                id,
                "Skovby MED",
                Tier.LOCAL,
                parent,
                parentKnown,
                false,
                validFrom,
                Optional.empty());
    }

    private static BodyEstablished established(
            MedBodyId id, Optional<MedBodyId> parent, Optional<LocalDate> validFrom) {
        return new BodyEstablished(id, "Skovby MED", Tier.LOCAL, parent, false, validFrom);
    }
}
