package dk.medspor.initiatives.domain;

import static dk.medspor.initiatives.Skovby.ID;
import static dk.medspor.initiatives.Skovby.STARTED_ON;
import static dk.medspor.initiatives.Skovby.TITLE;
import static dk.medspor.initiatives.domain.Story.givenStarted;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.initiatives.Indicator;
import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.initiatives.KeyFigures;
import dk.medspor.initiatives.MeasurementCommand.MeasureBaseline;
import dk.medspor.initiatives.MeasurementCommand.MeasureFollowUp;
import dk.medspor.initiatives.MeasurementCommand.RecordKeyFigures;
import dk.medspor.initiatives.MeasurementEvent.BaselineMeasured;
import dk.medspor.initiatives.MeasurementEvent.EffectObserved;
import dk.medspor.initiatives.MeasurementEvent.FollowUpMeasured;
import dk.medspor.initiatives.MeasurementEvent.IndicatorChosen;
import dk.medspor.initiatives.MeasurementEvent.KeyFiguresRecorded;
import dk.medspor.initiatives.MeasurementRejection.FigureUnfit;
import dk.medspor.initiatives.Measurements;
import dk.medspor.initiatives.Reading;
import dk.medspor.kernel.Protected;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Honest effect: what it was before and since, and nobody recognised by it. */
class MeasurementRulesTest {

    private static final LocalDate ON = STARTED_ON.plusMonths(2);

    @ParameterizedTest
    @CsvSource({"0, ", "4, ", "5, 5", "12, 12"})
    void fewer_than_five_persons_are_shown_nowhere(String value, BigDecimal shown) {
        givenStarted(chosen(true))
                .when(new MeasureBaseline(ID, 4, ON, figure(value), TITLE))
                .then(new BaselineMeasured(ID, 4, ON, reading(shown), TITLE));
        givenStarted(chosen(true))
                .when(new MeasureFollowUp(ID, 4, ON, figure(value), TITLE))
                .then(new FollowUpMeasured(ID, 4, ON, reading(shown), TITLE));
    }

    private static Reading reading(@Nullable BigDecimal shown) {
        return new Reading(Optional.ofNullable(shown));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3.5", "0", "4", "0.000001"})
    void other_figures_are_shown_as_they_are(String value) {
        givenStarted(chosen(false))
                .when(new MeasureFollowUp(ID, 4, ON, figure(value), TITLE))
                .then(new FollowUpMeasured(ID, 4, ON, reading(new BigDecimal(value)), TITLE));
    }

    @ParameterizedTest
    @CsvSource({"true, 5.5", "true, -1", "false, 0.0000001"})
    void refuses_figures_that_cannot_be(boolean persons, String value) {
        givenStarted(chosen(persons))
                .when(new MeasureFollowUp(ID, 4, ON, figure(value), TITLE))
                .thenRefused(new FigureUnfit());
    }

    @Test
    void the_same_holds_for_each_cell_of_a_table() {
        var figures = new RecordKeyFigures.Figures(TITLE, List.of(figure("3"), figure("30")));
        var columns = List.of(TITLE, TITLE);

        givenStarted()
                .when(new RecordKeyFigures(ID, ON, TITLE, columns, List.of(figures), true, TITLE))
                .then(
                        new KeyFiguresRecorded(
                                ID,
                                ON,
                                TITLE,
                                columns,
                                List.of(
                                        new KeyFigures.Row(
                                                TITLE,
                                                List.of(
                                                        reading(null),
                                                        reading(new BigDecimal("30"))))),
                                TITLE));
    }

    @Test
    void a_baseline_that_is_missing_or_later_than_the_start_is_seen() {
        var late = new BaselineMeasured(ID, 4, ON, reading(BigDecimal.TEN), TITLE);
        var early = new BaselineMeasured(ID, 4, STARTED_ON, reading(BigDecimal.TEN), TITLE);

        assertThat(measurements(chosen(true)).lackBaseline()).isTrue();
        assertThat(measurements(chosen(true), late).lackBaseline()).isFalse();
        assertThat(indicator(late).hasLateBaseline(STARTED_ON)).isTrue();
        assertThat(indicator(early).hasLateBaseline(STARTED_ON)).isFalse();
    }

    @Test
    void on_a_day_later_figures_are_not_known() {
        var measured = new FollowUpMeasured(ID, 4, ON, reading(BigDecimal.TEN), TITLE);
        Measurements all =
                measurements(
                        new IndicatorChosen(ID, STARTED_ON, TITLE, TITLE, false),
                        measured,
                        new EffectObserved(ID, ON, TITLE, TITLE));

        assertThat(all.on(ON.minusDays(1)).observations()).isEmpty();
        assertThat(all.on(ON.minusDays(1)).indicator(4).orElseThrow().followUps()).isEmpty();
        assertThat(all.on(ON)).isEqualTo(all);
    }

    private static Indicator indicator(InitiativeEvent baseline) {
        return measurements(chosen(true), baseline).indicator(4).orElseThrow();
    }

    private static Measurements measurements(InitiativeEvent... events) {
        return givenStarted(events).dossier().measurements();
    }

    private static IndicatorChosen chosen(boolean persons) {
        return new IndicatorChosen(ID, ON, TITLE, TITLE, persons);
    }

    private static Protected<BigDecimal> figure(String value) {
        return new Protected<>(new BigDecimal(value));
    }
}
