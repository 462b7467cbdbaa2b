package dk.medspor.medbodies;

/**
 * As what somebody leads a body.
 *
 * @param side of the seat that the person holds
 */
public record Chairing(Office office, Side side) {}
