package dk.medspor.storage;

import java.time.Instant;

/** All that Medspor keeps, open in one place. */
public interface Stores extends AutoCloseable {

    CommitStore commits();

    /** The way into the log for commits that another log holds. */
    CommitAdoption adoption();

    DocumentStore documents();

    RecordStore records();

    /**
     * The keys of protected texts, apart from the log: whoever holds a copy of the log alone cannot
     * read them, and a text whose key is destroyed is gone from every copy.
     */
    RecordStore keys();

    /** Contents that are too large for an event. */
    BlobStore blobs();

    /**
     * What the clock of the place shows. Every node that has it open asks the same clock, so the
     * times of several nodes can be compared.
     */
    Instant now();

    /** Where the data are, for people, to stand after "the"; holds no secret. */
    String place();

    /**
     * Overwrites what was deleted of records and documents, where this place keeps it until then:
     * afterwards no file holds a byte of it. May take as long as copying them.
     */
    default void overwriteDeleted() {}

    /** Ends after the writes under way. Later calls of its stores fail. */
    @Override
    void close();
}
