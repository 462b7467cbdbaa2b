package dk.medspor.status.evaluationpolicy;

import dk.medspor.initiatives.PolicyHistory;
import dk.medspor.initiatives.PolicyId;
import dk.medspor.initiatives.PolicyRegister;
import dk.medspor.readmodels.ProjectedView;
import dk.medspor.status.Answer;
import dk.medspor.status.AsOf;
import dk.medspor.status.Asking;
import dk.medspor.status.Page;

/** The policies, for readers and for the rules. */
public final class EvaluationPolicies implements PolicyRegister {

    private final ProjectedView<PolicyDocument> view;

    public EvaluationPolicies(ProjectedView<PolicyDocument> view) {
        this.view = view;
    }

    @Override
    public PolicyHistory find(PolicyId id) {
        return view.fresh(it -> it.get(id.toString()))
                .map(PolicyDocument::history)
                .orElse(PolicyHistory.NONE);
    }

    /** That of the organisation first. */
    public Answer<Page<PolicyDocument>> policies(int page, int size, AsOf asOf) {
        return Asking.ask(view, asOf, it -> Asking.page(it, EvaluationPolicyView.ALL, page, size));
    }
}
