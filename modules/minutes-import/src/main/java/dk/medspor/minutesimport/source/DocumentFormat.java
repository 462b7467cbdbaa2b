package dk.medspor.minutesimport.source;

import dk.medspor.minutesimport.Refusal;
import java.nio.charset.StandardCharsets;

/**
 * Tells formats apart by their first bytes, whatever a file is called, and reads the lines of those
 * it knows.
 */
public final class DocumentFormat {

    /** The most bytes of a file that are read, whatever its format: 10 MiB. */
    public static final int MAX_BYTES = 10 * 1024 * 1024;

    /** The most lines of a document that are read. */
    public static final int MAX_LINES = FoundLines.MOST;

    private static final int LONGEST_SIGNATURE = 1024;
    private static final String ZIP = "PK\u0003\u0004";
    private static final String OLE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    private DocumentFormat() {}

    /** The lines of the document, or why it is not read; nothing is repaired or guessed. */
    public static SourceText read(byte[] content) {
        if (content.length > MAX_BYTES) {
            return refused(new Refusal.TooLarge(content.length, MAX_BYTES));
        }
        String head =
                new String(
                        content,
                        0,
                        Math.min(LONGEST_SIGNATURE, content.length),
                        StandardCharsets.ISO_8859_1);
        if (head.startsWith(ZIP)) {
            return OfficeFile.read(content);
        }
        if (head.startsWith(OLE)) {
            return refused(OldOfficeFile.refusal(content));
        }
        if (head.contains("%PDF-")) {
            return PdfFile.read(content);
        }
        return PlainText.read(content);
    }

    private static SourceText refused(Refusal refusal) {
        return new SourceText.Unreadable(refusal);
    }
}
