package dk.medspor.initiatives;

import dk.medspor.kernel.DomainEvent;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What has happened to a call. */
public sealed interface CallEvent extends DomainEvent {

    CallId callId();

    /** A forum called on bodies to act. */
    record CallIssued(
            CallId callId,
            Protected<String> title,
            MedBodyId forumBodyId,
            List<MedBodyId> addressees,
            LocalDate on,
            Optional<LocalDate> answerBy)
            implements CallEvent {
        public CallIssued {
            addressees = List.copyOf(addressees);
        }

        @Override
        public Optional<LocalDate> heldFrom() {
            return Optional.of(on);
        }
    }

    /** A body answered that it will not act. */
    record CallDeclined(CallId callId, MedBodyId bodyId, LocalDate on, Protected<String> reason)
            implements CallEvent {

        @Override
        public Optional<LocalDate> heldFrom() {
            return Optional.of(on);
        }

        @Override
        public Optional<Protected<String>> why() {
            return Optional.of(reason);
        }
    }

    /** A body answered with an initiative that it has started. */
    record CallTakenUp(CallId callId, MedBodyId bodyId, InitiativeId initiativeId, LocalDate on)
            implements CallEvent {

        @Override
        public Optional<LocalDate> heldFrom() {
            return Optional.of(on);
        }
    }

    /** What a body was said to have answered was a mistake. Undated: it has never answered. */
    record AnswerRetracted(CallId callId, MedBodyId bodyId, Protected<String> reason)
            implements CallEvent {

        @Override
        public Optional<Protected<String>> why() {
            return Optional.of(reason);
        }
    }

    /** The forum asks no longer. */
    record CallWithdrawn(CallId callId, LocalDate on, Protected<String> reason)
            implements CallEvent {

        @Override
        public Optional<LocalDate> heldFrom() {
            return Optional.of(on);
        }

        @Override
        public Optional<Protected<String>> why() {
            return Optional.of(reason);
        }
    }
}
