package dk.medspor.eventlog;

/**
 * One unit of work tried to become two commits, which would tear apart what belongs together. This
 * happens when events are published while the unit of work is already being committed, for example
 * by a subscribing processor; use a streaming one.
 */
public final class SecondCommit extends IllegalStateException {

    SecondCommit() {
        super(
                "This unit of work has recorded its events; events published during its commit"
                        + " would be a second commit. Publish them from a streaming processor.");
    }
}
