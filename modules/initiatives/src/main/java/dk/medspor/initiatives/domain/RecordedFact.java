package dk.medspor.initiatives.domain;

import dk.medspor.initiatives.CorrectableFact;
import dk.medspor.initiatives.Cycle;
import dk.medspor.initiatives.Evaluation;
import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.InitiativeIdentity;
import dk.medspor.initiatives.KeyFigures;
import dk.medspor.initiatives.LifeStep;
import dk.medspor.initiatives.Measurement;
import dk.medspor.initiatives.Measurements;
import dk.medspor.initiatives.Milestone;
import dk.medspor.initiatives.ObligationChain;
import dk.medspor.initiatives.Observation;
import dk.medspor.initiatives.ProgressNote;
import dk.medspor.initiatives.Rescheduling;
import dk.medspor.initiatives.Waiver;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is recorded of a fact that can be corrected.
 *
 * @param value in the form of its corrections; empty when the fact is there without one
 */
record RecordedFact(int number, Optional<String> value) {

    /** Empty when there is no such fact. */
    static Optional<RecordedFact> of(
            InitiativeDossier dossier, CorrectableFact fact, OptionalInt asked) {
        int number = number(dossier, fact, asked);
        InitiativeIdentity identity = dossier.identity();
        Optional<ObligationChain> chain = dossier.chain();
        Optional<Cycle> cycle = chain.flatMap(it -> it.cycle(number));
        Optional<Evaluation> evaluation = cycle.flatMap(Cycle::evaluation);
        Optional<Milestone> milestone = dossier.progress().milestone(number);
        Optional<?> value =
                switch (fact) {
                    case PROPOSED_ON ->
                            Optional.of(identity.proposedOn().map(LocalDate::toString).orElse(""));
                    case OWNER -> Optional.of(identity.owner().latest());
                    case HORIZON -> Optional.of(identity.horizon());
                    case STEP_ON -> dossier.life().step(number).map(LifeStep::on);
                    case STARTED_ON -> chain.map(ObligationChain::startedOn);
                    case PROMISED_TO -> chain.map(ObligationChain::evaluatingBodyId);
                    case EVALUATED_ON -> evaluation.map(Evaluation::on);
                    case VERDICT -> evaluation.map(Evaluation::verdict);
                    case EVALUATED_BY -> evaluation.map(Evaluation::evaluatingBodyId);
                    case WAIVED_ON -> cycle.flatMap(Cycle::waiver).map(Waiver::on);
                    case NEXT_EVALUATION_ON -> cycle.flatMap(Cycle::next);
                    case RESCHEDULED_TO ->
                            chain.flatMap(it -> it.rescheduling(number)).map(Rescheduling::to);
                    case MILESTONE_PLANNED_FOR -> milestone.map(Milestone::plannedFor);
                    case MILESTONE_REACHED_ON -> milestone.flatMap(Milestone::reachedOn);
                    case PROGRESS_ON -> dossier.progress().note(number).map(ProgressNote::on);
                    case MEASURED_ON -> measuredOn(dossier.measurements(), number);
                };
        return value.map(String::valueOf)
                .map(
                        it ->
                                new RecordedFact(
                                        number, Optional.of(it).filter(text -> !text.isEmpty())));
    }

    /** Facts that are there once have the number 0. */
    private static int number(InitiativeDossier dossier, CorrectableFact fact, OptionalInt asked) {
        return switch (fact) {
            case PROPOSED_ON, OWNER, HORIZON, STARTED_ON, PROMISED_TO -> 0;
            case EVALUATED_ON, VERDICT, EVALUATED_BY, WAIVED_ON, NEXT_EVALUATION_ON ->
                    asked.orElseGet(() -> latestCycle(dossier));
            case STEP_ON,
                    RESCHEDULED_TO,
                    MILESTONE_PLANNED_FOR,
                    MILESTONE_REACHED_ON,
                    PROGRESS_ON,
                    MEASURED_ON ->
                    asked.orElse(0);
        };
    }

    /** The last cycle that was evaluated or waived. */
    static int latestCycle(InitiativeDossier dossier) {
        return dossier.chain().map(ObligationChain::lastClosed).orElse(0);
    }

    private static Optional<LocalDate> measuredOn(Measurements known, int number) {
        return known.measurement(number)
                .map(Measurement::on)
                .or(() -> known.table(number).map(KeyFigures::on))
                .or(() -> known.observation(number).map(Observation::on));
    }
}
