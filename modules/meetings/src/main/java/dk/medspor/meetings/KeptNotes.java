package dk.medspor.meetings;

/**
 * The bytes of notes, as they are kept here.
 *
 * @param sha256 of the bytes as they came, 64 hexadecimal digits in lower case
 * @param size in bytes
 * @param content the name under which they are kept
 */
public record KeptNotes(String sha256, long size, String content) {}
