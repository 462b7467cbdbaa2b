package dk.medspor.webui.initiative;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One event in words.
 *
 * @param who what the account is called, or its id where there is none any more
 * @param what one sentence, and what belongs to it
 * @param payload the event as JSON, for those who want to see it as it was stored
 */
record TrailLine(
        long position,
        Instant recordedAt,
        Optional<LocalDate> heldFrom,
        String who,
        List<String> roles,
        List<String> what,
        Optional<String> why,
        String payload) {}
