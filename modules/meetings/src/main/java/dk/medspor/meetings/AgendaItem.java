package dk.medspor.meetings;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.Forum;
import dk.medspor.meetings.AgendaEvent.AgendaItemAdded;
import dk.medspor.meetings.AgendaEvent.Lateness;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * An item of an agenda with what became of it.
 *
 * @param item its number, from 1 in the order they were added, which it keeps
 * @param wordings the first one, and what it was changed to
 * @param confidential why only the members of the bodies whose meeting it is may read it; empty
 *     when others may, too
 */
public record AgendaItem(
        int item,
        ItemOrigin origin,
        Optional<Lateness> late,
        List<Wording> wordings,
        List<Enclosure> enclosures,
        List<Referral> referrals,
        Optional<Leaving> leaving,
        Optional<Protected<String>> confidential) {
    public AgendaItem {
        wordings = List.copyOf(wordings);
        enclosures = List.copyOf(enclosures);
        referrals = List.copyOf(referrals);
    }

    /** What it said from a day on. */
    public record Wording(LocalDate on, ItemContent content, Optional<Protected<String>> reason) {}

    /**
     * A document that was attached, and perhaps taken away again.
     *
     * @param content the name under which its bytes are kept here; empty where they are not
     */
    public record Enclosure(
            LocalDate on,
            Attachment attachment,
            Optional<LocalDate> removedOn,
            Optional<String> content) {

        Enclosure removed(LocalDate day) {
            return new Enclosure(on, attachment, Optional.of(day), content);
        }

        Enclosure keptAs(String name) {
            return new Enclosure(on, attachment, removedOn, Optional.of(name));
        }

        Enclosure on(LocalDate day) {
            return new Enclosure(on, attachment, removedOn.filter(it -> !it.isAfter(day)), content);
        }

        boolean isOf(String sha256) {
            return removedOn.isEmpty() && attachment.sha256().equals(sha256);
        }
    }

    /** To whom it was sent on. */
    public record Referral(LocalDate on, Forum to, Optional<Protected<String>> note) {}

    /** How it left the agenda. */
    public record Leaving(Kind kind, LocalDate on, Protected<String> reason) {

        /** Where it went. */
        public enum Kind {
            /** It was struck. */
            REMOVED,
            /** It waits for a later meeting. */
            DEFERRED
        }
    }

    static AgendaItem of(AgendaItemAdded it) {
        return new AgendaItem(
                it.item(),
                it.origin(),
                it.late(),
                List.of(new Wording(it.on(), it.content(), Optional.empty())),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    public LocalDate addedOn() {
        return wordings.getFirst().on();
    }

    /** What it says, as it was said last. */
    public ItemContent content() {
        return wordings.getLast().content();
    }

    /** What is attached to it. */
    public List<Attachment> attachments() {
        return attached().map(Enclosure::attachment).toList();
    }

    /** The document of that hash, as long as it is attached. */
    public Optional<Enclosure> enclosure(String sha256) {
        return enclosures.stream().filter(it -> it.isOf(sha256)).findFirst();
    }

    /** The documents that are attached. */
    public Stream<Enclosure> attached() {
        return enclosures.stream().filter(it -> it.removedOn().isEmpty());
    }

    public boolean standsOnAgenda() {
        return leaving.isEmpty();
    }

    /** It as it was on a day; empty before it was added. */
    Optional<AgendaItem> on(LocalDate day) {
        Predicate<LocalDate> byThen = it -> !it.isAfter(day);
        return byThen.test(addedOn())
                ? Optional.of(
                        new AgendaItem(
                                item,
                                origin,
                                late,
                                wordings.stream().filter(it -> byThen.test(it.on())).toList(),
                                enclosures.stream()
                                        .filter(it -> byThen.test(it.on()))
                                        .map(it -> it.on(day))
                                        .toList(),
                                referrals.stream().filter(it -> byThen.test(it.on())).toList(),
                                leaving.filter(it -> byThen.test(it.on())),
                                confidential))
                : Optional.empty();
    }

    AgendaItem saying(Wording wording) {
        return new AgendaItem(
                item,
                origin,
                late,
                with(wordings, wording),
                enclosures,
                referrals,
                leaving,
                confidential);
    }

    AgendaItem enclosing(Enclosure enclosure) {
        return with(with(enclosures, enclosure));
    }

    AgendaItem without(String sha256, LocalDate on) {
        return changing(sha256, it -> it.removed(on));
    }

    AgendaItem keeping(String sha256, String name) {
        return changing(sha256, it -> it.keptAs(name));
    }

    private AgendaItem changing(String sha256, UnaryOperator<Enclosure> change) {
        return with(
                enclosures.stream().map(it -> it.isOf(sha256) ? change.apply(it) : it).toList());
    }

    AgendaItem referred(Referral referral) {
        return new AgendaItem(
                item,
                origin,
                late,
                wordings,
                enclosures,
                with(referrals, referral),
                leaving,
                confidential);
    }

    AgendaItem left(Leaving how) {
        return new AgendaItem(
                item,
                origin,
                late,
                wordings,
                enclosures,
                referrals,
                Optional.of(how),
                confidential);
    }

    AgendaItem readBy(Optional<Protected<String>> membersOnly) {
        return new AgendaItem(
                item, origin, late, wordings, enclosures, referrals, leaving, membersOnly);
    }

    private AgendaItem with(List<Enclosure> changed) {
        return new AgendaItem(
                item, origin, late, wordings, changed, referrals, leaving, confidential);
    }

    private static <T> List<T> with(List<T> before, T another) {
        List<T> all = new ArrayList<>(before);
        all.add(another);
        return all;
    }
}
