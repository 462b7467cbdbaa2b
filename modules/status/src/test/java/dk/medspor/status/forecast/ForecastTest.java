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
import dk.medspor.status.AsOf;
import dk.medspor.status.agreement.FollowedStory;
import dk.medspor.status.forecast.Forecast.Quarter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    void looks_two_years_ahead_by_calendar_quarter() {
        Forecast forecast = on("2024-02-10", HMU);

        assertThat(forecast.until()).isEqualTo("2026-02-10");
        assertThat(forecast.quarters())
                .extracting(Quarter::from)
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
        assertThat(forecast.quarters().getFirst().to()).isEqualTo("2024-03-31");
        assertThat(forecast.quarters().getLast().to()).isEqualTo("2026-02-10");
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

    private Forecast on(String on, MedBodyId body, DomainEvent... more) {
        List<DomainEvent> story = new ArrayList<>(STARTED);
        story.addAll(List.of(more));
        LocalDate day = day(on);
        try (var followed = FollowedStory.of(directory, story)) {
            AsOf everything = new AsOf.Now(story.size() - 1L);
            var status = followed.views().cycle().status(Optional.of(body), day, everything);
            return Forecast.of(status.value().rows(), body, day);
        }
    }

    private static List<String> promised(Forecast forecast) {
        return forecast.quarters().stream()
                .flatMap(
                        quarter ->
                                quarter.promised().stream()
                                        .map(
                                                it ->
                                                        told(
                                                                quarter,
                                                                it.obligation().cycle(),
                                                                it.obligation().due())))
                .toList();
    }

    private static List<String> expected(Forecast forecast) {
        return forecast.quarters().stream()
                .flatMap(
                        quarter ->
                                quarter.expected().stream()
                                        .map(it -> told(quarter, it.cycle(), it.due())))
                .toList();
    }

    private static String told(Quarter quarter, int cycle, LocalDate due) {
        return quarter.from() + ": cycle " + cycle + " due " + due;
    }
}
