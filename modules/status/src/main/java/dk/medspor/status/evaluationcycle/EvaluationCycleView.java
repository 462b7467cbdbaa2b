package dk.medspor.status.evaluationcycle;

import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.initiatives.InitiativeEvent.InitiativeProposed;
import dk.medspor.initiatives.InitiativeIdentity;
import dk.medspor.initiatives.InitiativeLife;
import dk.medspor.initiatives.ObligationChain;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.readmodels.View;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** One document per initiative, with the facts that its obligations are computed from. */
public final class EvaluationCycleView implements View<CycleDocument> {

    static final String ALL = "all";
    private static final String NEVER = "9999-12-31";

    @Override
    public String name() {
        return "evaluation-cycle";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<CycleDocument> documentType() {
        return CycleDocument.class;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        return event.payload() instanceof InitiativeEvent it
                ? Set.of(it.initiativeId().toString())
                : Set.of();
    }

    @Override
    public CycleDocument evolve(Optional<CycleDocument> document, RecordedEvent event) {
        return event.payload() instanceof InitiativeProposed it
                ? new CycleDocument(InitiativeIdentity.of(it), InitiativeLife.begun())
                : document.orElseThrow().after((InitiativeEvent) event.payload());
    }

    /** Lists of the bodies that evaluate, or have evaluated, and of those that have owned it. */
    @Override
    public Set<String> scopes(CycleDocument document) {
        if (document.chain().isEmpty()) {
            return Set.of();
        }
        ObligationChain chain = document.chain().get();
        Set<String> scopes = new HashSet<>(Set.of(ALL));
        document.identity().owner().all().forEach(it -> scopes.add(scope(it)));
        chain.evaluator().all().forEach(it -> scopes.add(scope(it)));
        chain.evaluations().forEach(it -> scopes.add(scope(it.evaluatingBodyId())));
        return scopes;
    }

    /** What is due first comes first; what owes nothing more comes last. */
    @Override
    public String sort(CycleDocument document) {
        return document.chain()
                .flatMap(ObligationChain::open)
                .map(it -> it.due().toString())
                .orElse(NEVER);
    }

    static String scope(MedBodyId body) {
        return "body:" + body;
    }
}
