package dk.medspor.eventlog;

import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Carries the position of a command's last event from the place where it is appended to the sender
 * that waits for it. The command's message id is the key, so it does not matter which thread the
 * command is handled on.
 */
final class Receipts {

    private static final long NONE = -1;

    private final Map<String, Long> expected = new ConcurrentHashMap<>();

    void expect(String messageId) {
        expected.put(messageId, NONE);
    }

    /** Ignored unless somebody expects it. */
    void note(String messageId, long position) {
        expected.replace(messageId, position);
    }

    /** The position; empty when the command recorded nothing. */
    OptionalLong collect(String messageId) {
        Long position = expected.remove(messageId);
        return position == null || position == NONE
                ? OptionalLong.empty()
                : OptionalLong.of(position);
    }
}
