package dk.medspor.minutesimport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** The same text line by line on the pages of a PDF. */
final class PrintedCopy {

    private static final float SIZE = 8;
    private static final float LEADING = 10;
    private static final float LEFT = 40;
    private static final float TOP = 800;
    private static final float BOTTOM = 40;

    private PrintedCopy() {}

    static byte[] of(String text) {
        try (var document = new PDDocument()) {
            PDFont font = font(document);
            print(document, font, text.lines().toList());
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Pages with the lines of each, in a font that need not be put in. */
    static byte[] ofPages(List<List<String>> pages) {
        try (var document = new PDDocument()) {
            var font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            for (var lines : pages) {
                print(document, font, lines);
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void print(PDDocument document, PDFont font, List<String> lines)
            throws IOException {
        int next = 0;
        while (next < lines.size()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                for (float y = TOP; y > BOTTOM && next < lines.size(); y -= LEADING) {
                    line(content, font, y, lines.get(next++));
                }
            }
        }
    }

    private static void line(PDPageContentStream content, PDFont font, float y, String line)
            throws IOException {
        content.beginText();
        content.setFont(font, SIZE);
        content.newLineAtOffset(LEFT, y);
        content.showText(shown(line));
        content.endText();
    }

    /** The font has no signs of its own in the private-use area. */
    private static String shown(String line) {
        return line.replaceAll("[\uF020-\uF0FF✓➢‣]", "•").replaceAll("[\\t\\f]", " ").strip();
    }

    private static PDFont font(PDDocument document) throws IOException {
        try (var font =
                PDDocument.class.getResourceAsStream(
                        "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            return PDType0Font.load(document, font);
        }
    }
}
