package dk.medspor.minutesimport.source;

import dk.medspor.minutesimport.source.PdfFile.PrintedLine;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a PDF from the top of each page down; a wide gap in a line becomes a tab. */
final class PrintedLines extends PDFTextStripper {

    /** The most letters of a document that are read: some hundred for each line. */
    static final int MOST_LETTERS = 2_500_000;

    private static final float WIDE_GAP_IN_SIZES = 2.5f;
    private static final int MOST_OPERATIONS = 3_000_000;
    private static final int MOST_FORMS = 20_000;
    private static final int MOST_LETTERS_OF_PAGE = 200_000;

    private final List<PrintedLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private float baseline;
    private float size;
    private float end;
    private int letters;
    private int lettersBefore;
    private int operations;
    private int forms;

    private PrintedLines() {
        setSortByPosition(true);
        setAddMoreFormatting(false);
    }

    static List<PrintedLine> of(PDDocument document) throws IOException {
        var stripper = new PrintedLines();
        stripper.writeText(document, Writer.nullWriter());
        return stripper.lines;
    }

    /**
     * A page is made by more work than is done for one: forms that show each other without end, or
     * more letters than fit on paper. The library goes on after an exception that it knows.
     */
    static final class TooMuch extends RuntimeException {

        private static final long serialVersionUID = 1;

        TooMuch() {
            super("a PDF asks for too much work");
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operations = counted(operations, MOST_OPERATIONS);
        super.processOperator(operator, operands);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        forms = counted(forms, MOST_FORMS);
        super.showForm(form);
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        letters = counted(letters, Math.min(MOST_LETTERS, lettersBefore + MOST_LETTERS_OF_PAGE));
        super.processTextPosition(letter);
    }

    private static int counted(int before, int most) {
        if (before >= most) {
            throw new TooMuch();
        }
        return before + 1;
    }

    @Override
    protected void writeString(String word, List<TextPosition> positions) {
        if (positions.isEmpty()) {
            return;
        }
        TextPosition first = positions.getFirst();
        if (text.isEmpty()) {
            baseline = first.getYDirAdj();
        } else if (first.getXDirAdj() - end > WIDE_GAP_IN_SIZES * first.getFontSizeInPt()) {
            text.append('\t');
        } else {
            text.append(' ');
        }
        text.append(word.strip());
        for (TextPosition letter : positions) {
            size = Math.max(size, letter.getFontSizeInPt());
        }
        TextPosition last = positions.getLast();
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
        lettersBefore = letters;
    }

    private void close() {
        if (!text.toString().isBlank()) {
            lines.add(new PrintedLine(getCurrentPageNo(), baseline, size, text.toString()));
        }
        text.setLength(0);
        size = 0;
    }
}
