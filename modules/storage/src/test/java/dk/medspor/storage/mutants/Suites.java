package dk.medspor.storage.mutants;

import dk.medspor.storage.CommitStore;
import dk.medspor.storage.CommitStoreContract;
import java.time.Clock;

/** The contract suite for each fault; run by {@link MutantTest} alone, as all but one must fail. */
final class Suites {

    private Suites() {}

    abstract static class OfFault extends CommitStoreContract {

        private final Fault fault;
        private final Shelf shelf;

        OfFault(Fault fault) {
            this.fault = fault;
            this.shelf = Shelf.reliable(fault);
        }

        @Override
        protected CommitStore open(Clock clock) {
            return new Node(shelf, fault, clock);
        }

        @Override
        protected void lose(long firstPosition) {
            shelf.lose(firstPosition);
        }
    }

    static final class Sound extends OfFault {
        Sound() {
            super(Fault.NONE);
        }
    }

    static final class MembersNotCompared extends OfFault {
        MembersNotCompared() {
            super(Fault.MEMBERS_NOT_COMPARED);
        }
    }

    static final class HolesPassedOver extends OfFault {
        HolesPassedOver() {
            super(Fault.HOLES_PASSED_OVER);
        }
    }

    static final class MetadataNotHashed extends OfFault {
        MetadataNotHashed() {
            super(Fault.METADATA_NOT_HASHED);
        }
    }

    static final class PayloadHashedAsText extends OfFault {
        PayloadHashedAsText() {
            super(Fault.PAYLOAD_HASHED_AS_TEXT);
        }
    }
}
