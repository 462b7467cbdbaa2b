package dk.medspor.initiatives;

import dk.medspor.kernel.DomainEvent;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.Sides;
import dk.medspor.meetings.ContributionId;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** What has happened to an initiative. */
public sealed interface InitiativeEvent extends DomainEvent
        permits InitiativeEvent.InitiativeProposed,
                InitiativeEvent.InitiativeAdopted,
                InitiativeEvent.InitiativeStarted,
                InitiativeEvent.EvaluatedAtHMU,
                LifeEvent,
                PromiseEvent,
                ProgressEvent,
                MeasurementEvent,
                CorrectionEvent {

    InitiativeId initiativeId();

    /**
     * It was put forward.
     *
     * @param goal the goal or policy that it serves
     * @param origin which initiative it is a copy or a part of
     */
    record InitiativeProposed(
            InitiativeId initiativeId,
            Protected<String> title,
            MedBodyId ownerBodyId,
            Horizon horizon,
            List<ContributionId> sources,
            Optional<LocalDate> proposedOn,
            Optional<Form> form,
            Optional<Protected<String>> goal,
            Optional<Origin> origin)
            implements InitiativeEvent {
        public InitiativeProposed {
            sources = List.copyOf(sources);
        }

        @Override
        public Optional<LocalDate> heldFrom() {
            return proposedOn;
        }
    }

    /** It was agreed to do it. */
    record InitiativeAdopted(InitiativeId initiativeId, LocalDate on) implements InitiativeEvent {

        @Override
        public Optional<LocalDate> heldFrom() {
            return Optional.of(on);
        }
    }

    /**
     * It began, and with it cycle 1 of the promise.
     *
     * @param evaluatingBodyId who is to evaluate it
     * @param period from the start, and then from one due date, to the next
     * @param warningDays how many days before the due day it is due soon; the usual number if empty
     * @param reason for another evaluating body than the usual one
     */
    record InitiativeStarted(
            InitiativeId initiativeId,
            LocalDate on,
            MedBodyId evaluatingBodyId,
            Period period,
            Optional<Integer> warningDays,
            Optional<Protected<String>> reason)
            implements InitiativeEvent {

        /** What holds for the first cycle. */
        public EvaluationTerms terms() {
            return new EvaluationTerms(
                    period, warningDays.orElse(EvaluationTerms.USUAL.warningDays()));
        }

        @Override
        public Optional<LocalDate> heldFrom() {
            return Optional.of(on);
        }

        @Override
        public Optional<Protected<String>> why() {
            return reason;
        }
    }

    /**
     * A cycle was evaluated. HMU is the usual evaluating body; which one it was is a field.
     *
     * @param learned what others can learn from it
     * @param decidedAt the item of a meeting where it was decided
     * @param sides whether the two sides agreed; empty when it was not written down
     * @param next the next evaluation's date, where another than the intended one was agreed
     * @param nextTerms what holds for the next cycle, where it differs from this one
     */
    record EvaluatedAtHMU(
            InitiativeId initiativeId,
            int cycle,
            MedBodyId evaluatingBodyId,
            LocalDate on,
            Verdict verdict,
            Evidence evidence,
            Optional<Protected<String>> learned,
            Optional<DecidedAt> decidedAt,
            Optional<Sides> sides,
            Optional<LocalDate> next,
            Optional<EvaluationTerms> nextTerms,
            Optional<Protected<String>> reason)
            implements InitiativeEvent {

        @Override
        public Optional<LocalDate> heldFrom() {
            return Optional.of(on);
        }

        @Override
        public Optional<Protected<String>> why() {
            return reason;
        }
    }
}
