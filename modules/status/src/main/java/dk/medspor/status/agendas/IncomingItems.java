package dk.medspor.status.agendas;

import dk.medspor.medbodies.Forum;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.IncomingRegister;
import dk.medspor.meetings.ItemRef;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.WaitingItem;
import dk.medspor.readmodels.ProjectedView;
import dk.medspor.status.Answer;
import dk.medspor.status.AsOf;
import dk.medspor.status.Asking;
import dk.medspor.status.Page;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What waits to be taken up. */
public final class IncomingItems implements IncomingRegister {

    private final ProjectedView<IncomingItem> view;

    public IncomingItems(ProjectedView<IncomingItem> view) {
        this.view = view;
    }

    @Override
    public List<WaitingItem> waiting(ItemRef source) {
        return view.fresh(it -> it.all(IncomingItemView.scope(source))).stream()
                .filter(it -> it.takenUp().isEmpty())
                .flatMap(it -> waiting(it).stream())
                .toList();
    }

    private static Optional<WaitingItem> waiting(IncomingItem it) {
        return it.to().bodyId().map(body -> new WaitingItem(body, it.content()));
    }

    /** The other agendas that took up an item besides this one: two may have done so at once. */
    public List<ItemRef> alsoTakenUpAs(ItemRef source, MedBodyId body, MeetingId by, AsOf asOf) {
        return Asking.ask(view, asOf, it -> it.get(IncomingItemView.key(source, body)))
                .value()
                .stream()
                .flatMap(it -> it.takenUp().stream())
                .map(IncomingItem.TakenUp::as)
                .filter(it -> !it.meetingId().equals(by))
                .toList();
    }

    /**
     * What waited on a day, in the order it was sent.
     *
     * @param to bodies, or forums of a kind
     */
    public Answer<Page<IncomingItem>> waitingFor(
            Collection<Forum> to, LocalDate on, int page, int size, AsOf asOf) {
        return Asking.ask(
                view,
                asOf,
                state ->
                        Asking.pageOf(
                                state,
                                to.stream().map(IncomingItemView::scope).toList(),
                                it -> it.on(on).filter(then -> then.takenUp().isEmpty()),
                                Comparator.comparing(IncomingItem::since),
                                page,
                                size));
    }
}
