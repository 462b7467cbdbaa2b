package dk.medspor.people;

import dk.medspor.kernel.DomainEvent;
import dk.medspor.kernel.Protected;
import java.util.Optional;

/**
 * What happened about forgetting something. Says what was forgotten, and nothing of what it said.
 */
public sealed interface ErasureEvent extends DomainEvent {

    ErasureId erasureId();

    /** Somebody asked that something be forgotten. */
    record ErasureAsked(
            ErasureId erasureId, ErasureSubject subject, ErasureGround ground, String by)
            implements ErasureEvent {}

    /** Somebody else agreed. */
    record ErasureConfirmed(ErasureId erasureId, String by) implements ErasureEvent {}

    /** It is not to be forgotten. */
    record ErasureDeclined(ErasureId erasureId, String by, Protected<String> reason)
            implements ErasureEvent {
        @Override
        public Optional<Protected<String>> why() {
            return Optional.of(reason);
        }
    }

    /** Nothing is left of it. */
    record ErasureCarriedOut(ErasureId erasureId) implements ErasureEvent {}
}
