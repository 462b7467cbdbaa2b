package dk.medspor.webui.desk;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.ItemPurpose;
import dk.medspor.status.agendas.IncomingItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An item that waits for a body, as it is shown. */
record WaitingRow(
        UUID meetingId,
        int item,
        MedBodyId from,
        LocalDate since,
        String title,
        ItemPurpose purpose,
        List<String> proposals,
        Optional<String> note) {

    static WaitingRow of(IncomingItem it) {
        return new WaitingRow(
                it.source().meetingId().value(),
                it.source().item(),
                it.from(),
                it.since(),
                it.content().title().value(),
                it.content().purpose(),
                it.content().proposals().stream().map(Protected::value).toList(),
                it.note().map(Protected::value));
    }
}
