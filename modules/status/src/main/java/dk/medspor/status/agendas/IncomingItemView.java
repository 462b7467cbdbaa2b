package dk.medspor.status.agendas;

import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.medbodies.Forum;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.AgendaEvent.AgendaItemAdded;
import dk.medspor.meetings.AgendaEvent.AgendaItemDeferred;
import dk.medspor.meetings.AgendaEvent.AgendaItemReferred;
import dk.medspor.meetings.ItemRef;
import dk.medspor.readmodels.View;
import dk.medspor.status.agendas.IncomingItem.TakenUp;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One document per item and receiver: what was sent on or put off, until it is taken up. */
public final class IncomingItemView implements View<IncomingItem> {

    @Override
    public String name() {
        return "incoming-items";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Class<IncomingItem> documentType() {
        return IncomingItem.class;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        return switch (event.payload()) {
            case AgendaItemDeferred it ->
                    Set.of(key(new ItemRef(it.meetingId(), it.item()), it.bodyId()));
            case AgendaItemReferred it ->
                    Set.of(
                            it.to()
                                    .bodyId()
                                    .map(to -> key(new ItemRef(it.meetingId(), it.item()), to))
                                    .orElseGet(() -> "outside:" + event.position()));
            case AgendaItemAdded it ->
                    it.origin()
                            .source()
                            .map(from -> Set.of(key(from, waitedFor(it))))
                            .orElse(Set.of());
            default -> Set.of();
        };
    }

    @Override
    public IncomingItem evolve(Optional<IncomingItem> document, RecordedEvent event) {
        return switch (event.payload()) {
            case AgendaItemDeferred it ->
                    new IncomingItem(
                            new ItemRef(it.meetingId(), it.item()),
                            it.bodyId(),
                            body(it.bodyId()),
                            it.on(),
                            it.content(),
                            Optional.of(it.reason()),
                            List.of());
            case AgendaItemReferred it ->
                    new IncomingItem(
                            new ItemRef(it.meetingId(), it.item()),
                            it.bodyId(),
                            it.to(),
                            it.on(),
                            it.content(),
                            it.note(),
                            List.of());
            case AgendaItemAdded it ->
                    taken(
                            document.orElseThrow(),
                            new TakenUp(new ItemRef(it.meetingId(), it.item()), it.on()));
            default -> document.orElseThrow();
        };
    }

    private static MedBodyId waitedFor(AgendaItemAdded it) {
        return it.origin().waitedFor().orElse(it.bodyId());
    }

    private static IncomingItem taken(IncomingItem it, TakenUp another) {
        return it.with(Stream.concat(it.takenUp().stream(), Stream.of(another)).toList());
    }

    /** Those who wait: a body, or a forum of a kind; and the item that they wait for. */
    @Override
    public Set<String> scopes(IncomingItem document) {
        return Set.of(scope(document.to()), scope(document.source()));
    }

    /** In the order in which they were sent. */
    @Override
    public String sort(IncomingItem document) {
        return document.since().toString();
    }

    static String key(ItemRef source, MedBodyId to) {
        return source.meetingId() + ":" + source.item() + ":" + to;
    }

    static String scope(Forum to) {
        return to.bodyId().map(it -> "body:" + it).orElseGet(() -> "forum:" + to.kind());
    }

    static String scope(ItemRef source) {
        return "item:" + source.meetingId() + ":" + source.item();
    }

    static Forum body(MedBodyId body) {
        return new Forum(Forum.Kind.BODY, Optional.of(body), Optional.empty());
    }
}
