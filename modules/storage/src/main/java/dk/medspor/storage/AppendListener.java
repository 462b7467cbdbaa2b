package dk.medspor.storage;

import java.time.Duration;

/**
 * Told how appends go, for who measures a store. It runs within the append, on any thread: it must
 * be quick, and must not fail.
 */
public interface AppendListener {

    /** For a store that nobody measures. */
    AppendListener NONE =
            new AppendListener() {
                @Override
                public void grouped(int commits) {}

                @Override
                public void decided(AppendOutcome outcome, Duration waited, int retries) {}
            };

    /**
     * The writer takes on what is recorded together.
     *
     * @param commits how many, from 1
     */
    void grouped(int commits);

    /**
     * A caller is about to be told what became of its commit.
     *
     * @param waited since the call
     * @param retries how often the store had to try the commit again
     */
    void decided(AppendOutcome outcome, Duration waited, int retries);
}
