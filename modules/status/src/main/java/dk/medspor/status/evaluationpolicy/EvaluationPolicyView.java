package dk.medspor.status.evaluationpolicy;

import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.initiatives.PolicyEvent;
import dk.medspor.initiatives.PolicyHistory;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.readmodels.View;
import java.util.Optional;
import java.util.Set;

/** One document per policy. */
public final class EvaluationPolicyView implements View<PolicyDocument> {

    static final String ALL = "all";

    @Override
    public String name() {
        return "evaluation-policies";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<PolicyDocument> documentType() {
        return PolicyDocument.class;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        return event.payload() instanceof PolicyEvent it
                ? Set.of(it.policyId().toString())
                : Set.of();
    }

    @Override
    public PolicyDocument evolve(Optional<PolicyDocument> document, RecordedEvent event) {
        var it = (PolicyEvent) event.payload();
        var history = document.map(PolicyDocument::history).orElse(PolicyHistory.NONE);
        return new PolicyDocument(it.policyId(), it.bodyId(), history.after(it));
    }

    @Override
    public Set<String> scopes(PolicyDocument document) {
        return Set.of(ALL);
    }

    /** That of the organisation comes first. */
    @Override
    public String sort(PolicyDocument document) {
        return document.bodyId().map(MedBodyId::toString).orElse("");
    }
}
