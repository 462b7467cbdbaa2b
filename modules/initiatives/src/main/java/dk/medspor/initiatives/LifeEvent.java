package dk.medspor.initiatives;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.Forum;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A step in the life of an initiative, apart from its start and its evaluations. */
public sealed interface LifeEvent extends InitiativeEvent {

    LocalDate on();

    @Override
    default Optional<LocalDate> heldFrom() {
        return Optional.of(on());
    }

    /** Somebody else is to decide. */
    record InitiativeReferred(
            InitiativeId initiativeId,
            LocalDate on,
            Forum forum,
            Optional<Protected<String>> reason)
            implements LifeEvent {

        @Override
        public Optional<Protected<String>> why() {
            return reason;
        }
    }

    /** It was agreed not to do it. */
    record InitiativeRejected(InitiativeId initiativeId, LocalDate on, Protected<String> reason)
            implements LifeEvent {

        @Override
        public Optional<Protected<String>> why() {
            return Optional.of(reason);
        }
    }

    /** Perhaps later. */
    record InitiativeParked(InitiativeId initiativeId, LocalDate on, Protected<String> reason)
            implements LifeEvent {

        @Override
        public Optional<Protected<String>> why() {
            return Optional.of(reason);
        }
    }

    /** What was parked or rejected was taken up again, and stands where it stood before. */
    record InitiativeReopened(
            InitiativeId initiativeId, LocalDate on, Optional<Protected<String>> reason)
            implements LifeEvent {

        @Override
        public Optional<Protected<String>> why() {
            return reason;
        }
    }

    /** It rests. Nothing that is promised is suspended by that. */
    record InitiativePaused(
            InitiativeId initiativeId, LocalDate on, Optional<Protected<String>> reason)
            implements LifeEvent {

        @Override
        public Optional<Protected<String>> why() {
            return reason;
        }
    }

    /** It goes on after a pause. */
    record InitiativeResumed(InitiativeId initiativeId, LocalDate on) implements LifeEvent {}

    /** It ended, and with it the obligation that was open. */
    record InitiativeStopped(InitiativeId initiativeId, LocalDate on, Protected<String> rationale)
            implements LifeEvent {

        @Override
        public Optional<Protected<String>> why() {
            return Optional.of(rationale);
        }
    }

    /** It was closed, and the survivor lives on in its place. */
    record InitiativeMerged(
            InitiativeId initiativeId,
            LocalDate on,
            InitiativeId survivor,
            Protected<String> reason)
            implements LifeEvent {

        @Override
        public Optional<Protected<String>> why() {
            return Optional.of(reason);
        }
    }

    /** It was closed, and its parts live on in its place. */
    record InitiativeSplit(
            InitiativeId initiativeId,
            LocalDate on,
            List<InitiativeId> parts,
            Protected<String> reason)
            implements LifeEvent {
        public InitiativeSplit {
            parts = List.copyOf(parts);
        }

        @Override
        public Optional<Protected<String>> why() {
            return Optional.of(reason);
        }
    }
}
