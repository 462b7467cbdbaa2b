package dk.medspor.minutesimport.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/**
 * A PowerPoint file (ECMA-376, PresentationML). A slide is a page: its title first, then its shapes
 * from the top down, then the speaker's notes.
 */
final class SlideFile {

    private static final List<Placeholder> TITLES =
            List.of(Placeholder.TITLE, Placeholder.CENTERED_TITLE);
    private static final List<Placeholder> MARGINS =
            List.of(
                    Placeholder.SLIDE_NUMBER,
                    Placeholder.FOOTER,
                    Placeholder.HEADER,
                    Placeholder.DATETIME);

    private final FoundLines lines = new FoundLines();
    private Optional<Integer> page = Optional.empty();

    private SlideFile() {}

    static FoundLines lines(InputStream content) throws IOException {
        try (var show = new XMLSlideShow(content)) {
            var file = new SlideFile();
            show.getSlides().forEach(file::slide);
            return file.lines;
        }
    }

    private void slide(XSLFSlide slide) {
        page = Optional.of(slide.getSlideNumber());
        shapes(slide.getShapes());
        Optional.ofNullable(slide.getNotes()).ifPresent(this::notes);
    }

    private void shapes(List<XSLFShape> shapes) {
        shapes.stream()
                .sorted(
                        Comparator.comparing((XSLFShape it) -> !isTitle(it))
                                .thenComparingDouble(it -> it.getAnchor().getY())
                                .thenComparingDouble(it -> it.getAnchor().getX()))
                .forEach(this::shape);
    }

    private static boolean isTitle(XSLFShape shape) {
        return shape instanceof XSLFTextShape text && TITLES.contains(text.getTextType());
    }

    private void shape(XSLFShape shape) {
        if (shape instanceof XSLFTextShape text) {
            text(text);
        } else if (shape instanceof XSLFTable table) {
            table(table);
        } else if (shape instanceof XSLFGroupShape group) {
            shapes(group.getShapes());
        }
    }

    private void text(XSLFTextShape shape) {
        if (MARGINS.contains(shape.getTextType())) {
            shape.getText().lines().forEach(it -> lines.add(page, new Layout.Margin(), it));
        } else if (isTitle(shape)) {
            lines.paragraph(
                    page, new Layout.SlideTitle(), shape.getText().replaceAll("\\s+", " ").strip());
        } else {
            shape.getTextParagraphs().forEach(this::paragraph);
        }
    }

    private void paragraph(XSLFTextParagraph paragraph) {
        if (paragraph.getText().isBlank()) {
            return;
        }
        lines.paragraph(page, new Layout.Body(), sign(paragraph) + paragraph.getText().strip());
    }

    private static String sign(XSLFTextParagraph paragraph) {
        if (!paragraph.isBullet()) {
            return "";
        }
        return paragraph.getIndentLevel() == 0 ? "• " : "- ";
    }

    private void table(XSLFTable table) {
        table.getRows()
                .forEach(
                        row ->
                                lines.add(
                                        page,
                                        new Layout.Body(),
                                        String.join(
                                                "\t",
                                                row.getCells().stream()
                                                        .map(SlideFile::cell)
                                                        .toList())));
        lines.add(page, new Layout.Body(), "");
    }

    private static String cell(XSLFTableCell cell) {
        return cell.getText().replaceAll("\\s+", " ").strip();
    }

    private void notes(XSLFNotes notes) {
        notes.getShapes().stream()
                .filter(it -> it instanceof XSLFTextShape)
                .map(XSLFTextShape.class::cast)
                .filter(it -> it.getTextType() == Placeholder.BODY)
                .flatMap(it -> it.getTextParagraphs().stream())
                .forEach(this::paragraph);
    }
}
