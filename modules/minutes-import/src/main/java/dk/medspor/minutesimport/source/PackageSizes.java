package dk.medspor.minutesimport.source;

import java.io.IOException;
import java.io.InputStream;

/** How large an archive gets while it is unpacked part by part, nothing of which is kept. */
final class PackageSizes {

    private final byte[] buffer = new byte[1 << 16];
    private long bytes;
    private long xmlBytes;
    private long marks;
    private int parts;

    /** Reads a part to its end, or until there is too much of it. */
    void add(byte[] head, InputStream rest, boolean xml) throws IOException {
        parts++;
        add(head, head.length, xml);
        for (int count = rest.read(buffer); count >= 0; count = rest.read(buffer)) {
            add(buffer, count, xml);
            if (areTooLarge()) {
                return;
            }
        }
    }

    boolean areTooLarge() {
        return bytes > PackageCheck.MOST_BYTES
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
