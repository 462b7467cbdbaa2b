package dk.medspor.eventlog;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which protected texts somebody may read: opens stored JSON with the keys that are disclosed, and
 * keeps those it used, so that they can be handed on. A text whose key is not among them reads
 * {@code {"$withheld": true}}.
 *
 * <p>Not for use by several threads.
 */
public final class Disclosure {

    /** The one property of what takes the place of a text whose key is not disclosed. */
    public static final String WITHHELD = SealedJson.WITHHELD;

    private final SortedMap<Long, byte[]> used = new TreeMap<>();
    private final SealedJson sealed;

    private Disclosure(Keys keys) {
        this.sealed =
                new SealedJson(
                        number -> {
                            Optional<TextKey> key = keys.find(number);
                            key.ifPresent(it -> used.put(number, it.bytes()));
                            return key;
                        });
    }

    private interface Keys {
        Optional<TextKey> find(long number);
    }

    /** Of all texts whose keys were not destroyed. */
    public static Disclosure of(TextKeys keys) {
        return new Disclosure(keys::found);
    }

    /** Of the texts with these keys, by their numbers. */
    public static Disclosure of(Map<Long, byte[]> keys) {
        return new Disclosure(
                number -> Optional.ofNullable(keys.get(number)).map(it -> new TextKey(number, it)));
    }

    /** Of no text. */
    public static Disclosure none() {
        return of(Map.of());
    }

    /**
     * The JSON with its disclosed texts in plain.
     *
     * @param holder the id of the event, or of the commit for its command
     * @throws BrokenSeal when a text was changed or moved, or its key is another one
     */
    public byte[] opened(String holder, byte[] stored) {
        return sealed.opened(holder, stored);
    }

    /** The keys of the texts that were opened, by their numbers. */
    public SortedMap<Long, byte[]> used() {
        return new TreeMap<>(used);
    }
}
