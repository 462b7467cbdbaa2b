package dk.medspor.meetings;

import dk.medspor.kernel.Protected;
import dk.medspor.meetings.MinutesEvent.MinutesAmended;
import dk.medspor.meetings.MinutesEvent.MinutesApproved;
import dk.medspor.meetings.MinutesEvent.MinutesConfirmed;
import dk.medspor.meetings.MinutesEvent.MinutesDistributed;
import dk.medspor.meetings.MinutesEvent.MinutesDrafted;
import dk.medspor.meetings.MinutesEvent.MinutesEdited;
import dk.medspor.meetings.MinutesEvent.MinutesSubmitted;
import dk.medspor.meetings.MinutesVersion.Approval;
import dk.medspor.meetings.MinutesVersion.Confirmation;
import dk.medspor.meetings.MinutesVersion.Distribution;
import dk.medspor.meetings.MinutesVersion.Edit;
import dk.medspor.meetings.MinutesVersion.Stage;
import dk.medspor.meetings.MinutesVersion.Submission;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The minutes of a meeting (referat).
 *
 * @param versions all that there ever were, in their order; the last one is the current one
 */
public record Minutes(List<MinutesVersion> versions) {

    /** Nobody has drafted any. */
    public static final Minutes NONE = new Minutes(List.of());

    public Minutes {
        versions = List.copyOf(versions);
    }

    public Optional<MinutesVersion> current() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    public Optional<MinutesVersion> version(int number) {
        return versions.stream().filter(it -> it.number() == number).findFirst();
    }

    /** The last one that a later meeting confirmed. */
    public Optional<MinutesVersion> confirmed() {
        return versions.stream()
                .filter(it -> it.hasReached(Stage.CONFIRMED))
                .reduce((_, later) -> later);
    }

    /** They without some items, as whoever may not read those sees them. */
    Minutes without(Set<Integer> hidden) {
        return new Minutes(versions.stream().map(it -> it.without(hidden)).toList());
    }

    /** They as they were on a day. */
    Minutes on(LocalDate day) {
        return new Minutes(versions.stream().flatMap(it -> it.on(day).stream()).toList());
    }

    Minutes after(MinutesEvent event) {
        return switch (event) {
            case MinutesDrafted(var _, var _, var on, var recorded, var salt, var reason) ->
                    drafted(on, recorded, salt, reason);
            case MinutesEdited(var _, var number, var on, var item, var text, var reason) ->
                    begun(number, on, reason, Optional.empty())
                            .changed(number, it -> it.edited(new Edit(on, item, text)));
            case MinutesSubmitted(var _, var number, var on, var sha256, var approvers) ->
                    changed(number, it -> it.submitted(new Submission(on, sha256, approvers)));
            case MinutesApproved(var _, var number, var on, var _, var office, var person) ->
                    changed(number, it -> it.approved(new Approval(on, office, person)));
            case MinutesDistributed(var _, var number, var on, var persons, var forums) ->
                    changed(number, it -> it.distributed(new Distribution(on, persons, forums)));
            case MinutesConfirmed(var _, var number, var on, var at) ->
                    changed(number, it -> it.confirmed(new Confirmation(on, at)));
            case MinutesAmended(
                            var _,
                            var number,
                            var on,
                            var at,
                            var item,
                            var text,
                            var reason) ->
                    begun(number, on, Optional.of(reason), Optional.of(at))
                            .changed(number, it -> it.edited(new Edit(on, item, text)));
        };
    }

    /** Words that were edited stay where the record is as it was when they were. */
    private Minutes drafted(
            LocalDate on,
            MinutesContent recorded,
            Protected<String> salt,
            Optional<Protected<String>> reason) {
        List<Edit> kept =
                current().stream()
                        .flatMap(
                                before ->
                                        before.edits().stream()
                                                .filter(
                                                        it ->
                                                                saysTheSame(
                                                                        it.item(),
                                                                        before.recorded(),
                                                                        recorded)))
                        .toList();
        return with(
                MinutesVersion.drafted(
                        versions.size() + 1, on, reason, Optional.empty(), recorded, salt, kept));
    }

    private static boolean saysTheSame(
            Optional<Integer> item, MinutesContent before, MinutesContent now) {
        return item.map(it -> before.entry(it).equals(now.entry(it))).orElse(true);
    }

    private Minutes begun(
            int number,
            LocalDate on,
            Optional<Protected<String>> reason,
            Optional<ItemRef> amendedAt) {
        return number > versions.size()
                ? with(current().orElseThrow().next(on, reason, amendedAt))
                : this;
    }

    private Minutes changed(int number, UnaryOperator<MinutesVersion> change) {
        return new Minutes(
                versions.stream()
                        .map(it -> it.number() == number ? change.apply(it) : it)
                        .toList());
    }

    private Minutes with(MinutesVersion another) {
        List<MinutesVersion> all = new ArrayList<>(versions);
        all.add(another);
        return new Minutes(all);
    }
}
