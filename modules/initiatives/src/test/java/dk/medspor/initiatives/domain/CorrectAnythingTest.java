package dk.medspor.initiatives.domain;

import static dk.medspor.initiatives.Skovby.HMU;
import static dk.medspor.initiatives.Skovby.ID;
import static dk.medspor.initiatives.Skovby.OTHER_HMU;
import static dk.medspor.initiatives.Skovby.REASON;
import static dk.medspor.initiatives.Skovby.TITLE;
import static dk.medspor.initiatives.Skovby.day;
import static dk.medspor.initiatives.Skovby.evaluated;
import static dk.medspor.initiatives.domain.Story.givenStarted;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.initiatives.CorrectableFact;
import dk.medspor.initiatives.CorrectableText;
import dk.medspor.initiatives.CorrectionCommand.CorrectInitiative;
import dk.medspor.initiatives.CorrectionCommand.CorrectText;
import dk.medspor.initiatives.CorrectionCommand.WithdrawFact;
import dk.medspor.initiatives.CorrectionRejection.LaterFactStands;
import dk.medspor.initiatives.CorrectionRejection.NotRecorded;
import dk.medspor.initiatives.CorrectionRejection.NothingToCorrect;
import dk.medspor.initiatives.CorrectionRejection.UnknownBody;
import dk.medspor.initiatives.CorrectionRejection.UnreadableValue;
import dk.medspor.initiatives.InitiativeState;
import dk.medspor.initiatives.LifeEvent.InitiativePaused;
import dk.medspor.initiatives.LifeEvent.InitiativeStopped;
import dk.medspor.initiatives.MeasurementEvent.BaselineMeasured;
import dk.medspor.initiatives.MeasurementEvent.EffectObserved;
import dk.medspor.initiatives.MeasurementEvent.IndicatorChosen;
import dk.medspor.initiatives.MeasurementEvent.KeyFiguresRecorded;
import dk.medspor.initiatives.Obligation;
import dk.medspor.initiatives.ProgressEvent.MilestonePlanned;
import dk.medspor.initiatives.ProgressEvent.MilestoneReached;
import dk.medspor.initiatives.ProgressEvent.ProgressNoted;
import dk.medspor.initiatives.PromiseEvent.DelayExplained;
import dk.medspor.initiatives.PromiseEvent.EvaluationRescheduled;
import dk.medspor.initiatives.PromiseEvent.EvaluationWaived;
import dk.medspor.initiatives.PromiseEvent.InitiativeHandedOver;
import dk.medspor.initiatives.Reading;
import dk.medspor.initiatives.Skovby;
import dk.medspor.initiatives.Verdict;
import dk.medspor.initiatives.WithdrawableFact;
import dk.medspor.kernel.Protected;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every fact that is recorded can be put right, and everything that never was withdrawn. */
class CorrectAnythingTest {

    private static final Protected<String> RIGHT = Protected.text("Som det var");
    private static final LocalDate ON = LocalDate.of(2024, 10, 1);

    /** Facts 4 to 17: two cycles closed, a third one moved, and all else that there is. */
    private static Story everything() {
        return givenStarted(
                new EvaluationRescheduled(ID, 1, ON, day("2024-12-15"), REASON),
                evaluated(1, "2024-12-20", Verdict.CONTINUE, "2025-11-01"),
                new EvaluationWaived(
                        ID, 2, day("2025-11-05"), Optional.empty(), Optional.empty(), REASON),
                new EvaluationRescheduled(ID, 3, day("2026-01-10"), day("2026-06-01"), REASON),
                new DelayExplained(ID, 3, day("2026-06-02"), REASON),
                new InitiativeHandedOver(
                        ID, ON, Optional.of(OTHER_HMU), Optional.of(OTHER_HMU), REASON),
                new MilestonePlanned(ID, ON, TITLE, day("2025-01-01")),
                new MilestoneReached(ID, ON, 10),
                new ProgressNoted(ID, ON, TITLE),
                new InitiativePaused(ID, ON, Optional.of(REASON)),
                new IndicatorChosen(ID, ON, TITLE, TITLE, true),
                new BaselineMeasured(ID, 14, ON, new Reading(Optional.empty()), TITLE),
                new KeyFiguresRecorded(ID, ON, TITLE, List.of(), List.of(), TITLE),
                new EffectObserved(ID, ON, TITLE, TITLE));
    }

    @ParameterizedTest
    @CsvSource({
        "PROPOSED_ON, 0, 2023-11-01",
        "HORIZON, 0, LONG",
        "STEP_ON, 13, 2024-10-02",
        "STARTED_ON, 0, 2023-12-02",
        "EVALUATED_ON, 1, 2024-12-21",
        "VERDICT, 1, SPREAD",
        "WAIVED_ON, 2, 2025-11-06",
        "NEXT_EVALUATION_ON, 1, 2025-11-02",
        "RESCHEDULED_TO, 7, 2026-07-01",
        "MILESTONE_PLANNED_FOR, 10, 2025-02-01",
        "MILESTONE_REACHED_ON, 10, 2024-10-03",
        "PROGRESS_ON, 12, 2024-10-04",
        "MEASURED_ON, 15, 2024-10-05",
        "MEASURED_ON, 16, 2024-10-05",
        "MEASURED_ON, 17, 2024-10-05",
        "OWNER, 0, 00000000-0000-0000-0000-000000000001",
        "PROMISED_TO, 0, 00000000-0000-0000-0000-000000000001",
        "EVALUATED_BY, 1, 00000000-0000-0000-0000-000000000003"
    })
    void a_corrected_fact_is_read_again_as_it_was_corrected(
            CorrectableFact fact, int number, String is) {
        Story corrected = everything().after(correct(fact, number, is));

        assertThat(RecordedFact.of(corrected.dossier(), fact, OptionalInt.of(number)))
                .map(RecordedFact::value)
                .contains(Optional.of(is));
        assertThat(corrected.dossier()).isNotEqualTo(everything().dossier());
    }

