package dk.medspor.meetings;

import dk.medspor.meetings.AgendaEvent.AgendaItemAdded;
import dk.medspor.meetings.AgendaEvent.AgendaItemChanged;
import dk.medspor.meetings.AgendaEvent.AgendaItemDeferred;
import dk.medspor.meetings.AgendaEvent.AgendaItemMadeConfidential;
import dk.medspor.meetings.AgendaEvent.AgendaItemReferred;
import dk.medspor.meetings.AgendaEvent.AgendaItemRemoved;
import dk.medspor.meetings.AgendaEvent.AgendaOrdered;
import dk.medspor.meetings.AgendaEvent.AgendaPublished;
import dk.medspor.meetings.AgendaEvent.AttachmentContentKept;
import dk.medspor.meetings.AgendaEvent.AttachmentRemoved;
import dk.medspor.meetings.AgendaEvent.ConfidentialityLifted;
import dk.medspor.meetings.AgendaEvent.DocumentAttached;
import dk.medspor.meetings.AgendaEvent.Lateness;
import dk.medspor.meetings.AgendaItem.Enclosure;
import dk.medspor.meetings.AgendaItem.Leaving;
import dk.medspor.meetings.AgendaItem.Leaving.Kind;
import dk.medspor.meetings.AgendaItem.Referral;
import dk.medspor.meetings.AgendaItem.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The agenda of a meeting.
 *
 * @param items all that there ever were, in the order they were added
 * @param orderings how they were put in another order
 */
public record Agenda(
        List<AgendaItem> items, List<Ordering> orderings, List<Publication> publications) {

    /** Nothing is on it. */
    public static final Agenda EMPTY = new Agenda(List.of(), List.of(), List.of());

    public Agenda {
        items = List.copyOf(items);
        orderings = List.copyOf(orderings);
        publications = List.copyOf(publications);
    }

    /** The numbers of those that stood on it, in their order from a day on. */
    public record Ordering(LocalDate on, List<Integer> items) {
        public Ordering {
            items = List.copyOf(items);
        }

        private Ordering without(Set<Integer> hidden) {
            return new Ordering(on, items.stream().filter(it -> !hidden.contains(it)).toList());
        }

        /** What came later stands behind. */
        private Stream<Integer> applied(List<Integer> before) {
            return Stream.concat(items.stream(), before.stream().filter(it -> !items.contains(it)));
        }
    }

    /** That it was sent to the members. */
    public record Publication(LocalDate on, Optional<Lateness> late) {}

    /** The item of that number, whether it still stands or has left. */
    public Optional<AgendaItem> item(int number) {
        return items.stream().filter(it -> it.item() == number).findFirst();
    }

    /** The items that stand on it, in their order. */
    public List<AgendaItem> standing() {
        return order().stream()
                .flatMap(it -> item(it).stream())
                .filter(AgendaItem::standsOnAgenda)
                .toList();
    }

    private List<Integer> order() {
        List<Integer> order = items.stream().map(AgendaItem::item).toList();
        for (Ordering it : orderings) {
            order = it.applied(order).toList();
        }
        return order;
    }

    /** The items that were struck or deferred. */
    public List<AgendaItem> left() {
        return items.stream().filter(it -> !it.standsOnAgenda()).toList();
    }

    /** When it was sent last. */
    public Optional<LocalDate> publishedOn() {
        return publications.isEmpty() ? Optional.empty() : Optional.of(publications.getLast().on());
    }

    /** It without some items, as whoever may not read them sees it. */
    Agenda without(Set<Integer> hidden) {
        return new Agenda(
                items.stream().filter(it -> !hidden.contains(it.item())).toList(),
                orderings.stream().map(it -> it.without(hidden)).toList(),
                publications);
    }

    /** It as it was on a day. */
    Agenda on(LocalDate day) {
        return new Agenda(
                items.stream().flatMap(it -> it.on(day).stream()).toList(),
                orderings.stream().filter(it -> !it.on().isAfter(day)).toList(),
                publications.stream().filter(it -> !it.on().isAfter(day)).toList());
    }

    Agenda after(AgendaEvent event) {
        return switch (event) {
            case AgendaItemAdded it -> added(AgendaItem.of(it));
            case AgendaItemChanged(var _, var item, var on, var content, var reason) ->
                    changed(item, it -> it.saying(new Wording(on, content, reason)));
            case AgendaItemRemoved(var _, var item, var on, var reason) ->
                    changed(item, it -> it.left(new Leaving(Kind.REMOVED, on, reason)));
            case AgendaItemDeferred(var _, var item, var on, var _, var _, var reason) ->
                    changed(item, it -> it.left(new Leaving(Kind.DEFERRED, on, reason)));
            case AgendaItemReferred(var _, var item, var on, var _, var to, var _, var note) ->
                    changed(item, it -> it.referred(new Referral(on, to, note)));
            case DocumentAttached(var _, var item, var on, var attachment) ->
                    changed(
                            item,
                            it ->
                                    it.enclosing(
                                            new Enclosure(
                                                    on,
                                                    attachment,
                                                    Optional.empty(),
                                                    Optional.empty())));
            case AttachmentContentKept(var _, var item, var sha256, var name) ->
                    changed(item, it -> it.keeping(sha256, name));
            case AttachmentRemoved(var _, var item, var on, var sha256, var _) ->
                    changed(item, it -> it.without(sha256, on));
            case AgendaItemMadeConfidential(var _, var item, var reason) ->
                    changed(item, it -> it.readBy(Optional.of(reason)));
            case ConfidentialityLifted(var _, var item, var _) ->
                    changed(item, it -> it.readBy(Optional.empty()));
            case AgendaPublished(var _, var on, var late) ->
                    new Agenda(items, orderings, with(publications, new Publication(on, late)));
            case AgendaOrdered(var _, var on, var numbers) ->
                    new Agenda(items, with(orderings, new Ordering(on, numbers)), publications);
        };
    }

    private Agenda added(AgendaItem item) {
        return new Agenda(with(items, item), orderings, publications);
    }

    private Agenda changed(int number, UnaryOperator<AgendaItem> change) {
        return new Agenda(
                items.stream().map(it -> it.item() == number ? change.apply(it) : it).toList(),
                orderings,
                publications);
    }

    private static <T> List<T> with(List<T> before, T another) {
        List<T> all = new ArrayList<>(before);
        all.add(another);
        return all;
    }
}
