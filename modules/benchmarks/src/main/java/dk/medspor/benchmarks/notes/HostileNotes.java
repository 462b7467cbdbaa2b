package dk.medspor.benchmarks.notes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that are made to take much time or memory, or to reach what they must not. */
final class HostileNotes {

    private static final String PART = "word/document.xml";
    private static final String WORD =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">";

    private static final String TABLE = "<w:tbl><w:tr w:rsidR=\"%08x\"><w:tc>";

    private HostileNotes() {}

    /** Each with what it is. */
    static Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("zip, 1 GB of zeros in a part", zip(PART, zeros(1 << 30)));
        all.put("zip, 50,000 parts", parts(50_000));
        all.put("zip, 30 MB of XML under another name", hidden(30 << 20));
        all.put("Word, entities within entities", zip(PART, text(laughs())));
        all.put("Word, a file of the server", zip(PART, text(external())));
        all.put("Word, 23 MB of empty paragraphs", word("<w:p w:rsidR=\"%08x\"/>", 23 << 20));
        all.put("Word, 16 MB of letters in one paragraph", word("%08x", 16 << 20));
        all.put("Word, 190,000 empty paragraphs", word("<w:p w:rsidR=\"%08x\"/>", 190_000 * 25));
        all.put("Word, 100,000 tables in each other", nested(100_000));
        all.put("Word, 1,000 tables in each other", nested(1_000));
        all.put("Word, cut off", Arrays.copyOf(word("%08x ", 1 << 20), 100_000));
        all.put("PDF, 1 GB in a stream", pdf("/FlateDecode", deflated(zeros(1 << 30))));
        all.put(
                "PDF, 4 GB in a stream that is packed twice",
                pdf("[/FlateDecode /FlateDecode]", deflated(packed(4))));
        all.put("PDF, 200,000 lists in each other", lists(200_000));
        all.put("PDF, forms that show each other", forms(40));
        all.put("PDF, cut off", Arrays.copyOf(LongPdf.of(3), 9_000));
        all.put("text, one line of 2 MB", "a b, ".repeat(400_000).getBytes(StandardCharsets.UTF_8));
        all.put("text, 2 MB of digits and dots", bytes("1.1.".repeat(500_000)));
        all.put("text, 2 MB of dashes", bytes("- ".repeat(1_000_000)));
        all.put("text, 2 MB of quotes and semicolons", bytes("\";".repeat(1_000_000)));
        all.put("text, 2 MB of line ends", bytes("\n".repeat(2_000_000)));
        all.put("text, 20,000 headings", bytes("# Gruppe 1\n".repeat(19_999)));
        all.put("nothing", new byte[0]);
        return all;
    }

    /** What writes a part. */
    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private static Content zeros(int bytes) {
        return repeated(new byte[1 << 16], bytes >> 16);
    }

    private static Content text(String text) {
        return out -> out.write(bytes(text));
    }

    private static Content repeated(byte[] piece, int times) {
        return out -> {
            for (int i = 0; i < times; i++) {
                out.write(piece);
            }
        };
    }

    /** Pieces with a number each, which do not pack so well that this alone gives them away. */
    private static Content differing(String piece, int bytes) {
        var random = new Random(1);
        int times = bytes / piece.formatted(0).length();
        return out -> {
            for (int i = 0; i < times; i++) {
                out.write(bytes(piece.formatted(random.nextInt())));
            }
        };
    }

    private static byte[] zip(String name, Content content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            part(zip, name, content);
        }
        return out.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        content.writeTo(zip);
        zip.closeEntry();
    }

    private static byte[] parts(int count) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < count; i++) {
                part(zip, i + ".xml", text("<a/>"));
            }
        }
        return out.toByteArray();
    }

    private static byte[] word(String piece, int bytes) throws IOException {
        boolean marked = piece.startsWith("<");
        String open = WORD + "<w:body>" + (marked ? "" : "<w:p><w:r><w:t>");
        String close = (marked ? "" : "</w:t></w:r></w:p>") + "</w:body></w:document>";
        return office(
                out -> {
                    out.write(bytes(open));
                    differing(piece, bytes).writeTo(out);
                    out.write(bytes(close));
                },
                "word/document.xml");
    }

    private static byte[] nested(int depth) throws IOException {
        return office(
                out -> {
                    out.write(bytes(WORD + "<w:body>"));
                    differing(TABLE, depth * TABLE.formatted(0).length()).writeTo(out);
                    out.write(bytes("<w:p/>"));
                    repeated(bytes("</w:tc></w:tr></w:tbl>"), depth).writeTo(out);
                    out.write(bytes("</w:body></w:document>"));
                },
                "word/document.xml");
    }

    /** The main part lies where nobody expects XML; what has its name is small. */
    private static byte[] hidden(int bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            head(zip, "word/picture.png");
            part(zip, PART, text(WORD + "</w:document>"));
            part(
                    zip,
                    "word/picture.png",
                    into -> {
                        into.write(bytes(WORD + "<w:body>"));
                        differing("<w:p w:rsidR=\"%08x\"/>", bytes).writeTo(into);
                        into.write(bytes("</w:body></w:document>"));
                    });
        }
        return out.toByteArray();
    }

    private static byte[] office(Content document, String at) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            head(zip, at);
            part(zip, at, document);
        }
        return out.toByteArray();
    }

    private static void head(ZipOutputStream zip, String main) throws IOException {
        String types = "http://schemas.openxmlformats.org/package/2006/content-types";
        String relations = "http://schemas.openxmlformats.org/package/2006/relationships";
        part(
                zip,
                "[Content_Types].xml",
                text(
                        """
                        <Types xmlns="%s"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                        <Override PartName="/%s" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
                        """
                                .formatted(types, main)));
        part(
                zip,
                "_rels/.rels",
                text(
                        """
                        <Relationships xmlns="%s"><Relationship Id="r" Target="%s"
                        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>
                        """
                                .formatted(relations, main)));
    }

    private static String laughs() {
        var xml = new StringBuilder("<!DOCTYPE w [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 12; i++) {
            String below = ("&a" + (i - 1) + ";").repeat(10);
            xml.append("<!ENTITY a%d \"%s\">".formatted(i, below));
        }
        return xml.append("]><w>&a11;</w>").toString();
    }

    private static String external() {
        return "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w>&x;</w>";
    }

    private static byte[] deflated(Content content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            content.writeTo(deflater);
        }
        return out.toByteArray();
    }

    private static Content packed(int gigabytes) {
        return out -> {
            try (var deflater = new DeflaterOutputStream(out)) {
                for (int i = 0; i < gigabytes; i++) {
                    zeros(1 << 30).writeTo(deflater);
                }
            }
        };
    }

    private static byte[] pdf(String filter, byte[] stream) {
        return ContentOfPdf.page("/Filter " + filter, stream, "");
    }

    private static byte[] lists(int depth) {
        return ContentOfPdf.page("", bytes("BT ET"), "[".repeat(depth) + "]".repeat(depth));
    }

    private static byte[] forms(int depth) {
        return ContentOfPdf.forms(depth);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
