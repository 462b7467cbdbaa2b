package dk.medspor.reminders;

import dk.medspor.medbodies.MedBodyId;
import dk.medspor.status.AsOf;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.status.evaluationcycle.CycleRow;
import dk.medspor.status.evaluationcycle.EvaluationCycle;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what is owed from the status: what was evaluated, waived or stopped is not there. */
final class OpenPromises implements Function<LocalDate, List<OpenPromise>> {

    private final EvaluationCycle cycle;
    private final BodyDirectory directory;

    OpenPromises(EvaluationCycle cycle, BodyDirectory directory) {
        this.cycle = cycle;
        this.directory = directory;
    }

    @Override
    public List<OpenPromise> apply(LocalDate today) {
        List<CycleRow> open = cycle.owed(Optional.empty(), today, AsOf.now()).value();
        Set<MedBodyId> bodies =
                open.stream()
                        .flatMap(it -> Stream.of(it.ownerBodyId(), it.evaluatingBodyId()))
                        .collect(Collectors.toSet());
        Map<MedBodyId, String> names = directory.names(bodies, AsOf.now());
        return open.stream().map(it -> promise(it, names)).toList();
    }

    private static OpenPromise promise(CycleRow it, Map<MedBodyId, String> names) {
        return new OpenPromise(
                it.initiativeId().value(),
                it.obligation().cycle(),
                it.title().value(),
                body(it.ownerBodyId(), names),
                body(it.evaluatingBodyId(), names),
                it.obligation().due(),
                it.state(),
                it.paused());
    }

    private static OpenPromise.Body body(MedBodyId id, Map<MedBodyId, String> names) {
        return new OpenPromise.Body(id.value(), names.getOrDefault(id, ""));
    }
}
