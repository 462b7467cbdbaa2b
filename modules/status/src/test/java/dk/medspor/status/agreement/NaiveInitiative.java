package dk.medspor.status.agreement;

import dk.medspor.initiatives.CorrectionEvent.FactWithdrawn;
import dk.medspor.initiatives.CorrectionEvent.InitiativeCorrected;
import dk.medspor.initiatives.CorrectionEvent.InitiativeTextCorrected;
import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.initiatives.InitiativeEvent.EvaluatedAtHMU;
import dk.medspor.initiatives.InitiativeEvent.InitiativeProposed;
import dk.medspor.initiatives.InitiativeEvent.InitiativeStarted;
import dk.medspor.initiatives.LifeEvent.InitiativeMerged;
import dk.medspor.initiatives.LifeEvent.InitiativeSplit;
import dk.medspor.initiatives.MeasurementEvent.BaselineMeasured;
import dk.medspor.initiatives.MeasurementEvent.EffectObserved;
import dk.medspor.initiatives.MeasurementEvent.FollowUpMeasured;
import dk.medspor.initiatives.MeasurementEvent.IndicatorChosen;
import dk.medspor.initiatives.MeasurementEvent.KeyFiguresRecorded;
import dk.medspor.initiatives.PromiseEvent.DelayExplained;
import dk.medspor.initiatives.PromiseEvent.EvaluationRescheduled;
import dk.medspor.initiatives.PromiseEvent.EvaluationWaived;
import dk.medspor.initiatives.PromiseEvent.InitiativeHandedOver;
import dk.medspor.initiatives.Verdict;
import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * The book of one initiative: a line for each fact. A correction rewrites its line, a withdrawal
 * rubs it out, and whoever wants to know a day reads the lines up to that day.
 */
final class NaiveInitiative {

    static final String[] STEPS = {
        "InitiativeReferred", "InitiativeAdopted", "InitiativeRejected", "InitiativeParked",
        "InitiativeReopened", "InitiativePaused", "InitiativeResumed", "InitiativeStopped",
        "InitiativeMerged", "InitiativeSplit"
    };

    private final List<NaiveLine> lines = new ArrayList<>();
    private int facts;

    void write(InitiativeEvent event) {
        facts++;
        switch (event) {
            case InitiativeCorrected it -> rewrite(it);
            case InitiativeTextCorrected it -> rewrite(it);
            case FactWithdrawn it -> rubOut(it);
            default -> lines.add(line(event));
        }
    }

    /** What had happened by a day, in order of the days. */
    List<NaiveLine> until(LocalDate day, String... kinds) {
        return lines.stream()
                .filter(it -> it.is(kinds) && it.hadHappenedBy(day))
                .sorted(Comparator.comparing(it -> it.on.orElse(LocalDate.MIN)))
                .toList();
    }

    NaiveLine proposal() {
        return lines.getFirst();
    }

    MedBodyId owner(LocalDate day) {
        return last(until(day, "InitiativeHandedOver"), it -> it.owner.isPresent())
                .orElse(proposal())
                .owner
                .orElseThrow();
    }

    MedBodyId evaluator(NaiveLine start, LocalDate day) {
        return last(until(day, "InitiativeHandedOver"), it -> it.evaluator.isPresent())
                .orElse(start)
                .evaluator
                .orElseThrow();
    }

    private static Optional<NaiveLine> last(List<NaiveLine> of, Predicate<NaiveLine> which) {
        return of.reversed().stream().filter(which).findFirst();
    }

