package dk.medspor.audit.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The public half of an Ed25519 key (RFC 8032) under the name that it signs by, as C2SP signed-note
 * writes it: {@code name+key id+base64(0x01 ‖ public key)}.
 *
 * @param name without blanks or plus signs
 * @param publicKey 32 bytes
 */
public record VerifierKey(String name, byte[] publicKey) {

    /** Bytes in a public key. */
    static final int LENGTH = 32;

    private static final int ID_LENGTH = 4;
    private static final byte ED25519 = 1;
    private static final Pattern FORM = Pattern.compile("([^\\s+]+)\\+(\\p{XDigit}{8})\\+(\\S+)");

    /** What X.509 puts before the bytes of an Ed25519 key (RFC 8410). */
    private static final byte[] X509_HEAD = HexFormat.of().parseHex("302a300506032b6570032100");

    public VerifierKey {
        if (!name.matches("[^\\s+]+") || publicKey.length != LENGTH) {
            throw new MalformedNote("a key has a name without blanks or plus signs, and 32 bytes");
        }
    }

    static VerifierKey of(String name, PublicKey key) {
        byte[] encoded = key.getEncoded();
        return new VerifierKey(
                name, Arrays.copyOfRange(encoded, encoded.length - LENGTH, encoded.length));
    }

    /**
     * Reads {@code name+key id+base64}.
     *
     * @throws MalformedNote when it is no Ed25519 key in that form, or its id is not its own
     */
    public static VerifierKey parse(String text) {
        Matcher parts = FORM.matcher(text.strip());
        if (!parts.matches()) {
            throw new MalformedNote("a key is written name+id+base64");
        }
        byte[] typed = Base64Text.decoded(parts.group(3));
        if (typed.length != LENGTH + 1 || typed[0] != ED25519) {
            throw new MalformedNote("the key is not one of Ed25519");
        }
        VerifierKey key =
                new VerifierKey(parts.group(1), Arrays.copyOfRange(typed, 1, typed.length));
        if (!key.id().equalsIgnoreCase(parts.group(2))) {
            throw new MalformedNote("the key's id is not that of its bytes");
        }
        return key;
    }

    /**
     * Reads the form of {@link #pem()}.
     *
     * @throws MalformedNote when it is not that of an Ed25519 key
     */
    public static VerifierKey ofPem(String name, String pem) {
        byte[] x509 = Base64Text.decoded(pem.replaceAll("-----[A-Z ]+-----|\\s", ""));
        if (x509.length != X509_HEAD.length + LENGTH
                || !Arrays.equals(X509_HEAD, Arrays.copyOf(x509, X509_HEAD.length))) {
            throw new MalformedNote("the key is not one of Ed25519");
        }
        return new VerifierKey(name, Arrays.copyOfRange(x509, X509_HEAD.length, x509.length));
    }

    /** Eight hexadecimal digits that tell keys of one name apart. */
    public String id() {
        return HexFormat.of().formatHex(idBytes());
    }

    byte[] idBytes() {
        byte[] named = (name + "\n").getBytes(UTF_8);
        byte[] hash =
                Sha256.of(
                        ByteBuffer.allocate(named.length + 1 + LENGTH)
                                .put(named)
                                .put(ED25519)
                                .put(publicKey)
                                .array());
        return Arrays.copyOf(hash, ID_LENGTH);
    }

    /** The form that is published: {@code name+id+base64}. */
    public String text() {
        byte[] typed = ByteBuffer.allocate(1 + LENGTH).put(ED25519).put(publicKey).array();
        return "%s+%s+%s".formatted(name, id(), Base64.getEncoder().encodeToString(typed));
    }

    /** The form that {@code openssl} reads: SubjectPublicKeyInfo as PEM (RFC 7468). */
    public String pem() {
        return "-----BEGIN PUBLIC KEY-----\n%s\n-----END PUBLIC KEY-----\n"
                .formatted(Base64.getEncoder().encodeToString(x509()));
    }

    /** Whether the signature is one of this key over exactly these bytes. */
    boolean verifies(byte[] message, byte[] signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(
                    KeyFactory.getInstance("Ed25519")
                            .generatePublic(new X509EncodedKeySpec(x509())));
            check.update(message);
            return check.verify(signature);
        } catch (SignatureException notOfAnyKey) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new MalformedNote("the bytes are no key of Ed25519: " + e.getMessage());
        }
    }

    private byte[] x509() {
        return ByteBuffer.allocate(X509_HEAD.length + LENGTH).put(X509_HEAD).put(publicKey).array();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey that
                && name.equals(that.name)
                && Arrays.equals(publicKey, that.publicKey);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(publicKey);
    }
}
