package dk.medspor.status.evaluationcycle;

import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.initiatives.Evaluation;
import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.initiatives.InitiativeEvent.InitiativeProposed;
import dk.medspor.initiatives.InitiativeIdentity;
import dk.medspor.initiatives.InitiativeLife;
import dk.medspor.initiatives.ObligationChain;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.readmodels.View;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One document per initiative, with the facts that its obligations are computed from. */
public final class EvaluationCycleView implements View<CycleDocument> {

    static final String ALL = "all";

    /** How the lists of what each body owns begin; each ends with the owner. */
    static final String OWNED = "owned:";

    @Override
    public String name() {
        return "evaluation-cycle";
    }

    @Override
    public int version() {
        return 5;
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

    /**
     * Lists of the bodies that evaluate, or have evaluated, and of those that have owned it; apart
     * from that of those that answer for it now, and of those that evaluated it once; and of its
     * owner, on the whole and among all for which somebody answers. And of those whom each of its
     * evaluations concerns, by day and verdict.
     */
    @Override
    public Set<String> scopes(CycleDocument document) {
        if (document.chain().isEmpty()) {
            return Set.of();
        }
        ObligationChain chain = document.chain().get();
        Set<String> scopes = new HashSet<>(Set.of(ALL));
        document.identity().owner().all().forEach(it -> scopes.add(scope(it)));
        chain.evaluator().all().forEach(it -> scopes.add(scope(it)));
        MedBodyId owner = document.ownerBodyId();
        Set<MedBodyId> answering = new HashSet<>(List.of(owner, chain.evaluatingBodyId()));
        for (MedBodyId it : answering) {
            scopes.add(answering(it));
            scopes.add(ownedAmong(it) + owner);
        }
        scopes.add(OWNED + owner);
        scopes.add(promisedTo(chain.evaluatingBodyId()));
        for (Evaluation it : chain.evaluations()) {
            scopes.add(scope(it.evaluatingBodyId()));
            if (!answering.contains(it.evaluatingBodyId())) {
                scopes.add(once(it.evaluatingBodyId()));
            }
            answering.forEach(body -> scopes.add(KeptPlace.of(it).list(body)));
            scopes.add(KeptPlace.of(it).list(it.evaluatingBodyId()));
        }
        return scopes;
    }

    @Override
    public String sort(CycleDocument document) {
        return document.chain().map(it -> CyclePlace.of(it).sort()).orElse("");
    }

    /** The list of what a body owns or is to evaluate, by everything that is recorded. */
    static String answering(MedBodyId body) {
        return "answering:" + body;
    }

    /** The list of what a body is to evaluate, by everything that is recorded. */
    static String promisedTo(MedBodyId body) {
        return "promised:" + body;
    }

    /** How the lists of what a body answers for begin; each ends with an owner. */
    static String ownedAmong(MedBodyId answering) {
        return "of:" + answering + ":";
    }

    /** The list of what a body has evaluated and does not answer for. */
    static String once(MedBodyId body) {
        return "once:" + body;
    }

    static String scope(MedBodyId body) {
        return "body:" + body;
    }
}
