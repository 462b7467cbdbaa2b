package dk.medspor.search.entries;

import dk.medspor.medbodies.MedBodyId;
import dk.medspor.search.Entry;
import dk.medspor.search.SearchKind;
import dk.medspor.search.Searched;
import dk.medspor.search.Whereabouts;
import dk.medspor.status.calls.CallAnswer;
import dk.medspor.status.calls.CallDocument;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A call, and each answer by itself: one body is not shown what another one answered. */
public final class CallEntries implements Searched<CallDocument> {

    @Override
    public List<Entry> entries(CallDocument call) {
        List<Entry> entries = new ArrayList<>();
        entries.add(entry(call, List.of(), Set.copyOf(call.addressees())));
        for (CallAnswer answer : call.answers()) {
            List<String> texts = Texts.in(answer);
            if (!texts.isEmpty()) {
                entries.add(entry(call, texts, Set.of(answer.bodyId())));
            }
        }
        return entries;
    }

    private static Entry entry(CallDocument call, List<String> texts, Set<MedBodyId> readers) {
        Set<MedBodyId> bodies = new HashSet<>(readers);
        bodies.add(call.forumBodyId());
        return new Entry(
                SearchKind.CALL,
                Whereabouts.of(call.id().value()),
                call.title().value(),
                texts,
                call.forumBodyId(),
                bodies,
                readers,
                Optional.of(call.issuedOn()));
    }
}
