package dk.medspor.audit;

import dk.medspor.kernel.DomainEvent;
import dk.medspor.kernel.Protected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One event on a subject.
 *
 * @param recordedAt when it was written down
 * @param domainDate the day it is a fact of; empty for an undated one
 * @param actor the id of the account that sent the command
 * @param command what was asked
 * @param event what was recorded of it
 */
public record TrailEntry(
        long position,
        Instant recordedAt,
        Optional<LocalDate> domainDate,
        String actor,
        List<String> roles,
        String command,
        String event,
        Optional<Protected<String>> reason,
        DomainEvent payload) {
    public TrailEntry {
        roles = List.copyOf(roles);
    }
}
