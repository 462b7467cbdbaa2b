package dk.medspor.restapi.imports;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.MedBodyRegister;
import dk.medspor.meetings.Contribution;
import dk.medspor.meetings.ContributionId;
import dk.medspor.meetings.MeetingCommand.ImportMeeting;
import dk.medspor.meetings.MeetingDetails;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.NotesSource;
import dk.medspor.restapi.imports.ConfirmedDraft.CaseReference;
import dk.medspor.restapi.imports.ConfirmedDraft.Document;
import dk.medspor.restapi.imports.ConfirmedDraft.Meeting;
import dk.medspor.restapi.imports.ConfirmedDraft.Point;
import dk.medspor.restapi.imports.ConfirmedDraft.Section;
import dk.medspor.restapi.imports.ConfirmedDraft.Source;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A draft that somebody has confirmed, and the body whose meeting it tells of.
 *
 * @param meeting which of the draft's meetings, from 0; the first when empty
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record ImportRequest(
        Optional<UUID> id,
        @NotNull UUID bodyId,
        Optional<Integer> meeting,
        @Valid ConfirmedDraft draft) {

    /** The draft may stand in {@code draft}, or its fields beside {@code bodyId}. */
    @JsonCreator
    static ImportRequest of(
            Optional<UUID> id,
            UUID bodyId,
            Optional<Integer> meeting,
            Optional<ConfirmedDraft> draft,
            Optional<Source> source,
            Optional<Document> document,
            Optional<List<Meeting>> meetings,
            Optional<List<Section>> sections) {
        return new ImportRequest(
                id,
                bodyId,
                meeting,
                draft.orElseGet(() -> new ConfirmedDraft(source, document, meetings, sections)));
    }

    ImportMeeting command(MedBodyRegister bodies) {
        Meeting chosen = chosen();
        List<Section> sections = draft.sections().orElse(List.of());
        String content = Derived.fingerprint(chosen.toString(), sections.toString());
        Source notes = draft.source().orElseGet(() -> new Source("-", content));
        MeetingId meetingId = new MeetingId(id.orElseGet(() -> idOf(notes)));
        MedBodyId body = new MedBodyId(bodyId);
        return new ImportMeeting(
                meetingId,
                new MeetingDetails(
                        body,
                        chosen.kind(),
                        chosen.date(),
                        Protected.text(chosen.title()),
                        caseReference()),
                bodies.knows(body),
                new NotesSource(Protected.text(notes.fileName()), notes.sha256(), content),
                contributions(meetingId, sections));
    }

    /** The same notes of the same body are the same meeting. */
    private UUID idOf(Source notes) {
        return Derived.id(bodyId.toString(), notes.sha256(), String.valueOf(index()));
    }

    private int index() {
        return meeting.orElse(0);
    }

    private Meeting chosen() {
        List<Meeting> all = draft.meetings().orElse(List.of());
        if (index() < 0 || index() >= all.size()) {
            throw new ProblemException(
                    Problem.invalid("draft.meetings[" + index() + "]", "required"));
        }
        return all.get(index());
    }

    private Optional<String> caseReference() {
        return draft.document()
                .flatMap(Document::caseReferences)
                .flatMap(it -> it.stream().findFirst())
                .map(CaseReference::raw);
    }

    private static List<Contribution> contributions(MeetingId meeting, List<Section> sections) {
        List<Contribution> all = new ArrayList<>();
        for (Section section : sections) {
            for (Point point : section.contributions().orElse(List.of())) {
                UUID id = Derived.id(meeting.toString(), String.valueOf(all.size()));
                all.add(contribution(new ContributionId(id), section, point));
            }
        }
        return all;
    }

    private static Contribution contribution(ContributionId id, Section section, Point point) {
        return new Contribution(
                id,
                section.group().map(Protected::text),
                section.question().map(Protected::text),
                Protected.text(point.text()),
                point.subItems().orElse(List.of()).stream()
                        .map(it -> Protected.text(it.text()))
                        .toList());
    }
}
