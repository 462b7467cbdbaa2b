package dk.medspor.medbodies;

import dk.medspor.kernel.Protected;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a reorganisation did to a body. */
public sealed interface ReorganisationEvent extends HistoryEvent {

    /** Something that holds from a day on. */
    sealed interface Dated extends ReorganisationEvent {

        LocalDate on();

        @Override
        default Optional<LocalDate> heldFrom() {
            return Optional.of(on());
        }
    }

    /** The body has another name. */
    record BodyRenamed(MedBodyId bodyId, LocalDate on, String name) implements Dated {}

    /** The body stands below another; below none when empty. */
    record BodyMoved(MedBodyId bodyId, LocalDate on, Optional<MedBodyId> parentId)
            implements Dated {}

    /** The body speaks for other areas or workplaces. */
    record BodyCoverChanged(MedBodyId bodyId, LocalDate on, List<String> covers) implements Dated {
        public BodyCoverChanged {
            covers = List.copyOf(covers);
        }
    }

    /** The body became a part of another. */
    record BodyMerged(MedBodyId bodyId, LocalDate on, MedBodyId into, Protected<String> reason)
            implements Dated {

        Dissolution dissolution() {
            return new Dissolution(Dissolution.Kind.MERGED, on, into);
        }

        @Override
        public Optional<Protected<String>> why() {
            return Optional.of(reason);
        }
    }

    /** The body was given up; another answers for what it had promised. */
    record BodyDissolved(
            MedBodyId bodyId, LocalDate on, MedBodyId successorId, Protected<String> reason)
            implements Dated {

        Dissolution dissolution() {
            return new Dissolution(Dissolution.Kind.DISSOLVED, on, successorId);
        }

        @Override
        public Optional<Protected<String>> why() {
            return Optional.of(reason);
        }
    }

    /** A change was recorded by mistake. Undated: it has never been so. */
    record BodyFactWithdrawn(MedBodyId bodyId, int number, Protected<String> reason)
            implements ReorganisationEvent {

        @Override
        public Optional<Protected<String>> why() {
            return Optional.of(reason);
        }
    }

    /** The first day was put right. Undated: what is right has been right since ever. */
    record FirstDayCorrected(
            MedBodyId bodyId,
            Optional<LocalDate> was,
            Optional<LocalDate> is,
            Protected<String> reason)
            implements ReorganisationEvent {

        @Override
        public Optional<Protected<String>> why() {
            return Optional.of(reason);
        }
    }
}
