package dk.medspor.status.meetingrecord;

import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.MeetingEvent.MeetingHeld;
import dk.medspor.meetings.MeetingEvent.MeetingImported;
import dk.medspor.meetings.MeetingEvent.NotesKept;
import dk.medspor.readmodels.View;
import java.util.Optional;
import java.util.Set;

/** One document per meeting. */
public final class MeetingView implements View<MeetingDocument> {

    static final String ALL = "all";

    @Override
    public String name() {
        return "meetings";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<MeetingDocument> documentType() {
        return MeetingDocument.class;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        return switch (event.payload()) {
            case MeetingHeld it -> Set.of(it.meetingId().toString());
            case MeetingImported it -> Set.of(it.meetingId().toString());
            case NotesKept it -> Set.of(it.meetingId().toString());
            default -> Set.of();
        };
    }

    @Override
    public MeetingDocument evolve(Optional<MeetingDocument> document, RecordedEvent event) {
        return switch (event.payload()) {
            case MeetingHeld(var id, var details) ->
                    new MeetingDocument(id, details, Optional.empty(), Optional.empty());
            case MeetingImported(var id, var source) ->
                    new MeetingDocument(
                            id,
                            document.orElseThrow().details(),
                            Optional.of(source),
                            Optional.empty());
            case NotesKept(var id, var notes) -> {
                var before = document.orElseThrow();
                yield new MeetingDocument(
                        id, before.details(), before.source(), Optional.of(notes));
            }
            default -> document.orElseThrow();
        };
    }

    @Override
    public Set<String> scopes(MeetingDocument document) {
        return Set.of(ALL, scope(document.details().bodyId()));
    }

    @Override
    public String sort(MeetingDocument document) {
        return document.details().date().toString();
    }

    static String scope(MedBodyId body) {
        return "body:" + body;
    }
}
