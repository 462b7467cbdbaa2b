package dk.medspor.meetings;

import dk.medspor.kernel.Protected;

/**
 * The notes that a meeting was read from.
 *
 * @param sha256 of the notes' bytes, in hex
 * @param fingerprint SHA-256 of what was taken over from them, in hex: the same notes with the same
 *     content are the same import
 */
public record NotesSource(Protected<String> fileName, String sha256, String fingerprint) {}
