package dk.medspor.eventlog;

import dk.medspor.eventlog.SealedContent.Place;
import dk.medspor.kernel.CommandRejected;
import dk.medspor.storage.BlobStore;
import dk.medspor.storage.StorageFailure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Contents too large for an event, each sealed with a key of its own before it is kept. The name
 * under which one is kept is the hash of the sealed bytes, so it tells nothing of what is in them;
 * with its key a content is gone from every copy and backup. They are sealed and opened as a whole:
 * whoever takes contents in limits their size.
 */
public final class ProtectedContents {

    private static final String SEALED = "application/octet-stream";
    private static final String FIELD = "/content";

    private final BlobStore blobs;
    private final TextKeys keys;
    private final UnnamedContents unnamed;

    public ProtectedContents(BlobStore blobs, TextKeys keys, UnnamedContents unnamed) {
        this.blobs = blobs;
        this.keys = keys;
        this.unnamed = unnamed;
    }

    /**
     * Keeps a content; it is durable when this returns. Until it is {@link #keeping said} that
     * something recorded names it, it may be swept away.
     *
     * @param owner what it belongs to; nobody else can open it
     * @return the name under which it is found again
     */
    public String keep(byte[] content, String owner) {
        byte[] sealed = SealedContent.of(content, keys.unused(), place(owner)).bytes();
        unnamed.add(sha256(sealed), owner);
        try {
            return blobs.put(new ByteArrayInputStream(sealed), SEALED).sha256();
        } catch (IOException impossible) {
            throw new IllegalStateException("a stream from memory does not fail", impossible);
        }
    }

    /**
     * Keeps a content that something recorded is to name. The bytes are durable before that; what a
     * rule refuses is removed again, and what was neither recorded nor refused may be swept away.
     *
     * @param owner what it belongs to; nobody else can open it
     * @param record records the name of it
     * @return what was recorded
     */
    public <T> T keeping(byte[] content, String owner, Function<String, T> record) {
        String name = keep(content, owner);
        try {
            T recorded = record.apply(name);
            named(name);
            return recorded;
        } catch (CommandRejected refused) {
            destroy(name, owner);
            throw refused;
        }
    }

    /**
     * The content; empty when it was destroyed, or never kept here.
     *
     * @throws BrokenSeal when it belongs to another owner
     * @throws LostKey when its key is missing that nobody destroyed
     */
    public Optional<byte[]> open(String name, String owner) {
        return sealed(name, place(owner))
                .flatMap(it -> keys.found(it.key()).map(key -> it.opened(key, place(owner))));
    }

    /** The log, or a record, names a content by now. */
    void named(String name) {
        unnamed.remove(name);
    }

    /**
     * Destroys the key of a content for good. The bytes that it sealed stay, which nobody can open
     * any more, so that nothing is missed that the log names.
     */
    public void forget(String name, String owner) {
        sealed(name, place(owner)).ifPresent(it -> keys.destroy(it.key()));
    }

    /** Destroys the key of a content for good, and removes what it sealed. */
    public void destroy(String name, String owner) {
        sealed(name, place(owner)).ifPresent(it -> keys.destroy(it.key()));
        blobs.delete(name);
        unnamed.remove(name);
    }

    /**
     * Destroys what was kept for an event that never came, because its sender broke off.
     *
     * @param before what was kept since may still be on its way into the log
     * @param named what is named after all; asked for only when there is something to sweep
     * @return how many were destroyed
     */
    public int sweep(Instant before, Supplier<Predicate<String>> named) {
        List<UnnamedContents.Unnamed> left = unnamed.addedBefore(before);
        return left.isEmpty() ? 0 : sweep(left, named.get());
    }

    private int sweep(List<UnnamedContents.Unnamed> left, Predicate<String> isNamed) {
        int destroyed = 0;
        for (UnnamedContents.Unnamed it : left) {
            if (isNamed.test(it.name())) {
                named(it.name());
            } else {
                destroy(it.name(), it.owner());
                destroyed++;
            }
        }
        return destroyed;
    }

    private Optional<SealedContent> sealed(String name, Place place) {
        return blobs.open(name).map(it -> SealedContent.of(bytes(name, it), place));
    }

    private static byte[] bytes(String name, InputStream opened) {
        try (opened) {
            return opened.readAllBytes();
        } catch (IOException damaged) {
            throw new StorageFailure("Cannot read the content " + name, damaged);
        }
    }

    /** The SHA-256 of a content in plain, 64 hexadecimal digits in lower case. */
    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static Place place(String owner) {
        return new Place(owner, FIELD);
    }
}
