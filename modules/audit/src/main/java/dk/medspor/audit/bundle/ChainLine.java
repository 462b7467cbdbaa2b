package dk.medspor.audit.bundle;

import dk.medspor.storage.CommitHash;
import dk.medspor.storage.LogTime;
import dk.medspor.storage.StoredCommit;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/**
 * The link of one commit: a line {@code position events micros id digest hash}, the last three in
 * hexadecimal. It says nothing of what the commit holds, so the links between two commits can be
 * handed out with them.
 *
 * @param position of the commit's first event
 * @param events how many it has
 * @param digest of what it holds; see {@link CommitHash}
 */
record ChainLine(
        long position, int events, Instant recordedAt, UUID id, byte[] digest, byte[] hash) {

    private static final HexFormat HEX = HexFormat.of();
    private static final int PARTS = 6;
    private static final int HALF = 16;

    static ChainLine of(StoredCommit commit) {
        return new ChainLine(
                commit.firstPosition(),
                commit.events().size(),
                commit.recordedAt(),
                commit.id(),
                CommitHash.digest(commit.command(), commit.events()),
                commit.hash());
    }

    /**
     * @throws BrokenBundle when it is no such line
     */
    static ChainLine parse(String line) {
        String[] parts = line.split(" ", -1);
        if (parts.length != PARTS) {
            throw new BrokenBundle(BundleFiles.CHAIN, "six-parts");
        }
        try {
            return new ChainLine(
                    Long.parseLong(parts[0]),
                    Integer.parseInt(parts[1]),
                    LogTime.ofMicros(Long.parseLong(parts[2])),
                    uuid(parts[3]),
                    HEX.parseHex(parts[4]),
                    HEX.parseHex(parts[5]));
        } catch (IllegalArgumentException e) {
            throw new BrokenBundle(BundleFiles.CHAIN, "bad-line", line);
        }
    }

    String text() {
        return "%d %d %d %s %s %s"
                .formatted(
                        position,
                        events,
                        LogTime.micros(recordedAt),
                        id.toString().replace("-", ""),
                        HEX.formatHex(digest),
                        HEX.formatHex(hash));
    }

    byte[] hashAfter(byte[] previous) {
        return CommitHash.chained(previous, position, recordedAt, id, digest);
    }

    long lastPosition() {
        return position + events - 1;
    }

    private static UUID uuid(String hex) {
        return new UUID(
                Long.parseUnsignedLong(hex.substring(0, HALF), HALF),
                Long.parseUnsignedLong(hex.substring(HALF), HALF));
    }
}
