package dk.medspor.storage.sqlite;

import dk.medspor.storage.DocumentStore.Document;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A document as a row of {@code key, scopes, sort, body}; scopes are texts with their lengths. */
final class DocumentRow {

    private DocumentRow() {}

    static Document document(ResultSet row) throws SQLException {
        return new Document(
                row.getString(1), decoded(row.getBytes(2)), row.getString(3), row.getBytes(4));
    }

    static byte[] encoded(Set<String> scopes) {
        List<byte[]> texts =
                scopes.stream().sorted().map(it -> it.getBytes(StandardCharsets.UTF_8)).toList();
        ByteBuffer encoded =
                ByteBuffer.allocate(texts.stream().mapToInt(it -> Integer.BYTES + it.length).sum());
        texts.forEach(it -> encoded.putInt(it.length).put(it));
        return encoded.array();
    }

    static Set<String> decoded(byte[] encoded) {
        Set<String> scopes = new HashSet<>();
        ByteBuffer left = ByteBuffer.wrap(encoded);
        while (left.hasRemaining()) {
            byte[] text = new byte[left.getInt()];
            left.get(text);
            scopes.add(new String(text, StandardCharsets.UTF_8));
        }
        return scopes;
    }
}
