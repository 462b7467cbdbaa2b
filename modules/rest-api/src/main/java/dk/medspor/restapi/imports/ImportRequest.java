package dk.medspor.restapi.imports;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.MedBodyRegister;
import dk.medspor.meetings.ConfirmedNotes;
import dk.medspor.meetings.MeetingCommand.ImportMeeting;
import dk.medspor.meetings.MeetingDetails;
import dk.medspor.meetings.MeetingId;
import dk.medspor.restapi.imports.ConfirmedDraft.CaseReference;
import dk.medspor.restapi.imports.ConfirmedDraft.Document;
import dk.medspor.restapi.imports.ConfirmedDraft.FollowUp;
import dk.medspor.restapi.imports.ConfirmedDraft.Group;
import dk.medspor.restapi.imports.ConfirmedDraft.Item;
import dk.medspor.restapi.imports.ConfirmedDraft.Meeting;
import dk.medspor.restapi.imports.ConfirmedDraft.Named;
import dk.medspor.restapi.imports.ConfirmedDraft.Section;
import dk.medspor.restapi.imports.ConfirmedDraft.Source;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
            Optional<List<Named>> participants,
            Optional<List<Group>> groups,
            Optional<List<Section>> sections,
            Optional<List<Item>> agenda,
            Optional<List<FollowUp>> followUps) {
        return new ImportRequest(
                id,
                bodyId,
                meeting,
                draft.orElseGet(
                        () ->
                                new ConfirmedDraft(
                                        source,
                                        document,
                                        meetings,
                                        participants,
                                        groups,
                                        sections,
                                        agenda,
                                        followUps)));
    }

    ImportMeeting command(MedBodyRegister bodies, AttendanceOfNotes attendance) {
        Meeting chosen = chosen();
        var details =
                new MeetingDetails(
                        new MedBodyId(bodyId),
                        chosen.kind(),
                        chosen.date(),
                        Protected.text(chosen.title()),
                        caseReference());
        var notes =
                new ConfirmedNotes(
                        details,
                        chosen.timeAndPlace(),
                        draft.source().map(Source::file),
                        index(),
                        draft.parts(),
                        draft.items(),
                        draft.agreed());
        var meetingId = id.map(MeetingId::new).orElseGet(notes::meetingId);
        return notes.command(
                Optional.of(meetingId),
                bodies,
                attendance.noted(meetingId, details, draft.told()),
                Optional.empty());
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
}
