package dk.medspor.minutesimport.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * A Word file (ECMA-376, WordprocessingML). Every paragraph is set off by a blank line; list items
 * get the sign that Word shows before them, and table cells stand with tabs between them.
 */
final class WordFile {

    private static final Pattern HEADING = Pattern.compile("(?:heading|overskrift) (\\d)");
    private static final List<String> TITLES = List.of("title", "titel");
    private static final Pattern NOTE_MARK = Pattern.compile("\\[(?:foot|end)noteRef:\\d+]");

    private final FoundLines lines = new FoundLines();
    private final ListSigns signs = new ListSigns();
    private final XWPFDocument document;

    private WordFile(XWPFDocument document) {
        this.document = document;
    }

    static FoundLines lines(InputStream content) throws IOException {
        try (var document = new XWPFDocument(content)) {
            return new WordFile(document).read();
        }
    }

    private FoundLines read() {
        document.getHeaderList().forEach(it -> margin(it.getText()));
        body(document);
        document.getFootnotes().forEach(it -> notes(it.getParagraphs()));
        document.getEndnotes().forEach(it -> notes(it.getParagraphs()));
        document.getFooterList().forEach(it -> margin(it.getText()));
        return lines;
    }

    private void body(IBody body) {
        body.getBodyElements().forEach(this::element);
    }

    private void element(IBodyElement element) {
        switch (element) {
            case XWPFParagraph paragraph -> paragraph(paragraph);
            case XWPFTable table -> table(table);
            case XWPFSDT control ->
                    lines.paragraph(
                            Optional.empty(), new Layout.Body(), control.getContent().getText());
            default ->
                    throw new IllegalStateException(
                            "a part of a text that is unknown: " + element.getElementType());
        }
    }

    private void paragraph(XWPFParagraph paragraph) {
        String text = text(paragraph);
        Layout layout = layout(paragraph);
        lines.paragraph(Optional.empty(), layout, signs.before(paragraph) + text);
    }

    private static String text(XWPFParagraph paragraph) {
        return NOTE_MARK.matcher(paragraph.getText()).replaceAll("");
    }

    private Layout layout(XWPFParagraph paragraph) {
        return Optional.ofNullable(paragraph.getStyleID())
                .flatMap(
                        it ->
                                Optional.ofNullable(document.getStyles())
                                        .map(all -> all.getStyle(it)))
                .map(XWPFStyle::getName)
                .flatMap(WordFile::heading)
                .orElseGet(Layout.Body::new);
    }

    private static Optional<Layout> heading(String style) {
        String name = style.toLowerCase(Locale.ROOT);
        var numbered = HEADING.matcher(name);
        if (numbered.matches()) {
            return Optional.of(new Layout.Heading(Integer.parseInt(numbered.group(1))));
        }
        return TITLES.contains(name) ? Optional.of(new Layout.Heading(1)) : Optional.empty();
    }

    private void table(XWPFTable table) {
        for (XWPFTableRow row : table.getRows()) {
            String cells = String.join("\t", row.getTableCells().stream().map(this::cell).toList());
            lines.add(Optional.empty(), new Layout.Body(), cells);
        }
        lines.add(Optional.empty(), new Layout.Body(), "");
    }

    /** A cell becomes one line, so that its row stays one. */
    private String cell(XWPFTableCell cell) {
        Stream<String> paragraphs =
                cell.getBodyElements().stream()
                        .map(
                                it ->
                                        it instanceof XWPFParagraph paragraph
                                                ? signs.before(paragraph) + text(paragraph)
                                                : nested(it));
        return paragraphs
                .map(it -> it.replaceAll("\\s+", " ").strip())
                .filter(it -> !it.isEmpty())
                .reduce((before, after) -> before + " " + after)
                .orElse("");
    }

    private static String nested(IBodyElement element) {
        return switch (element) {
            case XWPFTable table -> table.getText();
            case XWPFSDT control -> control.getContent().getText();
            default -> "";
        };
    }

    private void notes(List<XWPFParagraph> paragraphs) {
        paragraphs.stream()
                .map(WordFile::text)
                .filter(it -> !it.isBlank())
                .forEach(it -> lines.paragraph(Optional.empty(), new Layout.Body(), it.strip()));
    }

    private void margin(String text) {
        text.lines()
                .filter(it -> !it.isBlank())
                .forEach(it -> lines.add(Optional.empty(), new Layout.Margin(), it));
    }
}
