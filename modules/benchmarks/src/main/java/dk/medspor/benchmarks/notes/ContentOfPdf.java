package dk.medspor.benchmarks.notes;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A PDF of one page (ISO 32000-1, 7.5), written by hand to hold what no library would write. */
final class ContentOfPdf {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();

    private ContentOfPdf() {
        write("%PDF-1.7\n");
    }

    /**
     * A page.
     *
     * @param entries of the dictionary of its content
     * @param other an object beside it; nothing when empty
     */
    static byte[] page(String entries, byte[] content, String other) {
        var pdf = new ContentOfPdf();
        pdf.head("<<>>");
        pdf.stream(entries, content);
        pdf.object(other.isEmpty() ? "null" : other);
        return pdf.end();
    }

    /** A page with forms, each of which shows the next one twice. */
    static byte[] forms(int depth) {
        var pdf = new ContentOfPdf();
        int first = 5;
        pdf.head("<</XObject <</F %d 0 R>>>>".formatted(first));
        byte[] twice = "/F Do /F Do".getBytes(StandardCharsets.US_ASCII);
        pdf.stream("", twice);
        for (int i = 1; i < depth; i++) {
            pdf.stream(form("<</F %d 0 R>>".formatted(first + i)), twice);
        }
        pdf.stream(form("<<>>"), "BT ET".getBytes(StandardCharsets.US_ASCII));
        return pdf.end();
    }

    private static String form(String objects) {
        return "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources <</XObject %s>>"
                .formatted(objects);
    }

    private void head(String resources) {
        object("<</Type /Catalog /Pages 2 0 R>>");
        object("<</Type /Pages /Kids [3 0 R] /Count 1>>");
        object(
                "<</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Other 5 0 R"
                        + " /Resources %s>>".formatted(resources));
    }

    private void object(String text) {
        begin();
        write(text + "\nendobj\n");
    }

    private void stream(String entries, byte[] content) {
        begin();
        write("<<%s /Length %d>>\nstream\n".formatted(entries, content.length));
        out.writeBytes(content);
        write("\nendstream\nendobj\n");
    }

    private void begin() {
        offsets.add(out.size());
        write(offsets.size() + " 0 obj\n");
    }

    private byte[] end() {
        int table = out.size();
        write("xref\n0 %d\n0000000000 65535 f \n".formatted(offsets.size() + 1));
        offsets.forEach(it -> write("%010d 00000 n \n".formatted(it)));
        write("trailer\n<</Size %d /Root 1 0 R>>\n".formatted(offsets.size() + 1));
        write("startxref\n%d\n%%%%EOF\n".formatted(table));
        return out.toByteArray();
    }

    private void write(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
