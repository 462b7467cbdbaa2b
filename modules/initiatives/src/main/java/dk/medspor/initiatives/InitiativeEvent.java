package dk.medspor.initiatives;

import dk.medspor.kernel.DomainEvent;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.ContributionId;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** What has happened to an initiative. */
public sealed interface InitiativeEvent extends DomainEvent {

    InitiativeId initiativeId();

    /** It was put forward. */
    record InitiativeProposed(
            InitiativeId initiativeId,
            Protected<String> title,
            MedBodyId ownerBodyId,
            Horizon horizon,
            List<ContributionId> sources,
            Optional<LocalDate> proposedOn)
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
     */
    record InitiativeStarted(
            InitiativeId initiativeId, LocalDate on, MedBodyId evaluatingBodyId, Period period)
            implements InitiativeEvent {

        @Override
        public Optional<LocalDate> heldFrom() {
            return Optional.of(on);
        }
    }

    /**
     * A cycle was evaluated. HMU is the usual evaluating body; which one it was is a field.
     *
     * @param next the next evaluation's date, where another than the intended one was agreed
     */
    record EvaluatedAtHMU(
            InitiativeId initiativeId,
            int cycle,
            MedBodyId evaluatingBodyId,
            LocalDate on,
            Verdict verdict,
            Evidence evidence,
            Optional<LocalDate> next,
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

    /**
     * A recorded fact was put right. Undated: what is right now has been right since ever, and what
     * was believed before stays visible {@code asOf} an earlier position.
     *
     * @param cycle the evaluation concerned; 0 for the start
     * @param was the value before, in the form of {@code is}
     * @param is an ISO date or the name of a {@link Verdict}
     */
    record InitiativeCorrected(
            InitiativeId initiativeId,
            CorrectableFact fact,
            int cycle,
            String was,
            String is,
            Protected<String> reason)
            implements InitiativeEvent {

        @Override
        public Optional<Protected<String>> why() {
            return Optional.of(reason);
        }
    }
}
