package dk.medspor.status;

/**
 * An answer and where it comes from.
 *
 * @param position of the last event it includes
 */
public record Answer<T>(long position, T value) {}