    @Test
    void every_fact_is_tried() {
        assertThat(CorrectableFact.values()).hasSize(16);
        assertThat(CorrectableText.values()).hasSize(13);
        assertThat(WithdrawableFact.values()).hasSize(14);
    }

    @ParameterizedTest
    @CsvSource({
        "TITLE, 0",
        "GOAL, 0",
        "STEP_REASON, 13",
        "EVIDENCE, 1",
        "LEARNED, 1",
        "WAIVER_REASON, 2",
        "RESCHEDULING_REASON, 4",
        "DELAY_REASON, 8",
        "MILESTONE, 10",
        "PROGRESS, 12",
        "INDICATOR, 14",
        "OBSERVATION, 17",
        "SOURCE, 15",
        "SOURCE, 16",
        "SOURCE, 17"
    })
    void a_corrected_text_is_read_again_as_it_was_corrected(CorrectableText text, int number) {
        Story corrected =
                everything()
                        .after(new CorrectText(ID, text, OptionalInt.of(number), RIGHT, REASON));

        assertThat(RecordedText.of(corrected.dossier(), text, OptionalInt.of(number)))
                .flatMap(RecordedText::text)
                .contains(RIGHT);
        corrected
                .when(new CorrectText(ID, text, OptionalInt.of(number), RIGHT, REASON))
                .thenRefused(new NothingToCorrect());
    }

    @ParameterizedTest
    @CsvSource({
        "STEP, 13",
        "RESCHEDULING, 7",
        "DELAY, 8",
        "HANDOVER, 9",
        "REACHING, 10",
        "PROGRESS, 12",
        "MEASUREMENT, 15",
        "KEY_FIGURES, 16",
        "OBSERVATION, 17"
    })
    void what_never_happened_counts_no_more(WithdrawableFact fact, int number) {
        Story withdrawn = everything().after(withdraw(fact, number));

        assertThat(withdrawn.dossier()).isNotEqualTo(everything().dossier());
        withdrawn.when(withdraw(fact, number)).thenRefused(new NotRecorded());
    }

    @ParameterizedTest
    @CsvSource({
        "START, 0",
        "EVALUATION, 1",
        "WAIVER, 2",
        "RESCHEDULING, 4",
        "STEP, 2",
        "MILESTONE, 10",
        "INDICATOR, 14"
    })
    void what_something_later_rests_on_is_withdrawn_after_it(WithdrawableFact fact, int number) {
        everything().when(withdraw(fact, number)).thenRefused(new LaterFactStands());
    }

    @Test
    void a_start_by_mistake_leaves_it_adopted() {
        Story withdrawn = givenStarted().after(withdraw(WithdrawableFact.START, 0));

        assertThat(withdrawn.dossier().state()).isEqualTo(InitiativeState.ADOPTED);
        assertThat(withdrawn.dossier().chain()).isEmpty();
        withdrawn.when(Skovby.start(ON)).then(Skovby.started(ON));
    }

    @Test
    void an_evaluation_by_mistake_leaves_its_cycle_open() {
        Story withdrawn =
                givenStarted(evaluated(1, "2024-12-01", Verdict.STOP))
                        .after(withdraw(WithdrawableFact.EVALUATION, 1));

        assertThat(withdrawn.dossier().chain().orElseThrow().open())
                .map(Obligation::cycle)
                .contains(1);
    }

    @Test
    void a_stop_by_mistake_goes_on() {
        Story withdrawn =
                givenStarted(new InitiativeStopped(ID, ON, REASON))
                        .after(
                                new WithdrawFact(
                                        ID, WithdrawableFact.STEP, OptionalInt.empty(), REASON));

        assertThat(withdrawn.dossier().state()).isEqualTo(InitiativeState.RUNNING);
    }

    @Test
    void a_body_that_nobody_knows_is_no_right_value() {
        everything()
                .when(
                        new CorrectInitiative(
                                ID,
                                CorrectableFact.OWNER,
                                OptionalInt.empty(),
                                HMU.toString(),
                                false,
                                REASON))
                .thenRefused(new UnknownBody(HMU));
        everything()
                .when(correct(CorrectableFact.OWNER, 0, "HMU"))
                .thenRefused(new UnreadableValue(CorrectableFact.OWNER));
    }

    private static CorrectInitiative correct(CorrectableFact fact, int number, String value) {
        return new CorrectInitiative(ID, fact, OptionalInt.of(number), value, true, REASON);
    }

    private static WithdrawFact withdraw(WithdrawableFact fact, int number) {
        return new WithdrawFact(ID, fact, OptionalInt.of(number), REASON);
    }
}
