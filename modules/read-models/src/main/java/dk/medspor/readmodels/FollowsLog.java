package dk.medspor.readmodels;

/** Whatever is kept up with the log, as operators and readers of fresh answers see it. */
public interface FollowsLog {

    String name();

    /** The position of the last event that it includes; -1 before the first. */
    long position();

    /** How it stands now. */
    ViewStatus status();

    /**
     * Waits until it includes the position.
     *
     * @throws ViewBehind after five seconds
     * @throws ViewHalted when it stands still before that position
     */
    void await(long position);
}
