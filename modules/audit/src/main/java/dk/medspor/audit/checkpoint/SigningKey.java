package dk.medspor.audit.checkpoint;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;

/** An Ed25519 key that signs. Equal texts get equal signatures (RFC 8032). */
record SigningKey(VerifierKey verifier, PrivateKey secret) {

    static SigningKey fresh(String name) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new SigningKey(VerifierKey.of(name, pair.getPublic()), pair.getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java platform has no Ed25519", e);
        }
    }

    static SigningKey stored(VerifierKey verifier, byte[] pkcs8) {
        try {
            PrivateKey secret =
                    KeyFactory.getInstance("Ed25519")
                            .generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
            return new SigningKey(verifier, secret);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The stored key of checkpoints is damaged", e);
        }
    }

    byte[] pkcs8() {
        return secret.getEncoded();
    }

    byte[] signature(byte[] message) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(secret);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key of checkpoints cannot sign", e);
        }
    }

    @Override
    public String toString() {
        return "key " + verifier.text();
    }
}
