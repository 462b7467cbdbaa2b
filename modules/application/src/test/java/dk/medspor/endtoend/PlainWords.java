package dk.medspor.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** What somebody can read in a file, whatever it is packed in. */
final class PlainWords {

    private PlainWords() {}

    static String in(byte[] file) {
        try {
            if (startsWith(file, "PK")) {
                return unpacked(file);
            }
            if (startsWith(file, "%PDF")) {
                try (var document = Loader.loadPDF(file)) {
                    return new PDFTextStripper().getText(document);
                }
            }
            return new String(file, UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String unpacked(byte[] zip) throws IOException {
        StringBuilder all = new StringBuilder();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry it = in.getNextEntry(); it != null; it = in.getNextEntry()) {
                all.append(it.getName()).append('\n').append(in(in.readAllBytes())).append('\n');
            }
        }
        return all.toString();
    }

    private static boolean startsWith(byte[] file, String mark) {
        return new String(file, 0, Math.min(file.length, mark.length()), UTF_8).equals(mark);
    }
}
