package dk.medspor.endtoend;

import dk.medspor.initiatives.Horizon;
import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.initiatives.InitiativeEvent.InitiativeAdopted;
import dk.medspor.initiatives.InitiativeEvent.InitiativeProposed;
import dk.medspor.initiatives.InitiativeEvent.InitiativeStarted;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/**
 * Initiatives of a body that are running, as many as are wanted, recorded many at a time.
 *
 * @param started the day on which all of them were
 */
record ManyInitiatives(MedBodyId owner, LocalDate started) {

    private static final int TOGETHER = 100;
    private static final Map<String, Object> METADATA =
            Map.of("actor", "0192d3a0-0000-7000-8000-000000000001", "roles", List.of("SECRETARY"));

    /** Records them, called {@code Tiltag 1} and so on, and waits until they can be read. */
    void record(Medspor medspor, int many) {
        var log = medspor.part(EventBus.class);
        for (int first = 1; first <= many; first += TOGETHER) {
            log.publish(
                    IntStream.range(first, Math.min(first + TOGETHER, many + 1))
                            .boxed()
                            .flatMap(this::messages)
                            .toList());
        }
        medspor.api().getSeeing(medspor.head(), "/api/v1/status/evaluation-cycle");
        medspor.api().getSeeing(medspor.head(), "/api/v1/initiatives");
    }

    private Stream<DomainEventMessage<?>> messages(int number) {
        var id = new InitiativeId(UUID.randomUUID());
        List<InitiativeEvent> events =
                List.of(
                        new InitiativeProposed(
                                id,
                                Protected.text("Tiltag " + number),
                                owner,
                                Horizon.NOW,
                                List.of(),
                                Optional.of(started),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        new InitiativeAdopted(id, started),
                        new InitiativeStarted(
                                id,
                                started,
                                owner,
                                Period.ofYears(1),
                                Optional.empty(),
                                Optional.empty()));
        return IntStream.range(0, events.size())
                .mapToObj(
                        it ->
                                new GenericDomainEventMessage<>(
                                        "Initiative", id.toString(), it, events.get(it), METADATA));
    }
}
