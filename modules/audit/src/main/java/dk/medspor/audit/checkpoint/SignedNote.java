package dk.medspor.audit.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text with signatures, as C2SP signed-note writes it: the text, an empty line, and for each
 * signature a line {@code — name base64(key id ‖ signature)}.
 *
 * @param text what is signed; ends with a line break
 * @param signatures one or more
 */
public record SignedNote(String text, List<NoteSignature> signatures) {

    /**
     * One signature.
     *
     * @param name of the key
     * @param keyId four bytes, see {@link VerifierKey#id()}
     * @param bytes 64 of them
     */
    public record NoteSignature(String name, byte[] keyId, byte[] bytes) {

        /** The id of the key in hexadecimal, as {@link VerifierKey#id()} gives it. */
        public String id() {
            return HexFormat.of().formatHex(keyId);
        }

        boolean isBy(VerifierKey key) {
            return name.equals(key.name()) && Arrays.equals(keyId, key.idBytes());
        }

        private String line() {
            byte[] both =
                    ByteBuffer.allocate(keyId.length + bytes.length).put(keyId).put(bytes).array();
            return "— %s %s\n".formatted(name, Base64.getEncoder().encodeToString(both));
        }
    }

    private static final int KEY_ID_LENGTH = 4;
    private static final int SIGNATURE_LENGTH = 64;
    private static final Pattern SIGNATURE = Pattern.compile("— ([^\\s+]+) (\\S+)");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n]]");

    public SignedNote {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n") || CONTROL.matcher(text).find()) {
            throw new MalformedNote("the text ends with a line break and has no other signs");
        }
    }

    /** The text, signed by all these keys. */
    static SignedNote by(List<SigningKey> keys, String text) {
        List<NoteSignature> signatures =
                keys.stream()
                        .map(
                                key ->
                                        new NoteSignature(
                                                key.verifier().name(),
                                                key.verifier().idBytes(),
                                                key.signature(text.getBytes(UTF_8))))
                        .toList();
        return new SignedNote(text, signatures);
    }

    /**
     * Reads a note as it was published; line breaks of Windows are read as line breaks.
     *
     * @throws MalformedNote when it is none
     */
    public static SignedNote parse(String note) {
        String unified = note.replace("\r\n", "\n").stripTrailing() + "\n";
        int end = unified.lastIndexOf("\n\n");
        if (end < 0) {
            throw new MalformedNote("an empty line stands before the signatures");
        }
        List<NoteSignature> signatures = new ArrayList<>();
        unified.substring(end + 2).lines().forEach(line -> signatures.add(signature(line)));
        return new SignedNote(unified.substring(0, end + 1), signatures);
    }

    /** The signature of that key when it holds; empty when the key did not sign this text. */
    public Optional<NoteSignature> signedBy(VerifierKey key) {
        return signatures.stream()
                .filter(it -> it.isBy(key))
                .filter(it -> key.verifies(text.getBytes(UTF_8), it.bytes()))
                .findFirst();
    }

    /** The whole note as it is published. */
    public String published() {
        return text
                + "\n"
                + signatures.stream().map(NoteSignature::line).collect(Collectors.joining());
    }

    private static NoteSignature signature(String line) {
        Matcher parts = SIGNATURE.matcher(line);
        if (!parts.matches()) {
            throw new MalformedNote("a signature is written — name base64");
        }
        byte[] both = Base64Text.decoded(parts.group(2));
        if (both.length != KEY_ID_LENGTH + SIGNATURE_LENGTH) {
            throw new MalformedNote("a signature has 4 bytes of key id and 64 of its own");
        }
        return new NoteSignature(
                parts.group(1),
                Arrays.copyOf(both, KEY_ID_LENGTH),
                Arrays.copyOfRange(both, KEY_ID_LENGTH, both.length));
    }
}
