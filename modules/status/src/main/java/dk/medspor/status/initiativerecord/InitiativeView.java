package dk.medspor.status.initiativerecord;

import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.initiatives.InitiativeEvent.InitiativeProposed;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.readmodels.View;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One document per initiative. */
public final class InitiativeView implements View<InitiativeDossier> {

    static final String ALL = "all";

    @Override
    public String name() {
        return "initiatives";
    }

    @Override
    public int version() {
        return 4;
    }

    @Override
    public Class<InitiativeDossier> documentType() {
        return InitiativeDossier.class;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        return event.payload() instanceof InitiativeEvent it
                ? Set.of(it.initiativeId().toString())
                : Set.of();
    }

    @Override
    public InitiativeDossier evolve(Optional<InitiativeDossier> document, RecordedEvent event) {
        return event.payload() instanceof InitiativeProposed it
                ? InitiativeDossier.of(it)
                : document.orElseThrow().after((InitiativeEvent) event.payload());
    }

    /** Lists of everybody who owns it or has owned it, and of the one that is to evaluate it. */
    @Override
    public Set<String> scopes(InitiativeDossier document) {
        Set<String> scopes = new HashSet<>(Set.of(ALL));
        document.identity().owner().all().forEach(it -> scopes.add(scope(it)));
        document.chain().ifPresent(it -> scopes.add(evaluatedBy(it.evaluatingBodyId())));
        return scopes;
    }

    @Override
    public String sort(InitiativeDossier document) {
        return document.title().value();
    }

    /** The lists of what these bodies own or have owned; that of everybody when empty. */
    public static List<String> scopes(Optional<Set<MedBodyId>> owners) {
        return owners.map(it -> it.stream().map(InitiativeView::scope).toList())
                .orElse(List.of(ALL));
    }

    static String scope(MedBodyId owner) {
        return "owner:" + owner;
    }

    static String evaluatedBy(MedBodyId body) {
        return "evaluator:" + body;
    }
}
