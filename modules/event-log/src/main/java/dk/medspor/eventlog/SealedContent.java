package dk.medspor.eventlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Content encrypted by AES-256-GCM (NIST SP 800-38D). As text it is base64url (RFC 4648, section 5)
 * without padding of {@code form (1 byte, 1) ‖ key number (8 bytes, big-endian) ‖ nonce (12 bytes)
 * ‖ ciphertext and tag (16 bytes)}. The additional data is the {@link Place} it was sealed for, so
 * it cannot be moved to another event or field.
 */
record SealedContent(long key, byte[] nonce, byte[] ciphertext) {

    /**
     * Where sealed content stands.
     *
     * @param holder the event or command
     * @param field JSON Pointer (RFC 6901) to the field
     */
    record Place(String holder, String field) {

        private byte[] bytes() {
            return "medspor.sealed/1\n%s\n%s".formatted(holder, field).getBytes(UTF_8);
        }
    }

    private static final byte FORM = 1;
    private static final int NONCE_LENGTH = 12;
    private static final int TAG_BITS = 128;
    private static final int HEAD_LENGTH = 1 + Long.BYTES + NONCE_LENGTH;
    private static final SecureRandom RANDOM = new SecureRandom();

    static SealedContent of(byte[] plain, TextKey key, Place place) {
        byte[] nonce = new byte[NONCE_LENGTH];
        RANDOM.nextBytes(nonce);
        try {
            byte[] ciphertext = cipher(Cipher.ENCRYPT_MODE, key, nonce, place).doFinal(plain);
            return new SealedContent(key.number(), nonce, ciphertext);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java platform cannot seal content", e);
        }
    }

    /**
     * @throws BrokenSeal when the text is no sealed content
     */
    static SealedContent parse(String text, Place place) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new BrokenSeal(place, e);
        }
        return of(bytes, place);
    }

    /**
     * @throws BrokenSeal when the bytes are no sealed content
     */
    static SealedContent of(byte[] bytes, Place place) {
        if (bytes.length < HEAD_LENGTH + TAG_BITS / Byte.SIZE || bytes[0] != FORM) {
            throw new BrokenSeal(place, null);
        }
        ByteBuffer in = ByteBuffer.wrap(bytes).position(1);
        long key = in.getLong();
        byte[] nonce = new byte[NONCE_LENGTH];
        byte[] ciphertext = new byte[bytes.length - HEAD_LENGTH];
        in.get(nonce).get(ciphertext);
        return new SealedContent(key, nonce, ciphertext);
    }

    /**
     * The content in plain.
     *
     * @throws BrokenSeal when it was sealed by another key, for another place, or was changed
     */
    byte[] opened(TextKey with, Place place) {
        try {
            return cipher(Cipher.DECRYPT_MODE, with, nonce, place).doFinal(ciphertext);
        } catch (AEADBadTagException e) {
            throw new BrokenSeal(place, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java platform cannot open sealed content", e);
        }
    }

    String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes());
    }

    byte[] bytes() {
        return ByteBuffer.allocate(HEAD_LENGTH + ciphertext.length)
                .put(FORM)
                .putLong(key)
                .put(nonce)
                .put(ciphertext)
                .array();
    }

    private static Cipher cipher(int mode, TextKey key, byte[] nonce, Place place)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                mode, new SecretKeySpec(key.bytes(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.bytes());
        return cipher;
    }
}
