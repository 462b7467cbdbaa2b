package dk.medspor.status.erasures;

import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.people.Erasure;
import dk.medspor.people.ErasureEvent;
import dk.medspor.readmodels.View;
import java.util.Optional;
import java.util.Set;

/** One document per case. */
public final class ErasureView implements View<Erasure> {

    static final String ALL = "all";
    static final String DUE = "due";

    @Override
    public String name() {
        return "erasures";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<Erasure> documentType() {
        return Erasure.class;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        return event.payload() instanceof ErasureEvent it
                ? Set.of(it.erasureId().toString())
                : Set.of();
    }

    @Override
    public Erasure evolve(Optional<Erasure> document, RecordedEvent event) {
        return Erasure.after(document, (ErasureEvent) event.payload());
    }

    @Override
    public Set<String> scopes(Erasure document) {
        return document.isDue() ? Set.of(ALL, DUE) : Set.of(ALL);
    }

    @Override
    public String sort(Erasure document) {
        return document.id().toString();
    }
}
