package dk.medspor.meetings;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.Forum;
import dk.medspor.medbodies.Office;
import dk.medspor.people.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One version of minutes, which nothing changes any more once it has been submitted.
 *
 * @param number from 1
 * @param on the day it was begun
 * @param reason why it takes the place of the one before
 * @param amendedAt the item of the later meeting that wanted it
 * @param recorded what the record of the meeting said when it was drafted
 * @param salt see {@link MinutesContent#sha256}
 * @param edits the words that were put in the place of the record's, in their order
 */
public record MinutesVersion(
        int number,
        LocalDate on,
        Optional<Protected<String>> reason,
        Optional<ItemRef> amendedAt,
        MinutesContent recorded,
        Protected<String> salt,
        List<Edit> edits,
        Optional<Submission> submission,
        List<Approval> approvals,
        List<Distribution> distributions,
        Optional<Confirmation> confirmation) {
    public MinutesVersion {
        edits = List.copyOf(edits);
        approvals = List.copyOf(approvals);
        distributions = List.copyOf(distributions);
    }

    /** Other words for an item, or for what concerns none. */
    public record Edit(LocalDate on, Optional<Integer> item, Protected<String> text) {}

    /** That it was sent for approval, to whom the rules of procedure of the body name. */
    public record Submission(LocalDate on, String sha256, List<Office> approvers) {
        public Submission {
            approvers = List.copyOf(approvers);
        }
    }

    /** That it was approved. */
    public record Approval(LocalDate on, Office office, PersonId approver) {}

    /** To whom it was sent. */
    public record Distribution(LocalDate on, List<PersonId> persons, List<Forum> forums) {
        public Distribution {
            persons = List.copyOf(persons);
            forums = List.copyOf(forums);
        }
    }

    /** That a later meeting confirmed it, under an item of its agenda. */
    public record Confirmation(LocalDate on, ItemRef at) {}

    /** How far it has come. */
    public enum Stage {
        /** It can still be written on. */
        DRAFT,
        /** Somebody has still to approve it. */
        SUBMITTED,
        /** Everybody who had to has approved it. */
        APPROVED,
        /** It was sent out. */
        DISTRIBUTED,
        /** A later meeting confirmed it. */
        CONFIRMED
    }

    static MinutesVersion drafted(
            int number,
            LocalDate on,
            Optional<Protected<String>> reason,
            Optional<ItemRef> amendedAt,
            MinutesContent recorded,
            Protected<String> salt,
            List<Edit> edits) {
        return new MinutesVersion(
                number,
                on,
                reason,
                amendedAt,
                recorded,
                salt,
                edits,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** What it says. */
    public MinutesContent content() {
        MinutesContent content = recorded;
        for (Edit it : edits) {
            content = content.saying(it.item(), it.text());
        }
        return content;
    }

    /** The hash of what it says. */
    public String sha256() {
        return submission.map(Submission::sha256).orElseGet(() -> content().sha256(salt));
    }

    /** Who has still to approve it, where it was submitted. */
    public List<Office> missing() {
        List<Office> missing =
                new ArrayList<>(submission.map(Submission::approvers).orElse(List.of()));
        approvals.forEach(it -> missing.remove(it.office()));
        return missing;
    }

    public Optional<Approval> approval(Office office) {
        return approvals.stream().filter(it -> it.office() == office).findFirst();
    }

    public Stage stage() {
        if (confirmation.isPresent()) {
            return Stage.CONFIRMED;
        }
        if (!distributions.isEmpty()) {
            return Stage.DISTRIBUTED;
        }
        if (submission.isEmpty()) {
            return Stage.DRAFT;
        }
        return missing().isEmpty() ? Stage.APPROVED : Stage.SUBMITTED;
    }

    /** Whether it has come as far as that. */
    public boolean hasReached(Stage stage) {
        return stage().compareTo(stage) >= 0;
    }

    /** The day of the last thing that happened to it. */
    public LocalDate lastOn() {
        List<LocalDate> days = new ArrayList<>(List.of(on));
        edits.forEach(it -> days.add(it.on()));
        submission.ifPresent(it -> days.add(it.on()));
        approvals.forEach(it -> days.add(it.on()));
        distributions.forEach(it -> days.add(it.on()));
        confirmation.ifPresent(it -> days.add(it.on()));
        return days.stream().reduce((one, other) -> one.isAfter(other) ? one : other).orElse(on);
    }

    /** It as it was on a day; empty before it was begun. */
    Optional<MinutesVersion> on(LocalDate day) {
        Predicate<LocalDate> byThen = it -> !it.isAfter(day);
        return byThen.test(on)
                ? Optional.of(
                        new MinutesVersion(
                                number,
                                on,
                                reason,
                                amendedAt,
                                recorded,
                                salt,
                                edits.stream().filter(it -> byThen.test(it.on())).toList(),
                                submission.filter(it -> byThen.test(it.on())),
                                approvals.stream().filter(it -> byThen.test(it.on())).toList(),
                                distributions.stream().filter(it -> byThen.test(it.on())).toList(),
                                confirmation.filter(it -> byThen.test(it.on()))))
                : Optional.empty();
    }

    /**
     * It without some items. Why it was made may tell of them, and is left out; the hash of what
     * was submitted stays that of all it says.
     */
    MinutesVersion without(Set<Integer> hidden) {
        return new MinutesVersion(
                number,
                on,
                Optional.empty(),
                amendedAt,
                recorded.without(hidden),
                salt,
                edits.stream().filter(it -> it.item().filter(hidden::contains).isEmpty()).toList(),
                submission,
                approvals,
                distributions,
                confirmation);
    }

    MinutesVersion edited(Edit edit) {
        return with(plus(edits, edit), submission, approvals, distributions, confirmation);
    }

    MinutesVersion submitted(Submission it) {
        return with(edits, Optional.of(it), approvals, distributions, confirmation);
    }

    MinutesVersion approved(Approval it) {
        return with(edits, submission, plus(approvals, it), distributions, confirmation);
    }

    MinutesVersion distributed(Distribution it) {
        return with(edits, submission, approvals, plus(distributions, it), confirmation);
    }

    MinutesVersion confirmed(Confirmation it) {
        return with(edits, submission, approvals, distributions, Optional.of(it));
    }

    /** The one that takes its place. */
    MinutesVersion next(
            LocalDate day, Optional<Protected<String>> why, Optional<ItemRef> wantedAt) {
        return drafted(number + 1, day, why, wantedAt, recorded, salt, edits);
    }

    private MinutesVersion with(
            List<Edit> itsEdits,
            Optional<Submission> itsSubmission,
            List<Approval> itsApprovals,
            List<Distribution> itsDistributions,
            Optional<Confirmation> itsConfirmation) {
        return new MinutesVersion(
                number,
                on,
                reason,
                amendedAt,
                recorded,
                salt,
                itsEdits,
                itsSubmission,
                itsApprovals,
                itsDistributions,
                itsConfirmation);
    }

    private static <T> List<T> plus(List<T> before, T another) {
        List<T> all = new ArrayList<>(before);
        all.add(another);
        return all;
    }
}
