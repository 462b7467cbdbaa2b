package dk.medspor.status.agendas;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.Forum;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.ItemContent;
import dk.medspor.meetings.ItemRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An item that was deferred, or referred to somebody.
 *
 * @param from whose agenda it stood on
 * @param to for whom it waits; the same body when it was deferred
 * @param content as it stood
 * @param note what was said when it was sent
 * @param takenUp the agendas that it came onto: more than one where two took it up at once
 */
public record IncomingItem(
        ItemRef source,
        MedBodyId from,
        Forum to,
        LocalDate since,
        ItemContent content,
        Optional<Protected<String>> note,
        List<TakenUp> takenUp) {
    public IncomingItem {
        takenUp = List.copyOf(takenUp);
    }

    /** The agenda that it came onto. */
    public record TakenUp(ItemRef as, LocalDate on) {}

    /** It as it was on a day; empty before it was sent. */
    Optional<IncomingItem> on(LocalDate day) {
        return since.isAfter(day)
                ? Optional.empty()
                : Optional.of(with(takenUp.stream().filter(it -> !it.on().isAfter(day)).toList()));
    }

    IncomingItem with(List<TakenUp> taken) {
        return new IncomingItem(source, from, to, since, content, note, taken);
    }
}
