package dk.medspor.storage;

/** All that Medspor keeps, open in one place. */
public interface Stores extends AutoCloseable {

    CommitStore commits();

    DocumentStore documents();

    RecordStore records();

    /** For people: where the data are; holds no secret. */
    String place();

    /** Ends after the writes under way. Later calls of its stores fail. */
    @Override
    void close();
}
