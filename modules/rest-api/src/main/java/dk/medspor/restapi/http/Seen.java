package dk.medspor.restapi.http;

/**
 * What a reader has seen already, and the answer must include.
 *
 * @param position of the last event; -1 for nothing in particular
 */
public record Seen(long position) {}
