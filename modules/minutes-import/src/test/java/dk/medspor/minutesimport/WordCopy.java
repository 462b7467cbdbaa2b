package dk.medspor.minutesimport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * The same text as somebody would have it in Word: wrapped lines joined to paragraphs, bullets as
 * lists of Word, headings by style.
 */
final class WordCopy {

    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*)");
    private static final Pattern BULLET = Pattern.compile("[•‣▪■●○◦➢✓\uF020-\uF0FF]\\s*(.*)");
    private static final Pattern DASH = Pattern.compile("[-*]\\s+(.*)");

    private final XWPFDocument document = new XWPFDocument();
    private final BigInteger bullets;
    private boolean underBullet;

    private WordCopy() {
        bullets = bullets();
        for (int level = 1; level <= 6; level++) {
            style("Overskrift" + level, "heading " + level);
        }
    }

    /** Of a text whose draft says which lines belong together. */
    static byte[] of(String text, Draft draft) {
        var copy = new WordCopy();
        List<String> lines = text.lines().toList();
        var ends = new TreeSet<Integer>();
        draft.homes().stream()
                .flatMap(it -> it.spans().stream())
                .forEach(span -> goesOn(span).forEach(ends::add));
        var open = new StringBuilder();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1).strip();
            boolean goesOn = ends.contains(number);
            if (!goesOn || line.isEmpty()) {
                copy.paragraph(open.toString());
                open.setLength(0);
            }
            if (!open.isEmpty() && !open.toString().endsWith("-")) {
                open.append(' ');
            }
            open.append(line);
        }
        copy.paragraph(open.toString());
        return copy.bytes();
    }

    private static List<Integer> goesOn(Span span) {
        return java.util.stream.IntStream.rangeClosed(span.firstLine() + 1, span.lastLine())
                .boxed()
                .toList();
    }

    private void paragraph(String text) {
        if (text.isBlank()) {
            return;
        }
        XWPFParagraph paragraph = document.createParagraph();
        var heading = HEADING.matcher(text);
        var bullet = BULLET.matcher(text);
        var dash = DASH.matcher(text);
        if (heading.matches()) {
            paragraph.setStyle("Overskrift" + heading.group(1).length());
            paragraph.createRun().setText(heading.group(2));
            underBullet = false;
        } else if (bullet.matches()) {
            item(paragraph, 0, bullet.group(1));
            underBullet = true;
        } else if (dash.matches()) {
            item(paragraph, underBullet ? 1 : 0, dash.group(1));
        } else {
            paragraph.createRun().setText(text);
            underBullet = false;
        }
    }

    private void item(XWPFParagraph paragraph, int level, String text) {
        paragraph.setNumID(bullets);
        paragraph.setNumILvl(BigInteger.valueOf(level));
        paragraph.createRun().setText(text);
    }

    private BigInteger bullets() {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ZERO);
        for (int level = 0; level < 2; level++) {
            var its = list.addNewLvl();
            its.setIlvl(BigInteger.valueOf(level));
            its.addNewNumFmt().setVal(STNumberFormat.BULLET);
            its.addNewLvlText().setVal("•");
        }
        var numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }

    private void style(String id, String name) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.setType(STStyleType.PARAGRAPH);
        document.createStyles().addStyle(new XWPFStyle(style));
    }

    private byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (document) {
            document.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
