package dk.medspor.audit.checkpoint;

import dk.medspor.storage.CommitHash;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * How far the log reached, and its chain there. The text follows C2SP tlog-checkpoint: origin,
 * number of entries, hash in base64, then lines of our own. The hash is that of the commit which
 * ends there in the chain of {@link CommitHash}, not the root of a tree; the line {@code chain
 * medspor.commit/1} says so.
 *
 * @param origin which log, the name of the key as well
 * @param events how many events the log held
 * @param hash of the commit that ends there; {@link CommitHash#genesis()} of an empty log
 * @param recordedAt when that commit was recorded; the epoch of an empty log
 */
public record Checkpoint(String origin, long events, byte[] hash, Instant recordedAt) {

    private static final String CHAIN = "chain medspor.commit/1";
    private static final String RECORDED = "recorded ";
    private static final int LINES = 5;

    /** The text that is signed. */
    public String text() {
        return String.join(
                "\n",
                origin,
                Long.toString(events),
                Base64.getEncoder().encodeToString(hash),
                CHAIN,
                RECORDED + recordedAt,
                "");
    }

    /**
     * Reads the text of a checkpoint; lines after ours are left alone.
     *
     * @throws MalformedNote when it is none
     */
    public static Checkpoint parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < LINES || !lines.get(3).equals(CHAIN)) {
            throw new MalformedNote("a checkpoint has origin, number, hash, '" + CHAIN + "', time");
        }
        byte[] hash = Base64Text.decoded(lines.get(2));
        if (hash.length != CommitHash.LENGTH) {
            throw new MalformedNote("the hash of a checkpoint has 32 bytes");
        }
        try {
            return new Checkpoint(
                    lines.getFirst(),
                    Long.parseUnsignedLong(lines.get(1)),
                    hash,
                    Instant.parse(lines.get(4).substring(RECORDED.length())));
        } catch (NumberFormatException | DateTimeParseException | IndexOutOfBoundsException e) {
            throw new MalformedNote("the number or the time of a checkpoint cannot be read");
        }
    }

    /** The position of the last event it speaks of; -1 of an empty log. */
    public long position() {
        return events - 1;
    }

    public String hexHash() {
        return HexFormat.of().formatHex(hash);
    }

    boolean sameChain(byte[] other) {
        return Arrays.equals(hash, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Checkpoint that && text().equals(that.text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }
}
