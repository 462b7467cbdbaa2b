package dk.medspor.initiatives.domain;

import dk.medspor.initiatives.CorrectableText;
import dk.medspor.initiatives.Cycle;
import dk.medspor.initiatives.Evaluation;
import dk.medspor.initiatives.Indicator;
import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.KeyFigures;
import dk.medspor.initiatives.Measurement;
import dk.medspor.initiatives.Measurements;
import dk.medspor.initiatives.ObligationChain;
import dk.medspor.initiatives.Observation;
import dk.medspor.initiatives.Progress;
import dk.medspor.kernel.Protected;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is recorded of a text that can be corrected.
 *
 * @param text empty where it could have been given
 */
record RecordedText(int number, Optional<Protected<String>> text) {

    /** Empty when there is no such text. */
    static Optional<RecordedText> of(
            InitiativeDossier dossier, CorrectableText text, OptionalInt asked) {
        int number = number(dossier, text, asked);
        Optional<ObligationChain> chain = dossier.chain();
        Optional<Cycle> cycle = chain.flatMap(it -> it.cycle(number));
        Optional<Evaluation> evaluation = cycle.flatMap(Cycle::evaluation);
        Progress progress = dossier.progress();
        return switch (text) {
            case TITLE -> Optional.of(given(number, dossier.title()));
            case GOAL -> Optional.of(new RecordedText(number, dossier.identity().goal()));
            case STEP_REASON ->
                    dossier.life().step(number).map(it -> new RecordedText(number, it.reason()));
            case EVIDENCE -> evaluation.map(it -> given(number, it.evidence().text()));
            case LEARNED -> evaluation.map(it -> new RecordedText(number, it.learned()));
            case WAIVER_REASON ->
                    cycle.flatMap(Cycle::waiver).map(it -> given(number, it.reason()));
            case RESCHEDULING_REASON ->
                    chain.flatMap(it -> it.rescheduling(number))
                            .map(it -> given(number, it.reason()));
            case DELAY_REASON ->
                    chain.flatMap(it -> it.delay(number)).map(it -> given(number, it.reason()));
            case MILESTONE -> progress.milestone(number).map(it -> given(number, it.text()));
            case PROGRESS -> progress.note(number).map(it -> given(number, it.text()));
            case INDICATOR, OBSERVATION, SOURCE ->
                    measured(text, number, dossier.measurements()).map(it -> given(number, it));
        };
    }

    private static RecordedText given(int number, Protected<String> text) {
        return new RecordedText(number, Optional.of(text));
    }

    /** Texts that are there once have the number 0. */
    private static int number(InitiativeDossier dossier, CorrectableText text, OptionalInt asked) {
        return switch (text) {
            case TITLE, GOAL -> 0;
            case EVIDENCE, LEARNED, WAIVER_REASON ->
                    asked.orElseGet(() -> RecordedFact.latestCycle(dossier));
            case STEP_REASON,
                    RESCHEDULING_REASON,
                    DELAY_REASON,
                    MILESTONE,
                    PROGRESS,
                    INDICATOR,
                    OBSERVATION,
                    SOURCE ->
                    asked.orElse(0);
        };
    }

    private static Optional<Protected<String>> measured(
            CorrectableText text, int number, Measurements known) {
        return switch (text) {
            case INDICATOR -> known.indicator(number).map(Indicator::name);
            case OBSERVATION -> known.observation(number).map(Observation::text);
            default ->
                    known.measurement(number)
                            .map(Measurement::source)
                            .or(() -> known.table(number).map(KeyFigures::source))
                            .or(() -> known.observation(number).map(Observation::source));
        };
    }
}
