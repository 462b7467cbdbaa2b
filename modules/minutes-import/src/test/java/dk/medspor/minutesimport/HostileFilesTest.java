package dk.medspor.minutesimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dk.medspor.minutesimport.source.DocumentFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that mean harm, or were harmed: each is refused for what it is. */
@Timeout(60)
class HostileFilesTest {

    private static final String NOTE = "## Gruppe 1\n\n- Et punkt\n";

    @Test
    void an_archive_that_swells() throws IOException {
        byte[] bomb = zip(Map.of("word/document.xml", 200 << 20));

        assertThat(bomb).hasSizeLessThan(1 << 20);
        assertThat(refusal(bomb)).isInstanceOf(Refusal.UnpacksTooLarge.class);
    }

    @Test
    void a_pdf_that_swells() throws IOException {
        byte[] packed = deflated(new byte[100 << 20]);

        assertThat(refusal(pdf("/FlateDecode", packed)))
                .isInstanceOf(Refusal.UnpacksTooLarge.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[/FlateDecode/FlateDecode]", "[ /Fl /F#6cateDecode ]", "7 0 R"})
    void a_pdf_that_swells_the_second_time(String filters) throws IOException {
        byte[] packed = deflated(deflated(new byte[100 << 20]));

        assertThat(packed).hasSizeLessThan(10_000);
        assertThat(refusal(pdf(filters, packed))).isInstanceOf(Refusal.UnpacksTooLarge.class);
    }

    @Test
    void a_pdf_that_swells_by_lzw() throws IOException {
        byte[] packed = zeroesByLzw(10);

        assertThat(packed).hasSizeLessThan(100_000);
        assertThat(refusal(pdf("/LZWDecode", packed))).isInstanceOf(Refusal.UnpacksTooLarge.class);
    }

    private static byte[] deflated(byte[] content) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            deflater.write(content);
        }
        return packed.toByteArray();
    }

    private static byte[] pdf(String filters, byte[] packed) {
        var pdf = new ByteArrayOutputStream();
        pdf.writeBytes(bytes("%PDF-1.7\n1 0 obj\n<</Filter " + filters + ">>\nstream\n"));
        pdf.writeBytes(packed);
        pdf.writeBytes(bytes("\nendstream\nendobj\n%%EOF"));
        return pdf.toByteArray();
    }

    /**
     * Each code stands for one zero more than the one before, and the table is filled again and
     * again.
     */
    private static byte[] zeroesByLzw(int tables) {
        var bits = new StringBuilder();
        for (int table = 0; table < tables; table++) {
            bits.append(bits(256, table == 0 ? 9 : 12)).append(bits(0, 9));
            for (int code = 258; code < 4_095; code++) {
                bits.append(bits(code, Integer.toBinaryString(code + 1).length()));
            }
        }
        bits.append(bits(257, 12));
        bits.append("0".repeat((8 - bits.length() % 8) % 8));
        byte[] octets = new BigInteger("1" + bits, 2).toByteArray();
        return Arrays.copyOfRange(octets, 1, octets.length);
    }

    private static String bits(int code, int width) {
        return Integer.toBinaryString(code | 1 << width).substring(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/document.xml", "word/picture.png"})
    void more_marks_than_a_library_can_hold_whatever_the_part_is_called(String part)
            throws IOException {
        var text = new StringBuilder("<w>");
        var random = new Random(1);
        for (int i = 0; i < 300_000; i++) {
            text.append("<p r='%08x'/>".formatted(random.nextInt()));
        }
        byte[] marks = bytes(text.append("</w>").toString());
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(marks);
        }

        assertThat(refusal(out.toByteArray())).isInstanceOf(Refusal.UnpacksTooLarge.class);
    }

    @Test
    void a_part_that_packs_a_hundred_times_smaller_than_it_is() throws IOException {
        assertThat(refusal(zip(Map.of("word/document.xml", 1 << 20))))
                .isInstanceOf(Refusal.UnpacksTooLarge.class);
    }

    @Test
    void elements_that_lie_in_each_other_thirty_thousand_deep() throws IOException {
        var out = new ByteArrayOutputStream();
        var random = new Random(1);
        try (var document = new XWPFDocument()) {
            document.createTable();
            document.write(out);
        }
        byte[] deep = deepened(out.toByteArray(), random);

        assertThat(refusal(deep)).isInstanceOf(Refusal.class);
    }

    private static byte[] deepened(byte[] word, Random random) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(word));
                var to = new ZipOutputStream(out)) {
            for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(part.getName()));
                byte[] content = from.readAllBytes();
                boolean main = part.getName().equals("word/document.xml");
                to.write(main ? bytes(deep(random)) : content);
            }
        }
        return out.toByteArray();
    }

    private static String deep(Random random) {
        var xml =
                new StringBuilder(
                        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
        for (int depth = 0; depth < 30_000; depth++) {
            xml.append("<w:tbl><w:tr w:rsidR=\"%08x\"><w:tc>".formatted(random.nextInt()));
        }
        xml.append("<w:p/>").append("</w:tc></w:tr></w:tbl>".repeat(30_000));
        return xml.append("</w:body></w:document>").toString();
    }

    @Test
    void a_pdf_of_forms_that_show_each_other_without_end() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            PDFormXObject inner = form(document);
            for (int depth = 0; depth < 30; depth++) {
                PDFormXObject outer = form(document);
                showTwice(outer, inner);
                inner = outer;
            }
            try (var content = new PDPageContentStream(document, page)) {
                content.drawForm(inner);
            }
            document.save(out);
        }

        assertThat(refusal(out.toByteArray())).isInstanceOf(Refusal.UnpacksTooLarge.class);
    }

    private static PDFormXObject form(PDDocument document) {
        var form = new PDFormXObject(document);
        form.setResources(new PDResources());
        form.setBBox(new PDRectangle(9, 9));
        return form;
    }

    private static void showTwice(PDFormXObject outer, PDFormXObject inner) throws IOException {
        String name = outer.getResources().add(inner).getName();
        try (OutputStream content = outer.getContentStream().createOutputStream()) {
            content.write(bytes("/%s Do /%s Do".formatted(name, name)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16"})
    void xml_that_asks_for_a_file(String encoding) throws IOException {
        String xml =
                """
                <?xml version="1.0" encoding="%s"?>
                <!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><w>&x;</w>
                """
                        .formatted(encoding);
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(xml.getBytes(Charset.forName(encoding)));
        }

        assertThat(refusal(out.toByteArray())).isEqualTo(new Refusal.Damaged());
    }

    @Test
    void macros() throws IOException {
        assertThat(refusal(zip(Map.of("word/document.xml", 10, "word/vbaProject.bin", 10))))
                .isEqualTo(new Refusal.WithMacros());
    }

    @Test
    void an_office_file_with_a_password() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("hemmelig");
            try (OutputStream content = encryptor.getDataStream(files)) {
                content.write(word());
            }
            files.writeFilesystem(out);
        }

        assertThat(refusal(out.toByteArray())).isEqualTo(new Refusal.Encrypted());
    }

    @Test
    void a_pdf_with_a_password() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(
                    new StandardProtectionPolicy("ejer", "hemmelig", new AccessPermission()));
            document.save(out);
        }

        assertThat(refusal(out.toByteArray())).isEqualTo(new Refusal.Encrypted());
    }

    @Test
    void a_scan_without_text() throws IOException {
        assertThat(refusal(pdf(3))).isEqualTo(new Refusal.NoTextLayer(3));
    }

    @Test
    void more_pages_than_are_read() throws IOException {
        assertThat(refusal(pdf(1_001))).isEqualTo(new Refusal.TooManyPages(1_001, 1_000));
    }

    @Test
    void an_office_file_of_old() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new HSSFWorkbook()) {
            workbook.createSheet();
            workbook.write(out);
        }

        assertThat(refusal(out.toByteArray())).isEqualTo(new Refusal.OldOffice());
    }

    @Test
    void an_archive_of_something_else() throws IOException {
        assertThat(refusal(zip(Map.of("content.xml", 10)))).isEqualTo(new Refusal.UnknownFormat());
    }

    @Test
    void a_file_that_is_larger_than_what_is_read() {
        byte[] large = Arrays.copyOf(word(), DocumentFormat.MAX_BYTES + 1);

        assertThat(refusal(large)).isInstanceOf(Refusal.TooLarge.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 100, 1_000})
    void what_is_cut_off(int length) {
        assertThat(refusal(Arrays.copyOf(word(), length))).isInstanceOf(Refusal.class);
        assertThat(refusal(Arrays.copyOf(PrintedCopy.of(NOTE), length)))
                .isInstanceOf(Refusal.class);
    }

    /** Whatever becomes of a file on its way: an answer, never an exception. */
    @Test
    void what_is_changed_at_random() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        for (byte[] sound : new byte[][] {word(), PrintedCopy.of(NOTE)}) {
            for (int i = 0; i < 40; i++) {
                byte[] changed = sound.clone();
                for (int change = 0; change < 1 + random.nextInt(20); change++) {
                    changed[random.nextInt(changed.length)] = (byte) random.nextInt();
                }
                assertThatCode(() -> MinutesReader.read("note", changed))
                        .as("seed %d", seed)
                        .doesNotThrowAnyException();
            }
        }
    }

    private static byte[] word() {
        Draft draft = MinutesReader.read("note.md", bytes(NOTE)).orThrow();
        return WordCopy.of(NOTE, draft);
    }

    private static byte[] pdf(int pages) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    private static byte[] zip(Map<String, Integer> sizes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : sizes.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(new byte[part.getValue()]);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static Refusal refusal(byte[] content) {
        return switch (MinutesReader.read("note", content)) {
            case Reading.Refused(var reason) -> reason;
            case Reading.Read(var draft, var _) -> throw new AssertionError("was read: " + draft);
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
