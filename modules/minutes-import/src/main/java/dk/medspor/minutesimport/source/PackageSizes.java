package dk.medspor.minutesimport.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;

/** How large an archive gets while it is unpacked part by part, nothing of which is kept. */
final class PackageSizes {

    /** As much of a part packs as well as anything. */
    private static final int SMALL = 100_000;

    private final byte[] buffer = new byte[1 << 16];
    private long bytes;
    private long xmlBytes;
    private long marks;
    private int parts;
    private boolean swells;

    /** Reads a part to its end, or until there is too much of it. */
    void add(ZipEntry part, byte[] head, InputStream rest, boolean xml) throws IOException {
        long before = bytes;
        parts++;
        add(head, head.length, xml);
        for (int count = rest.read(buffer); count >= 0; count = rest.read(buffer)) {
            add(buffer, count, xml);
            if (areTooLarge()) {
                return;
            }
        }
        long size = bytes - before;
        swells |= size > SMALL && size > part.getCompressedSize() * PackageCheck.MOST_RATIO;
    }

    boolean areTooLarge() {
        return swells
                || bytes > PackageCheck.MOST_BYTES
                || xmlBytes > PackageCheck.MOST_XML_BYTES
                || marks > PackageCheck.MOST_MARKS
                || parts > PackageCheck.MOST_PARTS;
    }

    private void add(byte[] read, int count, boolean xml) {
        bytes += count;
        if (xml) {
            xmlBytes += count;
            for (int i = 0; i < count; i++) {
                marks += read[i] == '<' ? 1 : 0;
            }
        }
    }
}
