package dk.medspor.meetings;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How the place of a contribution stood when a command on it was sent.
 *
 * @param heldOn the day of the meeting; empty when it was not held, or is unknown
 * @param group whether the meeting has such a group, and it was not disbanded; true for none
 * @param asked whether the round and the question are in the outline, belong together, and are put
 *     to the group; true for none
 */
public record PlaceStanding(Optional<LocalDate> heldOn, boolean group, boolean asked) {}
