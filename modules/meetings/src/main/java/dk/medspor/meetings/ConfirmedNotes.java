package dk.medspor.meetings;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyRegister;
import dk.medspor.medbodies.OtherBody;
import dk.medspor.meetings.MeetingCommand.ImportMeeting;
import dk.medspor.meetings.ProceedingsCommand.NoteAttendance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Notes that somebody has read and confirmed, on their way to become a meeting. Whoever reads them
 * the same way gets the same ids, so that doing it twice is doing it once.
 *
 * @param timeAndPlace when on its day and where it was held, as far as the notes say
 * @param file the notes as they came; empty when nobody kept them
 * @param index which of the meetings that the notes tell of, from 0
 * @param parts in the order of the notes
 * @param items of the agenda, in the order of the notes
 * @param followUps what is to be done
 */
public record ConfirmedNotes(
        MeetingDetails details,
        TimeAndPlace timeAndPlace,
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

    /** The meeting that they become, unless the sender chooses an id. */
    public MeetingId meetingId() {
        return new MeetingId(idOf(notes()));
    }

    /**
     * What records them.
     *
     * @param chosen the meeting's id where the sender chose one
     */
    public ImportMeeting command(Optional<MeetingId> chosen, MedBodyRegister bodies) {
        return command(chosen, bodies, List.of(), Optional.empty());
    }

    /**
     * What records them with those who came, and with the notes themselves.
     *
     * @param chosen the meeting's id where the sender chose one
     * @param attendance of persons of the register
     * @param kept the notes, where they are kept
     */
    public ImportMeeting command(
            Optional<MeetingId> chosen,
            MedBodyRegister bodies,
            List<NoteAttendance> attendance,
            Optional<KeptNotes> kept) {
        String content = fingerprint(attendance);
        NotesFile notes = notes();
        MeetingId meeting = chosen.orElseGet(this::meetingId);
        return new ImportMeeting(
                meeting,
                details,
                OtherBody.in(bodies, details.bodyId()),
                new NotesSource(Protected.text(notes.fileName()), notes.sha256(), content),
                contributions(meeting),
                proceedings(attendance),
                kept);
    }

    private NotesFile notes() {
        return file.orElseGet(() -> new NotesFile("-", fingerprint(List.of())));
    }

    private ImportedProceedings proceedings(List<NoteAttendance> attendance) {
        return new ImportedProceedings(
                timeAndPlace,
                attendance,
                items.stream().map(NotesItem::imported).toList(),
                followUps.stream().map(NotesFollowUp::imported).toList());
    }

    /** Notes without an agenda are known by what they were known by before there was one. */
    String fingerprint(List<NoteAttendance> attendance) {
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
        if (!timeAndPlace.equals(TimeAndPlace.UNSAID)) {
            content.add(timeAndPlace.from() + " " + timeAndPlace.to());
            content.add(timeAndPlace.place().map(Protected::value).orElse(""));
        }
        attendance.forEach(it -> content.add(it.attendance().toString()));
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
