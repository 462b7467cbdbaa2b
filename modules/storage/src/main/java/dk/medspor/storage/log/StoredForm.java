package dk.medspor.storage.log;

import dk.medspor.storage.StoredCommit;
import java.util.Optional;

/** The stored form of the log, as verification asks for it. Any exception is taken for damage. */
public interface StoredForm {

    /** The first commit that starts at the position or later. */
    Optional<StoredCommit> commitFrom(long position) throws Exception;

    /** The first position of the commit that the index on streams gives for that sequence. */
    Optional<Long> indexedAt(String stream, long sequence) throws Exception;

    /** Whether the index on event ids knows the id. */
    boolean knowsEventId(String id) throws Exception;
}
