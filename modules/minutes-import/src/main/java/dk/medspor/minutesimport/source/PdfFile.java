package dk.medspor.minutesimport.source;

import dk.medspor.minutesimport.Refusal;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * A PDF (ISO 32000) whose pages carry their text. Objects may lie in each other deeper than a
 * library can follow them.
 */
final class PdfFile {

    /** The most pages that are read. */
    static final int MOST_PAGES = 1_000;

    private PdfFile() {}

    static SourceText read(byte[] content) {
        if (PackedStreams.unpackTooLarge(content)) {
            return refused(new Refusal.UnpacksTooLarge(PackedStreams.MOST_BYTES));
        }
        try (PDDocument document = Loader.loadPDF(content)) {
            int pages = document.getNumberOfPages();
            if (pages > MOST_PAGES) {
                return refused(new Refusal.TooManyPages(pages, MOST_PAGES));
            }
            List<PrintedLine> lines = PrintedLines.of(document);
            return lines.isEmpty()
                    ? refused(new Refusal.NoTextLayer(pages))
                    : PrintedText.of(lines).numbered();
        } catch (InvalidPasswordException locked) {
            return refused(new Refusal.Encrypted());
        } catch (StackOverflowError deep) {
            return refused(new Refusal.Damaged());
        } catch (PrintedLines.TooMuch endless) {
            return refused(new Refusal.UnpacksTooLarge(PackedStreams.MOST_BYTES));
        } catch (IOException | RuntimeException broken) {
            return refused(Broken.refusal(broken));
        }
    }

    private static SourceText refused(Refusal refusal) {
        return new SourceText.Unreadable(refusal);
    }

    /**
     * A line as it stands on a page.
     *
     * @param page from 1
     * @param baseline from the top of the page, in points
     * @param size of its largest letters, in points
     */
    record PrintedLine(int page, float baseline, float size, String text) {

        Optional<Integer> onPage() {
            return Optional.of(page);
        }
    }
}
