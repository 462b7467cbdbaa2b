package dk.medspor.eventlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.medspor.eventlog.SealedContent.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Seals the protected content of one commit. Equal texts of a commit, such as those that the events
 * take over from the command, share a key: destroying it withholds them all.
 */
final class CommitSeal {

    private record Current(CommitSeal seal, String holder) {}

    private static final ScopedValue<Current> CURRENT = ScopedValue.newInstance();

    private final TextKeys keys;
    private final Map<String, TextKey> used = new HashMap<>();

    CommitSeal(TextKeys keys) {
        this.keys = keys;
    }

    /** Runs an encoding in which all protected content is sealed for the event or command. */
    <T> T around(String holder, Supplier<T> encoding) {
        return ScopedValue.where(CURRENT, new Current(this, holder)).call(encoding::get);
    }

    /** Whether protected content is to be sealed on this thread now. */
    static boolean isAtWork() {
        return CURRENT.isBound();
    }

    /** The content, given as JSON, sealed for a field of what is being encoded. */
    static String sealed(String field, String plain) {
        Current current = CURRENT.get();
        TextKey key = current.seal().key(plain);
        return SealedContent.of(plain.getBytes(UTF_8), key, new Place(current.holder(), field))
                .text();
    }

    private TextKey key(String plain) {
        return used.computeIfAbsent(plain, it -> keys.unused());
    }
}
