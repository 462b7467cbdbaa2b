package dk.medspor.status.agendas;

import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.ItemContent;
import dk.medspor.meetings.RecurringItems;
import dk.medspor.readmodels.ProjectedView;
import dk.medspor.status.Answer;
import dk.medspor.status.AsOf;
import dk.medspor.status.Asking;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What recurs on the agendas of bodies. */
public final class RecurringAgendas implements RecurringItems {

    private final ProjectedView<RecurringItemsDocument> view;

    public RecurringAgendas(ProjectedView<RecurringItemsDocument> view) {
        this.view = view;
    }

    @Override
    public List<ItemContent> of(MedBodyId body, LocalDate on) {
        return recurring(view.fresh(it -> it.get(body.toString())), on);
    }

    /** What recurred on a day. */
    public Answer<List<ItemContent>> items(MedBodyId body, LocalDate on, AsOf asOf) {
        return Asking.ask(view, asOf, it -> recurring(it.get(body.toString()), on));
    }

    private static List<ItemContent> recurring(
            Optional<RecurringItemsDocument> document, LocalDate on) {
        return document.map(it -> it.on(on)).orElse(List.of());
    }
}
