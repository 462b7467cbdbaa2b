package dk.medspor.initiatives;

import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Which body it is, day by day: the first one, and those whom it was handed over to, in order. */
public record BodyTimeline(MedBodyId first, List<Change> changes) {

    /** From that day on it is this body. */
    public record Change(int number, LocalDate on, MedBodyId bodyId) implements NumberedFact {}

    public BodyTimeline {
        changes = List.copyOf(changes);
    }

    public static BodyTimeline of(MedBodyId first) {
        return new BodyTimeline(first, List.of());
    }

    /** The one it is by everything that is recorded. */
    public MedBodyId latest() {
        return changes.isEmpty() ? first : changes.getLast().bodyId();
    }

    /** The one it was on a day. */
    public MedBodyId on(LocalDate day) {
        return until(day).latest();
    }

    /** Without the changes of later days. */
    public BodyTimeline until(LocalDate day) {
        return new BodyTimeline(
                first, changes.stream().filter(it -> !it.on().isAfter(day)).toList());
    }

    /** Everyone it ever was. */
    public Stream<MedBodyId> all() {
        return Stream.concat(Stream.of(first), changes.stream().map(Change::bodyId));
    }

    BodyTimeline handedOver(Change change) {
        return new BodyTimeline(first, Facts.and(changes, change));
    }

    BodyTimeline without(int number) {
        return new BodyTimeline(first, Facts.without(changes, number));
    }

    /** The latest one was recorded wrongly. */
    BodyTimeline correctedTo(MedBodyId right) {
        if (changes.isEmpty()) {
            return of(right);
        }
        Change wrong = changes.getLast();
        return without(wrong.number()).handedOver(new Change(wrong.number(), wrong.on(), right));
    }
}
