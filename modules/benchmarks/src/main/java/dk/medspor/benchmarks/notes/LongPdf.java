package dk.medspor.benchmarks.notes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Invented minutes of many pages, printed with a font that lies in the file. */
final class LongPdf {

    private static final int LINES = 45;
    private static final int ROOM = 10;
    private static final float SIZE = 10;
    private static final float LEADING = 13;
    private static final float LEFT = 40;
    private static final float TOP = 800;

    private LongPdf() {}

    /** With one item of the agenda on each page. */
    static byte[] of(int pages) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            PDFont font = font(document);
            for (int number = 1; number <= pages; number++) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    print(content, font, lines(number, pages));
                }
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    private static PDFont font(PDDocument document) throws IOException {
        try (var font =
                PDDocument.class.getResourceAsStream(
                        "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            return PDType0Font.load(document, font);
        }
    }

    private static void print(PDPageContentStream content, PDFont font, List<String> lines)
            throws IOException {
        float y = TOP;
        for (String line : lines) {
            content.beginText();
            content.setFont(font, SIZE);
            content.newLineAtOffset(LEFT, y);
            content.showText(line);
            content.endText();
            y -= LEADING;
        }
    }

    /** What stands at one place of every page would be a margin, so each item begins elsewhere. */
    private static List<String> lines(int page, int pages) {
        var lines = new ArrayList<String>();
        lines.add(page == 1 ? "Beslutningsprotokol" : "Havneby Kommune");
        for (int blank = 0; blank <= page % ROOM; blank++) {
            lines.add("");
        }
        lines.add("Punkt %d: Sag %d (B)".formatted(page, page));
        lines.add("");
        lines.add("Sagsfremstilling");
        for (int line = lines.size(); line < LINES; line++) {
            lines.add(
                    "Kajen på side %d trænger til reb nr. %d, besluttet den 4. marts 2024."
                            .formatted(page, line));
        }
        lines.add("");
        lines.add("Beslutning");
        lines.add("Godkendt på side %d.".formatted(page));
        lines.add("Side %d af %d".formatted(page, pages));
        return lines;
    }
}
