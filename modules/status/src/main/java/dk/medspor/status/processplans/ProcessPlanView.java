package dk.medspor.status.processplans;

import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.readmodels.View;
import dk.medspor.recommendations.ProcessPlan;
import dk.medspor.recommendations.ProcessPlanEvent;
import java.util.Optional;
import java.util.Set;

/** One document per plan. */
public final class ProcessPlanView implements View<ProcessPlan> {

    static final String ALL = "all";

    @Override
    public String name() {
        return "process-plans";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<ProcessPlan> documentType() {
        return ProcessPlan.class;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        return event.payload() instanceof ProcessPlanEvent it
                ? Set.of(it.planId().toString())
                : Set.of();
    }

    @Override
    public ProcessPlan evolve(Optional<ProcessPlan> document, RecordedEvent event) {
        return ProcessPlan.after(document, (ProcessPlanEvent) event.payload());
    }

    @Override
    public Set<String> scopes(ProcessPlan document) {
        return Set.of(ALL, scope(document.forumBodyId()));
    }

    /** In the order they were laid. */
    @Override
    public String sort(ProcessPlan document) {
        return document.plannedOn().toString();
    }

    static String scope(MedBodyId forum) {
        return "forum:" + forum;
    }
}
