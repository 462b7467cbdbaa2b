package dk.medspor.readmodels;

import java.time.Duration;
import java.util.Optional;

/**
 * How a view stands, for operators.
 *
 * @param position of the last event in the documents that serve; -1 before the first
 * @param head of the log
 * @param building whether the documents do not yet include all that was recorded when the view
 *     started, so that it answers nothing as it is now
 * @param standingStill how long it has been behind the log without coming any further; zero when it
 *     is not behind
 * @param halt why it goes no further, if it does not
 * @param rebuild the documents that are made anew, if they are
 */
public record ViewStatus(
        String name,
        int version,
        long position,
        long head,
        boolean building,
        Duration standingStill,
        Optional<ViewHalted> halt,
        Optional<Rebuilding> rebuild) {

    /**
     * A rebuild under way.
     *
     * @param build its number; the documents that serve have the one before
     * @param position of the last event in its documents; -1 before the first
     */
    public record Rebuilding(int build, long position) {}
}
