package dk.medspor.status.agendas;

import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.meetings.RecurringItemsEvent.RecurringItemsAgreed;
import dk.medspor.readmodels.View;
import dk.medspor.status.agendas.RecurringItemsDocument.Agreement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One document per body. */
public final class RecurringItemsView implements View<RecurringItemsDocument> {

    @Override
    public String name() {
        return "recurring-items";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<RecurringItemsDocument> documentType() {
        return RecurringItemsDocument.class;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        return event.payload() instanceof RecurringItemsAgreed it
                ? Set.of(it.bodyId().toString())
                : Set.of();
    }

    @Override
    public RecurringItemsDocument evolve(
            Optional<RecurringItemsDocument> document, RecordedEvent event) {
        var it = (RecurringItemsAgreed) event.payload();
        List<Agreement> all =
                new ArrayList<>(document.map(RecurringItemsDocument::agreements).orElse(List.of()));
        all.add(new Agreement(it.on(), it.items()));
        return new RecurringItemsDocument(it.bodyId(), all);
    }

    @Override
    public Set<String> scopes(RecurringItemsDocument document) {
        return Set.of();
    }

    @Override
    public String sort(RecurringItemsDocument document) {
        return "";
    }
}
