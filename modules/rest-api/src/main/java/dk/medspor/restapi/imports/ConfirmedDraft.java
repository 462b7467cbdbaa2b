package dk.medspor.restapi.imports;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dk.medspor.kernel.Protected;
import dk.medspor.meetings.ConfirmedNotes.NotesFile;
import dk.medspor.meetings.ContributionKind;
import dk.medspor.meetings.ItemContent;
import dk.medspor.meetings.ItemPurpose;
import dk.medspor.meetings.MeetingKind;
import dk.medspor.meetings.NotesFollowUp;
import dk.medspor.meetings.NotesItem;
import dk.medspor.meetings.NotesPart;
import dk.medspor.meetings.TimeAndPlace;
import dk.medspor.people.PersonId;
import dk.medspor.restapi.http.Text;
import dk.medspor.restapi.imports.AttendanceOfNotes.Told;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The parts of a draft that become a meeting; the rest of it is left alone. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ConfirmedDraft(
        Optional<@Valid Source> source,
        Optional<@Valid Document> document,
        Optional<@Size(max = 20) List<@Valid Meeting>> meetings,
        Optional<@Size(max = 1_000) List<@Valid Named>> participants,
        Optional<@Size(max = 200) List<@Valid Group>> groups,
        Optional<@Size(max = 500) List<@Valid Section>> sections,
        Optional<@Size(max = 500) List<@Valid Item>> agenda,
        Optional<@Size(max = 500) List<@Valid FollowUp>> followUps) {

    List<NotesPart> parts() {
        return sections.orElse(List.of()).stream().map(Section::part).toList();
    }

    List<NotesItem> items() {
        return agenda.orElse(List.of()).stream().map(Item::item).toList();
    }

    List<NotesFollowUp> agreed() {
        return followUps.orElse(List.of()).stream().map(FollowUp::followUp).toList();
    }

    /** Those of whom somebody has told who of the register they are. */
    List<Told> told() {
        return Stream.concat(
                        participants.orElse(List.of()).stream()
                                .flatMap(it -> it.told(Optional.empty())),
                        groups.orElse(List.of()).stream().flatMap(Group::told))
                .toList();
    }

    /**
     * Somebody whom the notes name; without {@code personId} nothing of them is recorded.
     *
     * @param personId who of the register of persons it is
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Named(
            @Text(max = 300) String name,
            @Text(max = 300) Optional<String> role,
            Optional<Boolean> present,
            Optional<UUID> personId) {

        private Stream<Told> told(Optional<Integer> group) {
            var named = new NamedInNotes(name, role, present.orElse(true), group);
            return personId.map(it -> new Told(named, new PersonId(it))).stream();
        }
    }

    /** Who sat in a group. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Group(int number, Optional<@Size(max = 500) List<@Valid Named>> members) {

        private Stream<Told> told() {
            return members.orElse(List.of()).stream().flatMap(it -> it.told(Optional.of(number)));
        }
    }

    /** The notes. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Source(@Text(max = 300) String fileName, @Text(max = 64) String sha256) {

        NotesFile file() {
            return new NotesFile(fileName, sha256);
        }
    }

    /** What the document says about itself. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Document(Optional<@Size(max = 100) List<@Valid CaseReference>> caseReferences) {}

    /** A case in whatever system. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record CaseReference(@Text(max = 100) String raw) {}

    /** A meeting that the notes tell of. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Meeting(
            @NotNull MeetingKind kind,
            @Text(max = 300) String title,
            @NotNull LocalDate date,
            Optional<LocalTime> startTime,
            Optional<LocalTime> endTime,
            @Text(max = 300) Optional<String> place) {

        TimeAndPlace timeAndPlace() {
            return new TimeAndPlace(startTime, endTime, place.map(Protected::text));
        }
    }

    /** A group, a question or another part with its points. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Section(
            @Text(max = 50) String type,
            Optional<Integer> number,
            @Text(max = 300) Optional<String> title,
            Optional<@Size(max = 2_000) List<@Valid Point>> contributions) {

        NotesPart part() {
            return NotesPart.of(
                    type,
                    number,
                    title,
                    contributions.orElse(List.of()).stream().map(Point::point).toList());
        }
    }

    /** One contribution. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Point(
            @Text(max = 10_000) String text,
            Optional<@Size(max = 200) List<@Valid SubPoint>> subItems,
            Optional<ContributionKind> kind) {

        NotesPart.Point point() {
            return new NotesPart.Point(
                    text, subItems.orElse(List.of()).stream().map(SubPoint::text).toList(), kind);
        }
    }

    /** A point under a point. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record SubPoint(@Text(max = 10_000) String text) {}

    /** An item of the agenda, in the order of the notes. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Item(
            @Text(max = 300) String title,
            Optional<ItemPurpose> purpose,
            Optional<LocalTime> from,
            Optional<LocalTime> to,
            Optional<@Size(max = 100) List<@Valid SubPoint>> proposals,
            @Text(max = 50_000) Optional<String> statement,
            @Text(max = 10_000) Optional<String> decision) {

        NotesItem item() {
            return new NotesItem(
                    title,
                    purpose,
                    from.flatMap(begin -> to.map(end -> new ItemContent.Slot(begin, end))),
                    proposals.orElse(List.of()).stream().map(SubPoint::text).toList(),
                    statement,
                    decision);
        }
    }

    /** Something that is to be done; what it cites of the draft says which item it follows from. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record FollowUp(
            @Text(max = 4_000) String text,
            @Text(max = 300) Optional<String> actor,
            Optional<@Valid Due> due,
            @Text(max = 200) Optional<String> cites) {

        NotesFollowUp followUp() {
            return new NotesFollowUp(
                    NotesFollowUp.itemIn(cites),
                    text,
                    actor,
                    due.map(Due::words),
                    due.flatMap(Due::from),
                    due.flatMap(Due::to));
        }
    }

    /** When, in the words of the notes, and the days that they may mean. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Due(@Text(max = 300) String words, Optional<LocalDate> from, Optional<LocalDate> to) {}
}
