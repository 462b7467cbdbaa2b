package dk.medspor.audit.checkpoint;

import java.util.Base64;

final class Base64Text {

    private Base64Text() {}

    /**
     * @throws MalformedNote when it is not base64 (RFC 4648, section 4)
     */
    static byte[] decoded(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new MalformedNote("not base64: " + text);
        }
    }
}
