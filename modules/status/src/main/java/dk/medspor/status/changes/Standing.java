package dk.medspor.status.changes;

import dk.medspor.initiatives.Evaluation;
import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.medbodies.Dissolution;
import dk.medspor.medbodies.Mandate;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.MedBodyProfile;
import dk.medspor.status.changes.Change.Aspect;
import dk.medspor.status.changes.Change.Kind;
import dk.medspor.status.evaluationcycle.CycleRow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/** How a body or an initiative stands at a moment, aspect by aspect. */
record Standing(Kind kind, UUID id, String name, SortedMap<Place, String> aspects) {

    private static final Comparator<Place> BY_CYCLE =
            Comparator.<Place>comparingInt(it -> it.cycle().orElse(0)).thenComparing(Place::aspect);

    /** An aspect, of a cycle where it is one of a promise. */
    record Place(Aspect aspect, Optional<Integer> cycle) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            return BY_CYCLE.compare(this, other);
        }
    }

    static Standing of(MedBodyProfile body, Function<MedBodyId, String> names) {
        var aspects = new Aspects();
        aspects.put(Aspect.NAME, body.name());
        aspects.put(Aspect.TIER, body.tier().name());
        body.parentId().ifPresent(it -> aspects.put(Aspect.PARENT, names.apply(it)));
        if (!body.covers().isEmpty()) {
            aspects.put(Aspect.COVERS, String.join("; ", body.covers()));
        }
        aspects.put(Aspect.EVALUATES, String.valueOf(body.evaluates()));
        body.mandate()
                .map(Mandate::reportBackBy)
                .ifPresent(it -> aspects.put(Aspect.MANDATE, it.toString()));
        body.dissolved()
                .map(Dissolution::successorId)
                .ifPresent(it -> aspects.put(Aspect.SUCCESSOR, names.apply(it)));
        return new Standing(Kind.BODY, body.id().value(), body.name(), aspects.all);
    }

    static Standing of(
            InitiativeDossier initiative, LocalDate on, Function<MedBodyId, String> names) {
        var aspects = new Aspects();
        aspects.put(Aspect.TITLE, initiative.title().value());
        aspects.put(Aspect.OWNER, names.apply(initiative.identity().owner().on(on)));
        aspects.put(Aspect.STATE, initiative.life().on(on).state().name());
        var measured = initiative.measurements().on(on);
        aspects.count(Aspect.INDICATORS, measured.indicators().size());
        aspects.count(
                Aspect.MEASUREMENTS,
                measured.indicators().stream().mapToInt(it -> it.measurements().size()).sum());
        CycleRow.of(initiative, on).forEach(it -> aspects.put(it, names));
        return new Standing(
                Kind.INITIATIVE, initiative.id().value(), initiative.title().value(), aspects.all);
    }

    /** What is otherwise at a later moment. */
    static List<Change> changes(Optional<Standing> before, Optional<Standing> after) {
        Standing either = after.or(() -> before).orElseThrow();
        Map<Place, String> was = before.<Map<Place, String>>map(Standing::aspects).orElse(Map.of());
        Map<Place, String> is = after.<Map<Place, String>>map(Standing::aspects).orElse(Map.of());
        SortedMap<Place, String> all = new TreeMap<>(was);
        all.putAll(is);
        return all.keySet().stream()
                .map(
                        it ->
                                new Change(
                                        either.kind(),
                                        either.id(),
                                        either.name(),
                                        it.aspect(),
                                        it.cycle(),
                                        Optional.ofNullable(was.get(it)),
                                        Optional.ofNullable(is.get(it))))
                .filter(it -> !it.before().equals(it.after()))
                .toList();
    }

    private static final class Aspects {

        private final SortedMap<Place, String> all = new TreeMap<>();

        private void put(Aspect aspect, String value) {
            all.put(new Place(aspect, Optional.empty()), value);
        }

        private void count(Aspect aspect, int number) {
            if (number > 0) {
                put(aspect, String.valueOf(number));
            }
        }

        private void put(CycleRow row, Function<MedBodyId, String> names) {
            Optional<Integer> cycle = Optional.of(row.obligation().cycle());
            all.put(new Place(Aspect.DUE, cycle), row.obligation().due().toString());
            all.put(new Place(Aspect.PROMISE, cycle), row.state().name());
            all.put(new Place(Aspect.EVALUATOR, cycle), names.apply(row.evaluatingBodyId()));
            row.obligation()
                    .evaluation()
                    .map(Evaluation::verdict)
                    .ifPresent(it -> all.put(new Place(Aspect.VERDICT, cycle), it.name()));
        }
    }
}
