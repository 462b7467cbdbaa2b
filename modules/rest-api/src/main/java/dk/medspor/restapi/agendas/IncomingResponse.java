package dk.medspor.restapi.agendas;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.status.agendas.IncomingItem;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An item that waits to be taken up.
 *
 * @param meetingId the meeting whose agenda it stood on
 * @param waitsForBodyId the body that it was sent to, or put off by; one that ended has a successor
 *     that takes it up
 * @param note what was said when it was deferred or sent
 */
record IncomingResponse(
        UUID meetingId,
        int item,
        UUID fromBodyId,
        Optional<UUID> waitsForBodyId,
        LocalDate since,
        ItemFields content,
        Optional<String> note) {

    static IncomingResponse of(IncomingItem it) {
        return new IncomingResponse(
                it.source().meetingId().value(),
                it.source().item(),
                it.from().value(),
                it.to().bodyId().map(MedBodyId::value),
                it.since(),
                ItemFields.of(it.content()),
                it.note().map(Protected::value));
    }
}
