package dk.medspor.minutesimport.source;

import dk.medspor.minutesimport.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What is looked at in an Office file before a library unpacks it: how large it gets, whether
 * programs lie in it, and whether its XML brings its own grammar.
 */
sealed interface PackageCheck {

    /** The most bytes that all parts may have together: 128 MiB, pictures included. */
    long MOST_BYTES = 128L << 20;

    /** The most bytes that the XML may have together: 24 MiB, some five thousand pages. */
    long MOST_XML_BYTES = 24L << 20;

    /** The most marks of all XML: each may become an object of half a kilobyte in a library. */
    int MOST_MARKS = 200_000;

    /** The most bytes that one byte of a part may unpack to. */
    int MOST_RATIO = 100;

    /** The most parts. */
    int MOST_PARTS = 5_000;

    /** It can be given to its library. */
    record Sound(Kind kind) implements PackageCheck {}

    /** It is not read. */
    record Faulty(Refusal refusal) implements PackageCheck {}

    /** Whose file it is, by its main part. */
    enum Kind {
        WORD("word/document.xml"),
        SLIDES("ppt/presentation.xml"),
        SHEETS("xl/workbook.xml");

        private final String mainPart;

        Kind(String mainPart) {
            this.mainPart = mainPart;
        }

        private static Optional<Kind> of(String part) {
            return Arrays.stream(values()).filter(it -> it.mainPart.equals(part)).findFirst();
        }
    }

    /**
     * Unpacks the file once without keeping anything.
     *
     * @throws IOException when it is no whole archive
     */
    static PackageCheck of(byte[] content) throws IOException {
        Optional<Kind> kind = Optional.empty();
        var sizes = new PackageSizes();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                String name = part.getName();
                if (isProgram(name)) {
                    return new Faulty(new Refusal.WithMacros());
                }
                byte[] head = zip.readNBytes(HEAD);
                boolean xml = isXml(name) || beginsAsXml(head);
                sizes.add(part, head, zip, xml);
                if (sizes.areTooLarge()) {
                    return new Faulty(new Refusal.UnpacksTooLarge(MOST_BYTES));
                }
                if (xml && hasGrammar(head)) {
                    return new Faulty(new Refusal.Damaged());
                }
                kind = kind.or(() -> Kind.of(name));
            }
        }
        return kind.<PackageCheck>map(Sound::new)
                .orElseGet(() -> new Faulty(new Refusal.UnknownFormat()));
    }

    /** How much of a part is looked at for a grammar, which stands before the first element. */
    int HEAD = 8 * 1024;

    /** XML may lie in a part of whatever name; in UTF-16 zeros stand between its letters. */
    private static boolean beginsAsXml(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "");
        return text.replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FE\u00FF|\u00FF\u00FE)?\\s*", "")
                .startsWith("<");
    }

    private static boolean isXml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels");
    }

    private static boolean isProgram(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin");
    }

    /** In UTF-16 every second byte is a zero, which is left out here. */
    private static boolean hasGrammar(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "");
        return text.contains("<!DOCTYPE") || text.contains("<!ENTITY");
    }
}
