package dk.medspor.medbodies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What became different of a body on a day; what is empty stayed.
 *
 * @param number of the fact, see {@link BodyHistory#facts()}
 */
public record BodyChange(
        int number,
        LocalDate on,
        Optional<String> name,
        Optional<Placement> placement,
        Optional<List<String>> covers,
        Optional<Mandate> mandate,
        Optional<GroupReport> report,
        Optional<Dissolution> dissolution) {

    /** Where a body stands; below no other when empty. */
    public record Placement(Optional<MedBodyId> parentId) {}

    public BodyChange {
        covers = covers.map(List::copyOf);
    }

    private static BodyChange nothing(int number, LocalDate on) {
        return new BodyChange(
                number,
                on,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static BodyChange renamed(int number, LocalDate on, String name) {
        return nothing(number, on).with(Optional.of(name), Optional.empty(), Optional.empty());
    }

    static BodyChange moved(int number, LocalDate on, Optional<MedBodyId> parent) {
        return nothing(number, on)
                .with(Optional.empty(), Optional.of(new Placement(parent)), Optional.empty());
    }

    static BodyChange covering(int number, LocalDate on, List<String> covers) {
        return nothing(number, on).with(Optional.empty(), Optional.empty(), Optional.of(covers));
    }

    static BodyChange mandated(int number, LocalDate on, Mandate mandate) {
        return nothing(number, on).of(Optional.of(mandate), Optional.empty(), Optional.empty());
    }

    static BodyChange reported(int number, GroupReport report) {
        return nothing(number, report.on())
                .of(Optional.empty(), Optional.of(report), Optional.empty());
    }

    static BodyChange ended(int number, Dissolution end) {
        return nothing(number, end.on()).of(Optional.empty(), Optional.empty(), Optional.of(end));
    }

    private BodyChange with(
            Optional<String> renamed, Optional<Placement> moved, Optional<List<String>> covering) {
        return new BodyChange(number, on, renamed, moved, covering, mandate, report, dissolution);
    }

    private BodyChange of(
            Optional<Mandate> given, Optional<GroupReport> reported, Optional<Dissolution> end) {
        return new BodyChange(number, on, name, placement, covers, given, reported, end);
    }
}
