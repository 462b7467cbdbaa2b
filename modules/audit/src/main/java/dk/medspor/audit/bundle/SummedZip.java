package dk.medspor.audit.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.medspor.audit.checkpoint.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip whose last file has the SHA-256 of all others. Equal contents give equal bytes. */
final class SummedZip {

    private final ZipOutputStream zip;
    private final FileTime time;
    private final StringBuilder sums = new StringBuilder();

    /**
     * A zip that goes to this stream, which is left open.
     *
     * @param time that all files have
     */
    SummedZip(OutputStream out, Instant time) {
        this.zip = new ZipOutputStream(out, UTF_8);
        this.time = FileTime.from(time);
    }

    void add(String name, byte[] content) {
        add(name, out -> write(out, content));
    }

    /** Adds a text that is made piece by piece. */
    void addText(String name, Consumer<Consumer<String>> text) {
        add(name, out -> text.accept(piece -> write(out, piece.getBytes(UTF_8))));
    }

    void finish() throws IOException {
        byte[] lines = sums.toString().getBytes(UTF_8);
        zip.putNextEntry(entry(BundleFiles.SUMS));
        zip.write(lines);
        zip.closeEntry();
        zip.finish();
    }

    private void add(String name, Consumer<OutputStream> content) {
        MessageDigest sum = Sha256.digest();
        try {
            zip.putNextEntry(entry(name));
            content.accept(new DigestOutputStream(zip, sum));
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sums.append(HexFormat.of().formatHex(sum.digest())).append("  ").append(name).append('\n');
    }

    private ZipEntry entry(String name) {
        return new ZipEntry(name).setLastModifiedTime(time);
    }

    private static void write(OutputStream out, byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
