package dk.medspor.meetings;

import dk.medspor.kernel.DueTime;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.Sides;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What minutes say.
 *
 * @param attendance who came, as it was known
 * @param items in the order of the agenda
 * @param followUps what was agreed to be done
 * @param remarks what concerns no item
 */
public record MinutesContent(
        List<Attendance> attendance,
        List<Entry> items,
        List<FollowUp> followUps,
        Optional<Protected<String>> remarks) {
    public MinutesContent {
        attendance = List.copyOf(attendance);
        items = List.copyOf(items);
        followUps = List.copyOf(followUps);
    }

    /**
     * What they say of an item.
     *
     * @param outcome empty where the meeting came to nothing, or put the item off
     */
    public record Entry(
            int item,
            Protected<String> title,
            Optional<Conclusion.Outcome> outcome,
            Optional<Sides> sides,
            Optional<Protected<String>> text) {

        Entry saying(Protected<String> words) {
            return new Entry(item, title, outcome, sides, Optional.of(words));
        }

        private static Entry of(AgendaItem it, Optional<Conclusion> conclusion) {
            return new Entry(
                    it.item(),
                    it.content().title(),
                    conclusion.map(Conclusion::outcome),
                    conclusion.flatMap(Conclusion::sides),
                    conclusion
                            .map(Conclusion::text)
                            .or(() -> it.leaving().map(AgendaItem.Leaving::reason)));
        }

        private Stream<String> parts() {
            return Stream.of(
                            Stream.of(String.valueOf(item), title.value()),
                            said(outcome.map(Enum::name)),
                            said(sides.map(it -> it.view().name())),
                            words(sides.flatMap(Sides::management)),
                            words(sides.flatMap(Sides::employees)),
                            words(text))
                    .flatMap(it -> it);
        }
    }

    /** What the record of a meeting says by itself: what was put off there is named too. */
    public static MinutesContent recorded(MeetingDossier meeting) {
        Proceedings its = meeting.proceedings();
        Stream<AgendaItem> putOff =
                meeting.agenda().left().stream().filter(it -> isPutOffAt(meeting, it));
        return new MinutesContent(
                its.latestAttendance(),
                Stream.concat(meeting.agenda().standing().stream(), putOff)
                        .map(it -> Entry.of(it, its.conclusion(it.item())))
                        .toList(),
                its.followUps().stream().map(it -> it.with(Optional.empty())).toList(),
                Optional.empty());
    }

    private static boolean isPutOffAt(MeetingDossier meeting, AgendaItem item) {
        return item.leaving()
                .filter(it -> it.kind() == AgendaItem.Leaving.Kind.DEFERRED)
                .filter(it -> !it.on().isBefore(meeting.arrangement().date()))
                .isPresent();
    }

    /** They without some items, and what was agreed on them. */
    MinutesContent without(Set<Integer> hidden) {
        return new MinutesContent(
                attendance,
                items.stream().filter(it -> !hidden.contains(it.item())).toList(),
                followUps.stream()
                        .filter(it -> it.item().filter(hidden::contains).isEmpty())
                        .toList(),
                remarks);
    }

    /** What they say of an item; empty when they do not name it. */
    public Optional<Entry> entry(int item) {
        return items.stream().filter(it -> it.item() == item).findFirst();
    }

    /** They with other words for an item, or for what concerns none. */
    MinutesContent saying(Optional<Integer> item, Protected<String> words) {
        return item.map(
                        number ->
                                new MinutesContent(
                                        attendance,
                                        items.stream()
                                                .map(
                                                        it ->
                                                                it.item() == number
                                                                        ? it.saying(words)
                                                                        : it)
                                                .toList(),
                                        followUps,
                                        remarks))
                .orElseGet(
                        () -> new MinutesContent(attendance, items, followUps, Optional.of(words)));
    }

    /**
     * SHA-256 in hexadecimal of the salt and of everything they say: each part in UTF-8 after its
     * length in bytes (4 bytes, big-endian), absent parts as empty ones, lists after their size.
     *
     * @param salt random, so that nobody finds out by trying what withheld minutes said
     */
    public String sha256(Protected<String> salt) {
        List<String> parts = new ArrayList<>(List.of("medspor.minutes/1", salt.value()));
        parts.add(String.valueOf(attendance.size()));
        attendance.forEach(it -> parts.addAll(parts(it)));
        parts.add(String.valueOf(items.size()));
        items.forEach(it -> parts.addAll(it.parts().toList()));
        parts.add(String.valueOf(followUps.size()));
        followUps.forEach(it -> parts.addAll(parts(it)));
        parts.addAll(words(remarks).toList());
        return Derived.fingerprint(parts.toArray(String[]::new));
    }

    private static List<String> parts(Attendance it) {
        return List.of(
                it.personId().toString(),
                it.capacity().name(),
                it.presence().name(),
                it.insteadOf().map(Object::toString).orElse(""));
    }

    private static List<String> parts(FollowUp it) {
        DueTime due = it.due();
        return Stream.of(
                        Stream.of(String.valueOf(it.number()), it.agreedOn().toString()),
                        said(it.item()),
                        Stream.of(it.text().value()),
                        words(it.actor()),
                        said(it.forum().map(forum -> forum.kind().name())),
                        said(it.forum().flatMap(forum -> forum.bodyId())),
                        words(it.forum().flatMap(forum -> forum.name())),
                        Stream.of(due.words().value()),
                        said(due.from()),
                        said(due.to()),
                        words(due.condition()))
                .flatMap(part -> part)
                .toList();
    }

    private static Stream<String> said(Optional<?> it) {
        return Stream.of(it.map(Object::toString).orElse(""));
    }

    private static Stream<String> words(Optional<Protected<String>> it) {
        return Stream.of(it.map(Protected::value).orElse(""));
    }
}