    private NaiveLine line(InitiativeEvent event) {
        var line = new NaiveLine(facts, event.getClass().getSimpleName());
        line.on = event.heldFrom();
        line.text = event.why().map(it -> it.value()).orElse("");
        switch (event) {
            case InitiativeProposed it -> {
                line.text = it.title().value();
                line.owner = Optional.of(it.ownerBodyId());
                line.sources = it.sources();
            }
            case IndicatorChosen it -> {
                line.text = it.name().value();
                line.countsPersons = it.countsPersons();
            }
            case BaselineMeasured it -> {
                line.indicator = it.indicator();
                line.figure = it.reading().value();
            }
            case FollowUpMeasured it -> {
                line.indicator = it.indicator();
                line.figure = it.reading().value();
            }
            case KeyFiguresRecorded it -> line.text = it.title().value();
            case EffectObserved it -> line.text = it.observation().value();
            case InitiativeStarted it -> {
                line.evaluator = Optional.of(it.evaluatingBodyId());
                line.terms = Optional.of(it.terms());
            }
            case EvaluatedAtHMU it -> {
                line.cycle = it.cycle();
                line.evaluator = Optional.of(it.evaluatingBodyId());
                line.verdict = Optional.of(it.verdict());
                line.next = it.next();
                line.terms = it.nextTerms();
            }
            case EvaluationWaived it -> {
                line.cycle = it.cycle();
                line.next = it.next();
                line.terms = it.nextTerms();
            }
            case EvaluationRescheduled it -> {
                line.cycle = it.cycle();
                line.due = Optional.of(it.due());
            }
            case DelayExplained it -> line.cycle = it.cycle();
            case InitiativeHandedOver it -> {
                line.owner = it.ownerBodyId();
                line.evaluator = it.evaluatingBodyId();
            }
            case InitiativeMerged it -> line.others = List.of(it.survivor());
            case InitiativeSplit it -> line.others = it.parts();
            default -> {}
        }
        return line;
    }

    private void rewrite(InitiativeCorrected it) {
        switch (it.fact()) {
            case PROPOSED_ON -> proposal().on = day(it);
            case OWNER ->
                    last(lines, line -> line.is("InitiativeHandedOver") && line.owner.isPresent())
                                    .orElse(proposal())
                                    .owner =
                            body(it);
            case PROMISED_TO ->
                    last(
                                            lines,
                                            line ->
                                                    line.is("InitiativeHandedOver")
                                                            && line.evaluator.isPresent())
                                    .orElseGet(() -> only(line -> line.is("InitiativeStarted")))
                                    .evaluator =
                            body(it);
            case STARTED_ON -> only(line -> line.is("InitiativeStarted")).on = day(it);
            case STEP_ON, MEASURED_ON -> only(line -> line.number == it.number()).on = day(it);
            case EVALUATED_ON -> closing(it.number()).on = day(it);
            case WAIVED_ON -> closing(it.number()).on = day(it);
            case EVALUATED_BY -> closing(it.number()).evaluator = body(it);
            case VERDICT -> closing(it.number()).verdict = Optional.of(Verdict.valueOf(it.is()));
            case NEXT_EVALUATION_ON -> closing(it.number()).next = day(it);
            case RESCHEDULED_TO -> only(line -> line.number == it.number()).due = day(it);
            case HORIZON, MILESTONE_PLANNED_FOR, MILESTONE_REACHED_ON, PROGRESS_ON -> {}
        }
    }

    private void rewrite(InitiativeTextCorrected it) {
        String right = it.is().value();
        switch (it.text()) {
            case TITLE -> proposal().text = right;
            case RESCHEDULING_REASON, DELAY_REASON, STEP_REASON, INDICATOR, OBSERVATION ->
                    only(line -> line.number == it.number()).text = right;
            case WAIVER_REASON -> closing(it.number()).text = right;
            case GOAL, EVIDENCE, LEARNED, MILESTONE, PROGRESS, SOURCE -> {}
        }
    }

    private void rubOut(FactWithdrawn it) {
        switch (it.fact()) {
            case START -> lines.remove(only(line -> line.is("InitiativeStarted")));
            case EVALUATION, WAIVER -> lines.remove(closing(it.number()));
            case STEP,
                    RESCHEDULING,
                    DELAY,
                    HANDOVER,
                    INDICATOR,
                    MEASUREMENT,
                    KEY_FIGURES,
                    OBSERVATION ->
                    lines.remove(only(line -> line.number == it.number()));
            case MILESTONE, REACHING, PROGRESS -> {}
        }
    }

    private NaiveLine closing(int cycle) {
        return only(line -> line.is("EvaluatedAtHMU", "EvaluationWaived") && line.cycle == cycle);
    }

    private NaiveLine only(Predicate<NaiveLine> which) {
        return lines.stream().filter(which).findFirst().orElseThrow();
    }

    private static Optional<LocalDate> day(InitiativeCorrected it) {
        return Optional.of(LocalDate.parse(it.is()));
    }

    private static Optional<MedBodyId> body(InitiativeCorrected it) {
        return Optional.of(new MedBodyId(UUID.fromString(it.is())));
    }
}
