package dk.medspor.audit.replay;

import java.util.Optional;

/**
 * A field that the rules of today would fill otherwise.
 *
 * @param event which event of the decision, from 0
 * @param name of that event
 * @param field JSON Pointer (RFC 6901) to the field; empty for the event as a whole
 * @param recorded what was recorded, as JSON; empty where there was nothing
 * @param again what the rules say today, as JSON; empty where they say nothing
 */
public record FieldDifference(
        int event, String name, String field, Optional<String> recorded, Optional<String> again) {}
