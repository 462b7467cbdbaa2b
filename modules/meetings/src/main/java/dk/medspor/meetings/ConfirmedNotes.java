package dk.medspor.meetings;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyRegister;
import dk.medspor.medbodies.OtherBody;
import dk.medspor.meetings.MeetingCommand.ImportMeeting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Notes that somebody has read and confirmed, on their way to become a meeting. Whoever reads them
 * the same way gets the same ids, so that doing it twice is doing it once.
 *
 * @param file the notes as they came; empty when nobody kept them
 * @param index which of the meetings that the notes tell of, from 0
 * @param parts in the order of the notes
 * @param items of the agenda, in the order of the notes
 * @param followUps what is to be done
 */
public record ConfirmedNotes(
        MeetingDetails details,
        Optional<NotesFile> file,
        int index,
        List<NotesPart> parts,
        List<NotesItem> items,
        List<NotesFollowUp> followUps) {

    public ConfirmedNotes {
        parts = List.copyOf(parts);
        items = List.copyOf(items);
        followUps = List.copyOf(followUps);
    }

    /**
     * A file by its name and the SHA-256 of its bytes, in lower-case hexadecimal.
     *
     * @param fileName as the sender called it
     */
    public record NotesFile(String fileName, String sha256) {}

    /**
     * What records them.
     *
     * @param chosen the meeting's id where the sender chose one
     */
    public ImportMeeting command(Optional<MeetingId> chosen, MedBodyRegister bodies) {
        String content = fingerprint();
        NotesFile notes = file.orElseGet(() -> new NotesFile("-", content));
        MeetingId meeting = chosen.orElseGet(() -> new MeetingId(idOf(notes)));
        return new ImportMeeting(
                meeting,
                details,
                OtherBody.in(bodies, details.bodyId()),
                new NotesSource(Protected.text(notes.fileName()), notes.sha256(), content),
                contributions(meeting),
                proceedings());
    }

    private ImportedProceedings proceedings() {
        return new ImportedProceedings(
                items.stream().map(NotesItem::imported).toList(),
                followUps.stream().map(NotesFollowUp::imported).toList());
    }

    /** Notes without an agenda are known by what they were known by before there was one. */
    String fingerprint() {
        List<String> content =
                new ArrayList<>(
                        List.of(
                                details.kind().name(),
                                details.date().toString(),
                                details.title().value(),
                                parts.toString()));
        if (!items.isEmpty() || !followUps.isEmpty()) {
            content.add(items.toString());
            content.add(followUps.toString());
        }
        return Derived.fingerprint(content.toArray(String[]::new));
    }

    /** The same notes of the same body are the same meeting. */
    private UUID idOf(NotesFile notes) {
        return Derived.id(details.bodyId().toString(), notes.sha256(), String.valueOf(index));
    }

    private List<Contribution> contributions(MeetingId meeting) {
        List<Contribution> all = new ArrayList<>();
        for (NotesPart part : parts) {
            for (NotesPart.Point point : part.points()) {
                UUID id = Derived.id(meeting.toString(), String.valueOf(all.size()));
                all.add(part.contribution(new ContributionId(id), point));
            }
        }
        return all;
    }
}
