package dk.medspor.meetings;

import dk.medspor.kernel.Protected;

/**
 * A document that belongs to an item (bilag), by what identifies it.
 *
 * @param mediaType as of RFC 6838, for example {@code application/pdf}
 * @param size in bytes
 * @param sha256 of its bytes, 64 hexadecimal digits in lower case
 */
public record Attachment(Protected<String> name, String mediaType, long size, String sha256) {}
