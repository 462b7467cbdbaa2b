package dk.medspor.restapi.imports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Notes with the name that their sender gave them, which may name a person and is sealed with them.
 */
public record NamedNotes(String fileName, byte[] bytes) {

    byte[] together() {
        var out = new ByteArrayOutputStream();
        try (var data = new DataOutputStream(out)) {
            data.writeUTF(fileName);
            data.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory does not fail", impossible);
        }
        return out.toByteArray();
    }

    static NamedNotes apart(byte[] together) {
        try (var data = new DataInputStream(new ByteArrayInputStream(together))) {
            return new NamedNotes(data.readUTF(), data.readAllBytes());
        } catch (IOException torn) {
            throw new UncheckedIOException("notes are not as they were kept", torn);
        }
    }
}
