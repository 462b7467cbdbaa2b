package dk.medspor.readmodels;

import dk.medspor.storage.DocumentStore.Document;
import dk.medspor.storage.DocumentStore.Snapshot;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * A hash of all documents of a view at a position: equal hashes mean equal documents.
 *
 * <p>SHA-256 over the documents in order of key; of each the key, the number of its scopes, the
 * scopes, sort and body. Texts are UTF-8 and ordered by its bytes; each is led by its length in
 * bytes as a 32-bit number, as the body is.
 *
 * @param sha256 in hexadecimal, 64 digits
 */
public record DocumentsHash(long position, String sha256) {

    private static final Comparator<String> UTF_8_ORDER =
            Comparator.comparing(DocumentsHash::utf8, Arrays::compareUnsigned);

    /** The hash of what the store holds. */
    static DocumentsHash of(Snapshot documents) {
        MessageDigest digest = newDigest();
        documents.forEach(it -> add(it, digest));
        return of(documents.position(), digest);
    }

    /** The hash of documents in any order. */
    static DocumentsHash of(long position, Collection<Document> documents) {
        MessageDigest digest = newDigest();
        documents.stream()
                .sorted(Comparator.comparing(Document::key, UTF_8_ORDER))
                .forEach(it -> add(it, digest));
        return of(position, digest);
    }

    private static DocumentsHash of(long position, MessageDigest digest) {
        return new DocumentsHash(position, HexFormat.of().formatHex(digest.digest()));
    }

    private static void add(Document document, MessageDigest digest) {
        List<String> scopes = document.scopes().stream().sorted(UTF_8_ORDER).toList();
        add(utf8(document.key()), digest);
        add(scopes.size(), digest);
        scopes.forEach(it -> add(utf8(it), digest));
        add(utf8(document.sort()), digest);
        add(document.body(), digest);
    }

    private static void add(byte[] bytes, MessageDigest digest) {
        add(bytes.length, digest);
        digest.update(bytes);
    }

    private static void add(int number, MessageDigest digest) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
