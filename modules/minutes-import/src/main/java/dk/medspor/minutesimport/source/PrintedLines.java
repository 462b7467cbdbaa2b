package dk.medspor.minutesimport.source;

import dk.medspor.minutesimport.source.PdfFile.PrintedLine;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a PDF from the top of each page down; a wide gap in a line becomes a tab. */
final class PrintedLines extends PDFTextStripper {

    private static final float WIDE_GAP_IN_SIZES = 2.5f;

    private final List<PrintedLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private float baseline;
    private float size;
    private float end;

    private PrintedLines() {
        setSortByPosition(true);
        setAddMoreFormatting(false);
    }

    static List<PrintedLine> of(PDDocument document) throws IOException {
        var stripper = new PrintedLines();
        stripper.writeText(document, Writer.nullWriter());
        return stripper.lines;
    }

    @Override
    protected void writeString(String word, List<TextPosition> letters) {
        if (letters.isEmpty()) {
            return;
        }
        TextPosition first = letters.getFirst();
        if (text.isEmpty()) {
            baseline = first.getYDirAdj();
        } else if (first.getXDirAdj() - end > WIDE_GAP_IN_SIZES * first.getFontSizeInPt()) {
            text.append('\t');
        } else {
            text.append(' ');
        }
        text.append(word.strip());
        for (TextPosition letter : letters) {
            size = Math.max(size, letter.getFontSizeInPt());
        }
        TextPosition last = letters.getLast();
        end = last.getXDirAdj() + last.getWidthDirAdj();
    }

    @Override
    protected void writeWordSeparator() {
        // Whether a blank or a tab stands here is said by the gap.
    }

    @Override
    protected void writeLineSeparator() {
        close();
    }

    @Override
    protected void writePageEnd() {
        close();
    }

    private void close() {
        if (!text.toString().isBlank()) {
            lines.add(new PrintedLine(getCurrentPageNo(), baseline, size, text.toString()));
        }
        text.setLength(0);
        size = 0;
    }
}
