package dk.medspor.exports;

import dk.medspor.kernel.Protected;
import dk.medspor.meetings.ItemContent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** An item of an agenda as a Word document, to be pasted into the agenda of another system. */
public final class AgendaItemDocument {

    private static final String FONT = "Arial";
    private static final int TITLE = 18;
    private static final int HEADING = 13;
    private static final int TEXT = 11;

    /** Twentieths of a point. */
    private static final int WIDTH_OF_A4 = 11_906;

    private static final int HEIGHT_OF_A4 = 16_838;
    private static final int MARGIN = 1_247;
    private static final String QUIET = "52616B";

    private final XWPFDocument document;
    private final Words words;

    private AgendaItemDocument(XWPFDocument document, Words words) {
        this.document = document;
        this.words = words;
    }

    /**
     * The item as DOCX.
     *
     * @param body who meets
     * @param content empty when there is nothing to deal with
     */
    public static byte[] docx(
            String body, LocalDate meeting, Optional<ItemContent> content, Words words) {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.getProperties().getCoreProperties().setCreator("Medspor");
            new AgendaItemDocument(document, words).write(body, meeting, content);
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void setOnA4() {
        CTSectPr page = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = page.addNewPgSz();
        size.setW(WIDTH_OF_A4);
        size.setH(HEIGHT_OF_A4);
        CTPageMar margins = page.addNewPgMar();
        margins.setTop(MARGIN);
        margins.setBottom(MARGIN);
        margins.setLeft(MARGIN);
        margins.setRight(MARGIN);
    }

    private void write(String body, LocalDate meeting, Optional<ItemContent> content) {
        String title = content.map(it -> it.title().value()).orElse(words.say("item.title"));
        document.getProperties().getCoreProperties().setTitle(title);
        setOnA4();
        heading(title, TITLE, 0);
        run(document.createParagraph(), body + ", " + words.day(meeting), TEXT).setColor(QUIET);
        if (content.isEmpty()) {
            text(words.say("item.nothing"));
            return;
        }
        proposals(content.get().proposals());
        content.get().caseStatement().map(Protected::value).ifPresent(this::statement);
    }

    private void proposals(List<Protected<String>> all) {
        heading(words.say("item.proposals"), HEADING, 1);
        text(words.say("item.proposed"));
        for (Protected<String> it : all) {
            XWPFParagraph paragraph = text("– " + it.value());
            paragraph.setIndentationLeft(567);
            paragraph.setIndentationHanging(283);
        }
    }

    /** Its paragraphs are parted by empty lines. */
    private void statement(String text) {
        heading(words.say("item.statement"), HEADING, 1);
        Arrays.stream(text.split("\n\n", -1)).forEach(this::text);
    }

    private void heading(String text, int size, int level) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBefore(240);
        paragraph.setSpacingAfter(80);
        paragraph.setKeepNext(true);
        paragraph.getCTP().getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        run(paragraph, text, size).setBold(true);
    }

    private XWPFParagraph text(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.LEFT);
        paragraph.setSpacingAfter(120);
        run(paragraph, text, TEXT);
        return paragraph;
    }

    private XWPFRun run(XWPFParagraph paragraph, String text, int size) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setText(text);
        CTLanguage language = run.getCTR().getRPr().addNewLang();
        language.setVal(words.language());
        return run;
    }
}
