package dk.medspor.status.effect;

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

import dk.medspor.initiatives.Evaluation;
import dk.medspor.initiatives.MeasurementEvent.BaselineMeasured;
import dk.medspor.initiatives.MeasurementEvent.EffectObserved;
import dk.medspor.initiatives.MeasurementEvent.FollowUpMeasured;
import dk.medspor.initiatives.MeasurementEvent.IndicatorChosen;
import dk.medspor.initiatives.Observation;
import dk.medspor.initiatives.Reading;
import dk.medspor.initiatives.Verdict;
import dk.medspor.kernel.DomainEvent;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.status.AsOf;
import dk.medspor.status.agreement.FollowedStory;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EffectsTest {

    private static final int INDICATOR = 4;
    private static final MedBodyId STRANGER = new MedBodyId(new UUID(0, 9));
    private static final Protected<String> SOURCE = Protected.text("Lønsystemet");
    private static final List<DomainEvent> STARTED =
            List.of(
                    proposed(SPARRING, "Makkerpar"),
                    adopted(SPARRING, "2023-11-14"),
                    started(SPARRING, "2023-12-01"));

    @TempDir Path directory;

    @Test
    void a_change_goes_from_the_baseline_to_the_latest_follow_up_by_that_day() {
        DomainEvent[] measured = {
            chosen(),
            baseline("2023-11-01", 12),
            followUp("2024-06-01", 10),
            followUp("2024-12-01", 7)
        };

        assertThat(indicator("2024-05-31", measured).change()).isEmpty();
        assertThat(indicator("2024-06-01", measured).change()).contains(BigDecimal.valueOf(-2));
        assertThat(indicator("2024-12-01", measured).change()).contains(BigDecimal.valueOf(-5));
    }

    @Test
    void a_baseline_that_is_missing_or_late_is_flagged() {
        assertThat(one("2024-01-01").baselineMissing()).isTrue();
        assertThat(indicator("2024-01-01", chosen()).baselineMissing()).isTrue();

        var late = indicator("2024-02-01", chosen(), baseline("2023-12-02", 12));
        assertThat(late.baselineMissing()).isFalse();
        assertThat(late.baselineLate()).isTrue();
        assertThat(indicator("2024-02-01", chosen(), baseline("2023-12-01", 12)).baselineLate())
                .isFalse();
    }

    @Test
    void fewer_than_five_persons_show_neither_as_a_figure_nor_as_a_change() {
        var few =
                indicator(
                        "2025-01-01",
                        chosen(),
                        baseline("2023-11-01", 12),
                        followUp("2024-12-01", 4));

        assertThat(few.indicator().followUps().getFirst().reading().value()).isEmpty();
        assertThat(few.change()).isEmpty();
    }

    @Test
    void what_was_seen_and_what_was_concluded_counts_too() {
        InitiativeEffect effect =
                one(
                        "2024-12-02",
                        new EffectObserved(
                                SPARRING, day("2024-03-01"), Protected.text("Ro"), SOURCE),
                        evaluated(SPARRING, 1, HMU, "2024-12-02", Verdict.SPREAD));

        assertThat(effect.observations())
                .extracting(Observation::text)
                .containsExactly(Protected.text("Ro"));
        assertThat(effect.evaluations())
                .extracting(Evaluation::verdict)
                .containsExactly(Verdict.SPREAD);
    }

    @Test
    void what_has_not_started_has_no_effect() {
        assertThat(effects(Optional.empty(), "2023-11-30")).isEmpty();
        assertThat(effects(Optional.empty(), "2023-12-01", proposed(WALKING, "Gåmøder")))
                .hasSize(1);
    }

    @Test
    void shows_who_owns_it_and_who_is_to_evaluate_it() {
        assertThat(effects(Optional.of(HMU), "2024-01-01")).hasSize(1);
        assertThat(effects(Optional.of(LMU), "2024-01-01")).hasSize(1);
        assertThat(effects(Optional.of(STRANGER), "2024-01-01")).isEmpty();
    }

    @Test
    void those_who_see_some_bodies_only_see_what_these_own() {
        try (var followed = FollowedStory.of(directory, STARTED)) {
            for (MedBodyId own : List.of(LMU, HMU)) {
                assertThat(
                                followed.views()
                                        .effects()
                                        .effects(
                                                Optional.of(Set.of(own)),
                                                Optional.empty(),
                                                day("2024-01-01"),
                                                0,
                                                10,
                                                new AsOf.Now(2))
                                        .value()
                                        .total())
                        .isEqualTo(own.equals(LMU) ? 1 : 0);
            }
        }
    }

    private static IndicatorChosen chosen() {
        return new IndicatorChosen(
                SPARRING,
                day("2023-11-01"),
                Protected.text("Opsigelser"),
                Protected.text("personer"),
                true);
    }

    private static BaselineMeasured baseline(String on, long value) {
        return new BaselineMeasured(SPARRING, INDICATOR, day(on), reading(value), SOURCE);
    }

    private static FollowUpMeasured followUp(String on, long value) {
        return new FollowUpMeasured(SPARRING, INDICATOR, day(on), reading(value), SOURCE);
    }

    private static Reading reading(long value) {
        return Reading.of(BigDecimal.valueOf(value), true);
    }

    private IndicatorEffect indicator(String on, DomainEvent... more) {
        return one(on, more).indicators().getFirst();
    }

    private InitiativeEffect one(String on, DomainEvent... more) {
        return effects(Optional.of(LMU), on, more).getFirst();
    }

    private List<InitiativeEffect> effects(
            Optional<MedBodyId> body, String on, DomainEvent... more) {
        List<DomainEvent> story = new ArrayList<>(STARTED);
        story.addAll(List.of(more));
        try (var followed = FollowedStory.of(directory, story)) {
            return followed.views()
                    .effects()
                    .effects(
                            Optional.empty(), body, day(on), 0, 10, new AsOf.Now(story.size() - 1L))
                    .value()
                    .items();
        }
    }
}
