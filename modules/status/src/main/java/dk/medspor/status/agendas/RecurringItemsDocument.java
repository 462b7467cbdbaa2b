package dk.medspor.status.agendas;

import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.ItemContent;
import java.time.LocalDate;
import java.util.List;

/** What has recurred on the agendas of a body, by the agreements in their order. */
public record RecurringItemsDocument(MedBodyId bodyId, List<Agreement> agreements) {
    public RecurringItemsDocument {
        agreements = List.copyOf(agreements);
    }

    /** What recurs from a day on. */
    public record Agreement(LocalDate on, List<ItemContent> items) {
        public Agreement {
            items = List.copyOf(items);
        }
    }

    /** What recurred on a day. */
    List<ItemContent> on(LocalDate day) {
        return agreements.stream()
                .filter(it -> !it.on().isAfter(day))
                .reduce((_, later) -> later)
                .map(Agreement::items)
                .orElse(List.of());
    }
}
