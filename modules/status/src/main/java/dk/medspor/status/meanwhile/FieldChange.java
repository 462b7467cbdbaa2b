package dk.medspor.status.meanwhile;

import java.util.Optional;

/**
 * A field that says something else than before.
 *
 * @param field what it is: {@code item.title}, {@code minutes.text}, {@code attendance.presence}
 * @param of whose it is, where there are several: the number of an item, the id of a person
 * @param before what it said; empty where it said nothing
 * @param after what it says since; empty where it says nothing any more
 */
public record FieldChange(
        String field, Optional<String> of, Optional<String> before, Optional<String> after) {}
