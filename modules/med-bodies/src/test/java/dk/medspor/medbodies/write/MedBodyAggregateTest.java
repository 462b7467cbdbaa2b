package dk.medspor.medbodies.write;

import static org.axonframework.test.matchers.Matchers.matches;

import dk.medspor.kernel.CommandRejected;
import dk.medspor.medbodies.MedBodyCommand.EstablishBody;
import dk.medspor.medbodies.MedBodyEvent.BodyEstablished;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.MedBodyRejection.BodyAlreadyEstablished;
import dk.medspor.medbodies.MedBodyRejection.UnknownParent;
import dk.medspor.medbodies.Tier;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MedBodyAggregateTest {

    private static final MedBodyId HMU = new MedBodyId(new UUID(0, 1));
    private static final MedBodyId UNKNOWN = new MedBodyId(new UUID(0, 9));
    private static final BodyEstablished ESTABLISHED =
            new BodyEstablished(
                    HMU, "Skovby HMU", Tier.MAIN, Optional.empty(), true, Optional.empty());

    private final AggregateTestFixture<MedBodyAggregate> fixture =
            new AggregateTestFixture<>(MedBodyAggregate.class);

    @BeforeEach
    void stop_the_clock() {
        fixture.registerInjectableResource(
                Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC));
    }

    @Test
    void stores_exactly_the_events_of_the_decision() {
        fixture.givenNoPriorActivity()
                .when(establish(Optional.empty()))
                .expectSuccessfulHandlerExecution()
                .expectEvents(ESTABLISHED);
    }

    @Test
    void stores_nothing_when_the_first_command_is_refused() {
        fixture.givenNoPriorActivity()
                .when(establish(Optional.of(UNKNOWN)))
                .expectNoEvents()
                .expectException(
                        matches(
                                (CommandRejected it) ->
                                        it.reason().equals(new UnknownParent(UNKNOWN))));
    }

    @Test
    void remembers_what_was_stored() {
        fixture.given(ESTABLISHED)
                .when(establish(Optional.empty()))
                .expectNoEvents()
                .expectException(
                        matches(
                                (CommandRejected it) ->
                                        it.reason().equals(new BodyAlreadyEstablished(HMU))));
    }

    private static EstablishBody establish(Optional<MedBodyId> parent) {
        return new EstablishBody(
                HMU,
                "Skovby HMU",
                Tier.MAIN,
                parent,
                parent.isEmpty(),
                true,
                Optional.empty(),
                Optional.empty());
    }
}
