package dk.medspor.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What is kept of a person, encrypted by AES-256-GCM (NIST SP 800-38D): {@code form (1 byte, 1) ‖
 * nonce (12 bytes) ‖ ciphertext and tag (16 bytes)}. The additional data is the person's id, so one
 * person's record cannot be put in another's place.
 */
final class PersonSeal {

    private static final byte FORM = 1;
    private static final int NONCE_LENGTH = 12;
    private static final int TAG_BITS = 128;
    private static final int HEAD_LENGTH = 1 + NONCE_LENGTH;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PersonSeal() {}

    static byte[] sealed(byte[] plain, byte[] key, PersonId id) {
        byte[] nonce = new byte[NONCE_LENGTH];
        RANDOM.nextBytes(nonce);
        try {
            byte[] ciphertext = cipher(Cipher.ENCRYPT_MODE, key, nonce, id).doFinal(plain);
            return ByteBuffer.allocate(HEAD_LENGTH + ciphertext.length)
                    .put(FORM)
                    .put(nonce)
                    .put(ciphertext)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java platform cannot seal content", e);
        }
    }

    /**
     * What was sealed, in plain.
     *
     * @throws BrokenPersonRecord when it was sealed for somebody else, or was changed
     */
    static byte[] opened(byte[] sealed, byte[] key, PersonId id) {
        if (sealed.length < HEAD_LENGTH + TAG_BITS / Byte.SIZE || sealed[0] != FORM) {
            throw new BrokenPersonRecord(id, null);
        }
        ByteBuffer in = ByteBuffer.wrap(sealed).position(1);
        byte[] nonce = new byte[NONCE_LENGTH];
        byte[] ciphertext = new byte[sealed.length - HEAD_LENGTH];
        in.get(nonce).get(ciphertext);
        try {
            return cipher(Cipher.DECRYPT_MODE, key, nonce, id).doFinal(ciphertext);
        } catch (AEADBadTagException e) {
            throw new BrokenPersonRecord(id, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java platform cannot open sealed content", e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, PersonId id)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD("medspor.person/1\n%s".formatted(id).getBytes(UTF_8));
        return cipher;
    }
}
