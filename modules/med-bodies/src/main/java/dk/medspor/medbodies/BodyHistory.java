package dk.medspor.medbodies;

import dk.medspor.medbodies.MandateEvent.GroupReportedBack;
import dk.medspor.medbodies.MandateEvent.MandateGiven;
import dk.medspor.medbodies.MedBodyEvent.BodyEstablished;
import dk.medspor.medbodies.ReorganisationEvent.BodyCoverChanged;
import dk.medspor.medbodies.ReorganisationEvent.BodyDissolved;
import dk.medspor.medbodies.ReorganisationEvent.BodyFactWithdrawn;
import dk.medspor.medbodies.ReorganisationEvent.BodyMerged;
import dk.medspor.medbodies.ReorganisationEvent.BodyMoved;
import dk.medspor.medbodies.ReorganisationEvent.BodyRenamed;
import dk.medspor.medbodies.ReorganisationEvent.FirstDayCorrected;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that is known of one body: dated facts, never only what it is now. Rules decide on it,
 * and views keep it.
 *
 * @param first the body as it was set up
 * @param facts how many facts are recorded of it since; each has its place in that order as its
 *     number, from 1, for as long as the log lives
 * @param changes what became different since, in order of day
 */
public record BodyHistory(MedBodyProfile first, int facts, List<BodyChange> changes) {

    private static final Comparator<BodyChange> BY_DAY =
            Comparator.comparing(BodyChange::on).thenComparingInt(BodyChange::number);

    public BodyHistory {
        changes = changes.stream().sorted(BY_DAY).toList();
    }

    public static BodyHistory of(BodyEstablished it) {
        return new BodyHistory(
                MedBodyProfile.established(
                        it.bodyId(),
                        it.name(),
                        it.tier(),
                        it.parentId(),
                        it.evaluates(),
                        it.validFrom()),
                0,
                List.of());
    }

    /** The history after another event of its body. */
    public BodyHistory after(HistoryEvent event) {
        int number = facts + 1;
        return switch (event) {
            case BodyRenamed it -> with(BodyChange.renamed(number, it.on(), it.name()));
            case BodyMoved it -> with(BodyChange.moved(number, it.on(), it.parentId()));
            case BodyCoverChanged it -> with(BodyChange.covering(number, it.on(), it.covers()));
            case BodyMerged it -> with(BodyChange.ended(number, it.dissolution()));
            case BodyDissolved it -> with(BodyChange.ended(number, it.dissolution()));
            case BodyFactWithdrawn it -> new BodyHistory(first, number, without(it.number()));
            case MandateGiven it -> with(BodyChange.mandated(number, it.on(), it.mandate()));
            case GroupReportedBack it ->
                    with(BodyChange.reported(number, new GroupReport(it.on(), it.text())));
            case FirstDayCorrected it -> new BodyHistory(first.validFrom(it.is()), number, changes);
        };
    }

    public MedBodyId id() {
        return first.id();
    }

    /** The body by everything that is recorded. */
    public MedBodyProfile latest() {
        return folded(changes.stream());
    }

    /** The body as it was on a day; empty before its first. */
    public Optional<MedBodyProfile> on(LocalDate day) {
        return first.validFrom().filter(day::isBefore).isPresent()
                ? Optional.empty()
                : Optional.of(folded(changes.stream().filter(it -> !it.on().isAfter(day))));
    }

    /** Whether the body was there on a day. */
    public boolean isThere(LocalDate day) {
        return on(day).filter(it -> it.dissolved().isEmpty()).isPresent();
    }

    /** The change of that number; empty when there is none, or it was withdrawn. */
    public Optional<BodyChange> change(int number) {
        return changes.stream().filter(it -> it.number() == number).findFirst();
    }

    private MedBodyProfile folded(Stream<BodyChange> some) {
        return some.reduce(first, MedBodyProfile::after, (_, later) -> later);
    }

    private BodyHistory with(BodyChange change) {
        return new BodyHistory(
                first, facts + 1, Stream.concat(changes.stream(), Stream.of(change)).toList());
    }

    private List<BodyChange> without(int number) {
        return changes.stream().filter(it -> it.number() != number).toList();
    }
}
