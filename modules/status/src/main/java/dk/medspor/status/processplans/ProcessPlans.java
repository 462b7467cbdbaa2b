package dk.medspor.status.processplans;

import dk.medspor.medbodies.MedBodyId;
import dk.medspor.readmodels.ProjectedView;
import dk.medspor.recommendations.ProcessPlan;
import dk.medspor.recommendations.ProcessPlanId;
import dk.medspor.status.Answer;
import dk.medspor.status.AsOf;
import dk.medspor.status.Asking;
import dk.medspor.status.Page;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Plans of processes as they stood on a day. */
public final class ProcessPlans {

    private final ProjectedView<ProcessPlan> view;

    public ProcessPlans(ProjectedView<ProcessPlan> view) {
        this.view = view;
    }

    /** One of them, with everything that is known of it. */
    public Answer<Optional<ProcessPlan>> plan(ProcessPlanId id, AsOf asOf) {
        return Asking.ask(view, asOf, it -> it.get(id.toString()));
    }

    /**
     * Those that were there on a day, in the order they were laid.
     *
     * @param forums whose plans; everybody's when empty
     */
    public Answer<Page<ProcessPlan>> plans(
            Optional<Set<MedBodyId>> forums, LocalDate on, int page, int size, AsOf asOf) {
        List<String> scopes =
                forums.map(it -> it.stream().map(ProcessPlanView::scope).toList())
                        .orElse(List.of(ProcessPlanView.ALL));
        return Asking.ask(
                view,
                asOf,
                state ->
                        Asking.pageOf(
                                state,
                                scopes,
                                it -> it.on(on),
                                Comparator.comparing(ProcessPlan::plannedOn),
                                page,
                                size));
    }
}
