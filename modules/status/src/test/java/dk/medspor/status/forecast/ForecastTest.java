package dk.medspor.status.forecast;

import static dk.medspor.status.Skovby.HMU;
import static dk.medspor.status.Skovby.LMU;
import static dk.medspor.status.Skovby.SPARRING;
import static dk.medspor.status.Skovby.WALKING;
import static dk.medspor.status.Skovby.adopted;
import static dk.medspor.status.Skovby.day;
import static dk.medspor.status.Skovby.evaluated;
import static dk.medspor.status.Skovby.proposed;
import static dk.medspor.status.Skovby.started;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.initiatives.LifeEvent.InitiativeStopped;
import dk.medspor.initiatives.PromiseEvent.EvaluationRescheduled;
import dk.medspor.initiatives.Verdict;
import dk.medspor.kernel.DomainEvent;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.MeetingId;
import dk.medspor.status.AsOf;
import dk.medspor.status.agreement.FollowedStory;
import dk.medspor.status.evaluationcycle.OpenPromises;
import dk.medspor.status.forecast.Forecast.Part;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForecastTest {

    private static final List<DomainEvent> STARTED =
            List.of(
                    proposed(SPARRING, "Makkerpar"),
                    adopted(SPARRING, "2023-11-14"),
                    started(SPARRING, "2023-12-01"));

    @TempDir Path directory;

    @Test
    void looks_two_years_ahead_by_calendar_quarter_where_no_meeting_is_planned() {
        Forecast forecast = on("2024-02-10", HMU);

        assertThat(forecast.until()).isEqualTo("2026-02-10");
        assertThat(forecast.parts())
                .extracting(Part::from)
                .containsExactly(
                        day("2024-02-10"),
                        day("2024-04-01"),
                        day("2024-07-01"),
                        day("2024-10-01"),
                        day("2025-01-01"),
                        day("2025-04-01"),
                        day("2025-07-01"),
                        day("2025-10-01"),
                        day("2026-01-01"));
        assertThat(forecast.parts().getFirst().to()).isEqualTo("2024-03-31");
        assertThat(forecast.parts().getLast().to()).isEqualTo("2026-02-10");
    }

    @Test
    void tells_apart_what_is_promised_and_what_a_continue_would_open() {
        Forecast forecast = on("2024-02-10", HMU);

        assertThat(promised(forecast)).containsExactly("2024-10-01: cycle 1 due 2024-12-01");
        assertThat(expected(forecast)).containsExactly("2025-10-01: cycle 2 due 2025-12-01");
    }

    @Test
    void what_is_overdue_waits_in_the_first_quarter_and_skips_what_has_passed() {
        Forecast forecast = on("2026-01-15", HMU);

        assertThat(promised(forecast)).containsExactly("2026-01-15: cycle 1 due 2024-12-01");
        assertThat(expected(forecast))
                .containsExactly(
                        "2026-10-01: cycle 2 due 2026-12-01", "2027-10-01: cycle 3 due 2027-12-01");
    }

    @Test
    void counts_from_the_date_in_force() {
        Forecast forecast =
                on(
                        "2024-02-10",
                        HMU,
                        new EvaluationRescheduled(
                                SPARRING,
                                1,
                                day("2024-02-01"),
                                day("2025-02-01"),
                                Protected.text("Travlt")));

        assertThat(promised(forecast)).containsExactly("2025-01-01: cycle 1 due 2025-02-01");
        assertThat(expected(forecast)).containsExactly("2026-01-01: cycle 2 due 2026-02-01");
    }

    @Test
    void nothing_lies_ahead_of_what_has_ended_or_is_somebody_elses() {
        assertThat(expected(on("2024-02-10", LMU))).isEmpty();
        assertThat(
                        promised(
                                on(
                                        "2025-02-10",
                                        HMU,
                                        evaluated(SPARRING, 1, HMU, "2024-12-02", Verdict.STOP))))
                .isEmpty();
        assertThat(
                        expected(
                                on(
                                        "2024-05-10",
                                        HMU,
                                        new InitiativeStopped(
                                                SPARRING,
                                                day("2024-05-01"),
                                                Protected.text("Ingen kom")))))
                .isEmpty();
    }

    @Test
    void what_happens_later_has_not_happened_yet() {
        Forecast forecast =
                on(
                        "2024-02-10",
                        HMU,
                        evaluated(SPARRING, 1, HMU, "2024-12-02", Verdict.STOP),
                        proposed(WALKING, "Gåmøder"),
                        started(WALKING, "2024-03-01"));

        assertThat(promised(forecast)).containsExactly("2024-10-01: cycle 1 due 2024-12-01");
    }

    @Test
    void what_falls_due_waits_for_the_first_meeting_afterwards() {
        var theirs = List.of(meeting("2024-11-15"), meeting("2024-12-05"), meeting("2025-12-01"));

        Forecast forecast = on("2024-02-10", HMU, theirs);

        assertThat(forecast.parts().subList(0, 4))
                .extracting(it -> it.from() + " to " + it.to())
                .containsExactly(
                        "2024-02-10 to 2024-11-15",
                        "2024-11-16 to 2024-12-05",
                        "2024-12-06 to 2025-12-01",
                        "2025-12-02 to 2025-12-31");
        assertThat(forecast.parts())
                .extracting(it -> it.meeting().isPresent())
                .containsExactly(true, true, true, false, false);
        assertThat(forecast.parts())
                .extracting(Part::promisedCount)
                .containsExactly(0L, 1L, 0L, 0L, 0L);
        assertThat(promised(forecast)).containsExactly("2024-11-16: cycle 1 due 2024-12-01");
        assertThat(expected(forecast)).containsExactly("2024-12-06: cycle 2 due 2025-12-01");
    }

    @Test
    void counts_more_than_it_shows() {
        Forecast forecast =
                on(
                        List.of(
                                proposed(WALKING, "Gåmøder"),
                                adopted(WALKING, "2023-11-14"),
                                started(WALKING, "2023-12-01")),
                        "2024-02-10",
                        HMU,
                        List.of(),
                        1);

        assertThat(forecast.parts()).extracting(Part::promisedCount).contains(2L);
        assertThat(forecast.parts()).extracting(Part::expectedCount).contains(2L);
        assertThat(promised(forecast)).containsExactly("2024-10-01: cycle 1 due 2024-12-01");
        assertThat(expected(forecast)).containsExactly("2025-10-01: cycle 2 due 2025-12-01");
    }

    private static NextMeeting meeting(String day) {
        return new NextMeeting(
                new MeetingId(UUID.randomUUID()), day(day), Protected.text("Ordinært møde"));
    }

    private Forecast on(String on, MedBodyId body, DomainEvent... more) {
        return on(List.of(more), on, body, List.of(), 50);
    }

    private Forecast on(String on, MedBodyId body, List<NextMeeting> meetings) {
        return on(List.of(), on, body, meetings, 50);
    }

    private Forecast on(
            List<DomainEvent> more,
            String on,
            MedBodyId body,
            List<NextMeeting> meetings,
            int rows) {
        List<DomainEvent> story = new ArrayList<>(STARTED);
        story.addAll(more);
        LocalDate day = day(on);
        try (var followed = FollowedStory.of(directory, story)) {
            AsOf everything = new AsOf.Now(story.size() - 1L);
            var status = followed.views().cycle().status(Optional.of(body), day, everything);
            return Forecast.of(OpenPromises.of(status.value().rows(), body), day, meetings, rows);
        }
    }

    private static List<String> promised(Forecast forecast) {
        return forecast.parts().stream()
                .flatMap(
                        part ->
                                part.promised().stream()
                                        .map(
                                                it ->
                                                        told(
                                                                part,
                                                                it.obligation().cycle(),
                                                                it.obligation().due())))
                .toList();
    }

    private static List<String> expected(Forecast forecast) {
        return forecast.parts().stream()
                .flatMap(
                        part ->
                                part.expected().stream()
                                        .map(it -> told(part, it.cycle(), it.due())))
                .toList();
    }

    private static String told(Part part, int cycle, LocalDate due) {
        return part.from() + ": cycle " + cycle + " due " + due;
    }
}
