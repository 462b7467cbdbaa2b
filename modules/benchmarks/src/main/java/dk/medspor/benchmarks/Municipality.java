package dk.medspor.benchmarks;

import dk.medspor.initiatives.CorrectableFact;
import dk.medspor.initiatives.CorrectionEvent.InitiativeCorrected;
import dk.medspor.initiatives.Evidence;
import dk.medspor.initiatives.Horizon;
import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.initiatives.InitiativeEvent.EvaluatedAtHMU;
import dk.medspor.initiatives.InitiativeEvent.InitiativeAdopted;
import dk.medspor.initiatives.InitiativeEvent.InitiativeProposed;
import dk.medspor.initiatives.InitiativeEvent.InitiativeStarted;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.Verdict;
import dk.medspor.kernel.DomainEvent;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyEvent.BodyEstablished;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.Tier;
import dk.medspor.meetings.Contribution;
import dk.medspor.meetings.ContributionId;
import dk.medspor.meetings.MeetingEvent.ContributionRecorded;
import dk.medspor.meetings.MeetingId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/**
 * An invented log of any length: 200 bodies with 10,000 initiatives together. Their events are
 * spread evenly over the log; what is left are contributions at meetings. The same position always
 * holds the same event.
 *
 * @param events in the log
 * @param changes events of each initiative: it is proposed, adopted, started, and then evaluated or
 *     corrected in turn
 * @param evaluators who evaluates the initiative of a number
 */
record Municipality(long events, int changes, IntFunction<MedBodyId> evaluators) {

    static final int BODIES = 200;
    private static final int MOST_INITIATIVES = 10_000;
    private static final int CONTRIBUTIONS_OF_A_MEETING = 100;
    private static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 4);
    private static final LocalDate LAST_FIRST_DAY = LocalDate.of(2025, 4, 20);
    private static final int DAYS_OF_A_YEAR = 365;
    private static final Map<String, Object> METADATA =
            Map.of("actor", "0192d3a0-0000-7000-8000-000000000001", "roles", List.of("SECRETARY"));
    private static final String TEXT =
            "Flere fælles frokoster på tværs af afdelingerne, så nye kolleger falder til. ";

    /** Each body evaluates its own initiatives. */
    Municipality(long events, int changes) {
        this(events, changes, number -> body(number % BODIES));
    }

    int initiatives() {
        return (int) Math.min(MOST_INITIATIVES, events / changes);
    }

    InitiativeId initiative(int number) {
        return new InitiativeId(id('a', number));
    }

    /** What establishes the bodies, to come before everything else. */
    List<DomainEventMessage<?>> established() {
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        for (int number = 0; number < BODIES; number++) {
            var event =
                    new BodyEstablished(
                            body(number),
                            "LMU " + number,
                            Tier.LOCAL,
                            Optional.empty(),
                            true,
                            Optional.of(FIRST_DAY));
            messages.add(message(events + number, event.bodyId().value().toString(), 0, event));
        }
        return messages;
    }

    static MedBodyId body(int number) {
        return new MedBodyId(id('b', number));
    }

    /** The event at a position, from 0. */
    DomainEventMessage<?> at(long position) {
        long before = position * ofInitiatives() / events;
        long after = (position + 1) * ofInitiatives() / events;
        return after > before ? ofInitiative(position, before) : contribution(position, before);
    }

    /**
     * What comes after everything else, numbered from 0: contributions, and in every fourth place a
     * further change of an initiative, each time of another one from the given one on.
     */
    DomainEventMessage<?> afterwards(long number, int firstInitiative) {
        if (number % 4 > 0) {
            return contribution(events + number, 0);
        }
        int initiative = firstInitiative + (int) (number / 4 % (initiatives() - firstInitiative));
        int step = changes + (int) (number / 4 / (initiatives() - firstInitiative));
        InitiativeEvent event = change(initiative, step);
        return message(events + number, event.initiativeId().toString(), step, event);
    }

    private long ofInitiatives() {
        return (long) initiatives() * changes;
    }

    private DomainEventMessage<?> ofInitiative(long position, long number) {
        int initiative = (int) (number % initiatives());
        int step = (int) (number / initiatives());
        InitiativeEvent event = change(initiative, step);
        return message(position, event.initiativeId().toString(), step, event);
    }

    private InitiativeEvent change(int number, int step) {
        InitiativeId id = initiative(number);
        MedBodyId body = body(number % BODIES);
        LocalDate first = firstDay(number);
        return switch (step) {
            case 0 ->
                    new InitiativeProposed(
                            id,
                            Protected.text("Tiltag " + number + ": " + TEXT),
                            body,
                            Horizon.NOW,
                            List.of(),
                            Optional.of(first),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty());
            case 1 -> new InitiativeAdopted(id, first.plusWeeks(2));
            case 2 ->
                    new InitiativeStarted(
                            id,
                            first.plusWeeks(4),
                            evaluators.apply(number),
                            Period.ofMonths(6),
                            Optional.empty(),
                            Optional.empty());
            default -> later(id, evaluators.apply(number), first, step);
        };
    }

    /** Three corrections after each evaluation. */
    private static InitiativeEvent later(
            InitiativeId id, MedBodyId body, LocalDate first, int step) {
        int cycle = (step - 3) / 4 + 1;
        LocalDate day = first.plusMonths(6L * cycle);
        return (step - 3) % 4 == 0
                ? new EvaluatedAtHMU(
                        id,
                        cycle,
                        body,
                        day,
                        Verdict.CONTINUE,
                        new Evidence(Evidence.Kind.SHOWN, Protected.text(TEXT)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())
                : new InitiativeCorrected(
                        id,
                        CorrectableFact.EVALUATED_ON,
                        cycle,
                        Optional.of(day.toString()),
                        day.plusDays(step % 28).toString(),
                        Protected.text("Forkert dato i referatet"));
    }

    /** Spread over a year, so that with twelve changes some promises are late and others not. */
    private static LocalDate firstDay(int number) {
        return LAST_FIRST_DAY.minusDays(number % DAYS_OF_A_YEAR);
    }

    private static DomainEventMessage<?> contribution(long position, long initiativeEventsBefore) {
        long number = position - initiativeEventsBefore;
        MeetingId meeting = new MeetingId(id('c', number / CONTRIBUTIONS_OF_A_MEETING));
        var event =
                new ContributionRecorded(
                        meeting,
                        FIRST_DAY,
                        new Contribution(
                                new ContributionId(id('d', number)),
                                Optional.empty(),
                                Optional.empty(),
                                Protected.text(TEXT + number),
                                List.of()));
        return message(
                position, meeting.value().toString(), number % CONTRIBUTIONS_OF_A_MEETING, event);
    }

    private static DomainEventMessage<?> message(
            long position, String stream, long sequence, DomainEvent event) {
        return new GenericDomainEventMessage<>(
                "benchmark",
                stream,
                sequence,
                event,
                METADATA,
                eventId(position),
                Instant.EPOCH.plusSeconds(position));
    }

    static String eventId(long position) {
        return id('e', position).toString();
    }

    private static UUID id(char kind, long number) {
        return UUID.fromString("0192d3a0-000%c-7000-8000-%012x".formatted(kind, number));
    }
}
