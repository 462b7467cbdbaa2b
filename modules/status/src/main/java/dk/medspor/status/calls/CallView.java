package dk.medspor.status.calls;

import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.initiatives.CallEvent;
import dk.medspor.initiatives.CallEvent.AnswerRetracted;
import dk.medspor.initiatives.CallEvent.CallDeclined;
import dk.medspor.initiatives.CallEvent.CallIssued;
import dk.medspor.initiatives.CallEvent.CallTakenUp;
import dk.medspor.initiatives.CallEvent.CallWithdrawn;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.readmodels.View;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** One document per call. */
public final class CallView implements View<CallDocument> {

    static final String ALL = "all";

    @Override
    public String name() {
        return "calls";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<CallDocument> documentType() {
        return CallDocument.class;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        return event.payload() instanceof CallEvent it ? Set.of(it.callId().toString()) : Set.of();
    }

    @Override
    public CallDocument evolve(Optional<CallDocument> document, RecordedEvent event) {
        return switch ((CallEvent) event.payload()) {
            case CallIssued it -> CallDocument.of(it);
            case CallDeclined it ->
                    document.orElseThrow()
                            .answered(
                                    new CallAnswer(
                                            it.bodyId(),
                                            it.on(),
                                            Optional.of(it.reason()),
                                            Optional.empty()));
            case CallTakenUp it ->
                    document.orElseThrow()
                            .answered(
                                    new CallAnswer(
                                            it.bodyId(),
                                            it.on(),
                                            Optional.empty(),
                                            Optional.of(it.initiativeId())));
            case AnswerRetracted it -> document.orElseThrow().retracted(it.bodyId());
            case CallWithdrawn it -> document.orElseThrow().withdrawn(it.on());
        };
    }

    /** Lists of the forum that asked and of all who were asked. */
    @Override
    public Set<String> scopes(CallDocument document) {
        Set<String> scopes = new HashSet<>(Set.of(ALL, scope(document.forumBodyId())));
        document.addressees().forEach(it -> scopes.add(scope(it)));
        return scopes;
    }

    @Override
    public String sort(CallDocument document) {
        return document.issuedOn().toString();
    }

    static String scope(MedBodyId body) {
        return "body:" + body;
    }
}
