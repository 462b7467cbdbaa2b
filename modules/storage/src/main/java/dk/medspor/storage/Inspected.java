package dk.medspor.storage;

/** A commit as verification meets it: nothing about the stored form is taken for granted. */
public sealed interface Inspected {

    /** Readable, every checksum right, every event found through the indexes. */
    record Intact(StoredCommit commit) implements Inspected {}

    /**
     * Damaged.
     *
     * @param position the first event that is hit, as exactly as the stored form can tell
     * @param detail for the operator; holds no content of events
     */
    record Damaged(long position, Damage damage, String detail) implements Inspected {}

    /** What is wrong. */
    enum Damage {
        /** The store cannot give or decode the commit. */
        UNREADABLE,
        /** The bytes of an event are not those that were stored. */
        CHECKSUM,
        /** The event is not found by its id, or by its stream and sequence. */
        NOT_INDEXED,
        /** The stream lacks the event right before this one. */
        SEQUENCE_GAP
    }
}
