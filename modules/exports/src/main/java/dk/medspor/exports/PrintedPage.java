package dk.medspor.exports;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A document that is printed: headings, lines and tables on A4. What somebody typed goes in as text
 * and never as markup, and nothing is fetched from anywhere.
 */
final class PrintedPage {

    /** Comes with PDFBox, under the Open Font License. */
    private static final String FONT =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final String STYLE =
            """
            @page { size: A4; margin: 20mm 18mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 9pt Printed; } }
            body { font: 10.5pt/1.4 Printed; color: #1a1a1a; }
            h1 { font-size: 20pt; font-weight: normal; margin: 0 0 4mm; color: #17495c; }
            h2 { font-size: 14pt; font-weight: normal; margin: 8mm 0 2mm; color: #17495c; }
            p { margin: 0 0 2mm; }
            .quiet { color: #52616b; font-size: 9pt; }
            table { border-collapse: collapse; width: 100%; -fs-table-paginate: paginate; }
            th, td { border-bottom: 0.5pt solid #c9d3d8; font-weight: normal; padding: 1.5mm 2mm; text-align: left; vertical-align: top; }
            th { background: #eef3f5; }
            tr { page-break-inside: avoid; }
            """;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final Document document;
    private final Element body;
    private final Words words;

    private PrintedPage(Document document, Element body, Words words) {
        this.document = document;
        this.body = body;
        this.words = words;
    }

    static PrintedPage entitled(String title, Words words) {
        Document document = empty();
        Element html = document.createElement("html");
        html.setAttribute("lang", words.language());
        document.appendChild(html);
        Element head = add(html, "head", "");
        add(head, "title", title);
        Element description = add(head, "meta", "");
        description.setAttribute("name", "description");
        description.setAttribute("content", title);
        add(head, "style", STYLE);
        Element body = add(html, "body", "");
        add(body, "h1", title);
        return new PrintedPage(document, body, words);
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    PrintedPage line(String text) {
        add(body, "p", text);
        return this;
    }

    PrintedPage quiet(String text) {
        add(body, "p", text).setAttribute("class", "quiet");
        return this;
    }

    PrintedPage table(Table it) {
        add(body, "h2", it.title());
        if (it.rows().isEmpty()) {
            return line(words.say("hmu-list.none"));
        }
        Element table = add(body, "table", "");
        Element head = add(add(table, "thead", ""), "tr", "");
        it.columns().forEach(column -> add(head, "th", column).setAttribute("scope", "col"));
        Element rows = add(table, "tbody", "");
        for (List<Cell> row : it.rows()) {
            Element line = add(rows, "tr", "");
            row.forEach(cell -> add(line, "td", text(cell)));
        }
        return this;
    }

    private String text(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> text;
            case Cell.Figure(var value) -> value.toPlainString();
            case Cell.Day(var day) -> words.day(day);
            case Cell.Nothing _ -> "";
        };
    }

    private static Element add(Element parent, String name, String text) {
        Document document = Objects.requireNonNull(parent.getOwnerDocument());
        Element child = document.createElement(name);
        if (!text.isEmpty()) {
            child.appendChild(document.createTextNode(text));
        }
        parent.appendChild(child);
        return child;
    }

    byte[] pdf() {
        try (var bytes = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFont(PrintedPage::font, "Printed")
                    .withW3cDocument(document, null)
                    .toStream(bytes)
                    .run();
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static InputStream font() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT));
    }
}
