package dk.medspor.search.entries;

import dk.medspor.recommendations.ProcessPlan;
import dk.medspor.search.Entry;
import dk.medspor.search.SearchKind;
import dk.medspor.search.Searched;
import dk.medspor.search.Whereabouts;
import java.util.List;
import java.util.Optional;

/** The plan of a process with its milestones. */
public final class ProcessPlanEntries implements Searched<ProcessPlan> {

    @Override
    public List<Entry> entries(ProcessPlan it) {
        return List.of(
                Entry.of(
                        SearchKind.PROCESS_PLAN,
                        Whereabouts.of(it.id().value()),
                        it.title().value(),
                        Texts.in(it.milestones()),
                        List.of(it.forumBodyId()),
                        Optional.of(it.plannedOn())));
    }
}
