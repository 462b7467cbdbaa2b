package dk.medspor.medbodies;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which body stands below which, on every day. */
final class Hierarchy {

    private final Map<MedBodyId, BodyHistory> bodies;

    Hierarchy(Collection<BodyHistory> bodies) {
        this.bodies = bodies.stream().collect(Collectors.toMap(BodyHistory::id, it -> it));
    }

    /** The same with one of them as it would be. */
    Hierarchy with(BodyHistory changed) {
        return new Hierarchy(
                Stream.concat(
                                bodies.values().stream()
                                        .filter(it -> !it.id().equals(changed.id())),
                                Stream.of(changed))
                        .toList());
    }

    /** Whether the body stands below itself on any day. */
    boolean circlesAt(MedBodyId body) {
        return circles(body, it -> it.first().parentId())
                || days().anyMatch(day -> circles(body, it -> parentOn(it, day)));
    }

    /** The bodies directly below, as far as they are still there. */
    List<MedBodyId> below(MedBodyId body) {
        return bodies.values().stream()
                .map(BodyHistory::latest)
                .filter(it -> it.dissolved().isEmpty())
                .filter(it -> it.parentId().filter(body::equals).isPresent())
                .map(MedBodyProfile::id)
                .sorted(Comparator.comparing(MedBodyId::value))
                .toList();
    }

    /** Only a move makes a circle. */
    private Stream<LocalDate> days() {
        return bodies.values().stream()
                .flatMap(it -> it.changes().stream())
                .filter(it -> it.placement().isPresent())
                .map(BodyChange::on)
                .distinct();
    }

    private boolean circles(MedBodyId body, Function<BodyHistory, Optional<MedBodyId>> parent) {
        Set<MedBodyId> seen = new HashSet<>();
        Optional<MedBodyId> above = parentOf(body, parent);
        while (above.isPresent() && seen.add(above.get())) {
            if (above.get().equals(body)) {
                return true;
            }
            above = parentOf(above.get(), parent);
        }
        return false;
    }

    private Optional<MedBodyId> parentOf(
            MedBodyId body, Function<BodyHistory, Optional<MedBodyId>> parent) {
        return Optional.ofNullable(bodies.get(body)).flatMap(parent);
    }

    private static Optional<MedBodyId> parentOn(BodyHistory body, LocalDate day) {
        return body.changes().stream()
                .filter(it -> !it.on().isAfter(day))
                .flatMap(it -> it.placement().stream())
                .reduce((_, later) -> later)
                .map(BodyChange.Placement::parentId)
                .orElse(body.first().parentId());
    }
}
