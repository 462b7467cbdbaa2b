package dk.medspor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.demo.DemoEvent;
import dk.medspor.eventlog.EventJson;
import dk.medspor.initiatives.CallEvent;
import dk.medspor.initiatives.CallId;
import dk.medspor.initiatives.CorrectableFact;
import dk.medspor.initiatives.Evidence;
import dk.medspor.initiatives.Horizon;
import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.Verdict;
import dk.medspor.kernel.DomainEvent;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyEvent;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.Tier;
import dk.medspor.meetings.Contribution;
import dk.medspor.meetings.ContributionId;
import dk.medspor.meetings.MeetingDetails;
import dk.medspor.meetings.MeetingEvent;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.MeetingKind;
import dk.medspor.meetings.NotesSource;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Events are forever: each has an approved sample of its JSON, one file an event. A sample is never
 * changed once it has shipped; a new form gets a new revision, a new sample and an upcaster.
 */
class EventSamplesTest {

    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final LocalDate DAY = LocalDate.of(2024, 12, 2);
    private static final InitiativeId INITIATIVE = new InitiativeId(ID);
    private static final CallId CALL = new CallId(ID);
    private static final MedBodyId BODY = new MedBodyId(ID);
    private static final MeetingId MEETING = new MeetingId(ID);
    private static final ContributionId CONTRIBUTION = new ContributionId(ID);
    private static final Protected<String> TEXT = Protected.text("Roligere morgener");

    static Stream<DomainEvent> events() {
        return Stream.of(
                new MedBodyEvent.BodyEstablished(
                        BODY, "LMU Vest", Tier.LOCAL, Optional.of(BODY), false, Optional.of(DAY)),
                new MeetingEvent.MeetingHeld(
                        MEETING,
                        new MeetingDetails(
                                BODY, MeetingKind.THEME_DAY, DAY, TEXT, Optional.of("20/33839"))),
                new MeetingEvent.MeetingImported(
                        MEETING, new NotesSource(Protected.text("note.md"), "ab12", "cd34")),
                new MeetingEvent.ContributionRecorded(
                        MEETING,
                        DAY,
                        new Contribution(
                                CONTRIBUTION,
                                Optional.of(Protected.text("Gruppe 1")),
                                Optional.empty(),
                                TEXT,
                                List.of(Protected.text("også i weekenden")))),
                new InitiativeEvent.InitiativeProposed(
                        INITIATIVE,
                        TEXT,
                        BODY,
                        Horizon.NOW,
                        List.of(CONTRIBUTION),
                        Optional.of(DAY)),
                new InitiativeEvent.InitiativeAdopted(INITIATIVE, DAY),
                new InitiativeEvent.InitiativeStarted(INITIATIVE, DAY, BODY, Period.ofYears(1)),
                new InitiativeEvent.EvaluatedAtHMU(
                        INITIATIVE,
                        1,
                        BODY,
                        DAY,
                        Verdict.ADJUST,
                        new Evidence(Evidence.Kind.LACKING, TEXT),
                        Optional.of(DAY.plusYears(1)),
                        Optional.of(TEXT)),
                new InitiativeEvent.InitiativeCorrected(
                        INITIATIVE,
                        CorrectableFact.STARTED_ON,
                        0,
                        "2023-12-01",
                        "2023-11-15",
                        TEXT),
                new CallEvent.CallIssued(
                        CALL, TEXT, BODY, List.of(BODY), DAY, Optional.of(DAY.plusMonths(3))),
                new CallEvent.CallDeclined(CALL, BODY, DAY, TEXT),
                new CallEvent.CallTakenUp(CALL, BODY, INITIATIVE, DAY),
                new CallEvent.AnswerRetracted(CALL, BODY, TEXT),
                new CallEvent.CallWithdrawn(CALL, DAY, TEXT),
                new DemoEvent.DemonstrationBegun("Skovsø Kommune"));
    }

    @ParameterizedTest
    @MethodSource("events")
    void is_written_and_read_as_approved(DomainEvent event) throws IOException {
        String approved = approved(event.getClass());

        assertThat(EventJson.mapper().writeValueAsString(event)).isEqualTo(approved);
        assertThat(EventJson.mapper().readValue(approved, event.getClass())).isEqualTo(event);
    }

    @Test
    void every_event_has_a_sample() {
        assertThat(events().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(
                                        MedBodyEvent.class,
                                        MeetingEvent.class,
                                        InitiativeEvent.class,
                                        CallEvent.class,
                                        DemoEvent.class)
                                .flatMap(it -> Arrays.stream(it.getPermittedSubclasses()))
                                .toList());
    }

    private static String approved(Class<?> event) throws IOException {
        String file = "events/" + event.getSimpleName() + ".json";
        try (InputStream sample = EventSamplesTest.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(sample, file).readAllBytes(), UTF_8).strip();
        }
    }
}
