package dk.medspor.restapi.http;

/**
 * A command was carried out.
 *
 * @param position of its last event
 */
public record Recorded(long position) {}
