package dk.medspor.restapi.imports;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dk.medspor.meetings.ConfirmedNotes.NotesFile;
import dk.medspor.meetings.MeetingKind;
import dk.medspor.meetings.NotesPart;
import dk.medspor.restapi.http.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The parts of a draft that become a meeting; the rest of it is left alone. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ConfirmedDraft(
        Optional<@Valid Source> source,
        Optional<@Valid Document> document,
        Optional<@Size(max = 20) List<@Valid Meeting>> meetings,
        Optional<@Size(max = 500) List<@Valid Section>> sections) {

    List<NotesPart> parts() {
        return sections.orElse(List.of()).stream().map(Section::part).toList();
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
            @NotNull MeetingKind kind, @Text(max = 300) String title, @NotNull LocalDate date) {}

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
            Optional<@Size(max = 200) List<@Valid SubPoint>> subItems) {

        NotesPart.Point point() {
            return new NotesPart.Point(
                    text, subItems.orElse(List.of()).stream().map(SubPoint::text).toList());
        }
    }

    /** A point under a point. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record SubPoint(@Text(max = 10_000) String text) {}
}
