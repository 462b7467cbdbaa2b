package dk.medspor.webui.meeting;

import dk.medspor.kernel.Protected;
import dk.medspor.meetings.Contribution;
import dk.medspor.meetings.ContributionId;
import dk.medspor.meetings.MeetingKind;
import dk.medspor.status.meetingrecord.MeetingRecord.Recorded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A meeting as it is shown.
 *
 * @param notes what the file was called that it was read from
 */
record MeetingPage(
        String title,
        String body,
        MeetingKind kind,
        LocalDate date,
        Optional<String> caseReference,
        Optional<String> notes,
        List<Part> parts,
        int contributions) {

    /** Who spoke, and to what; both may be unknown. */
    record Heading(Optional<String> group, Optional<String> question) {}

    /** What was said under one heading, in the order of the notes. */
    record Part(Heading heading, List<Said> said) {}

    /** One contribution. */
    record Said(ContributionId id, String text, List<String> subPoints) {

        static Said of(Contribution it) {
            return new Said(
                    it.id(),
                    it.text().value(),
                    it.subPoints().stream().map(Protected::value).toList());
        }
    }

    static MeetingPage of(Recorded recorded, String body) {
        var details = recorded.meeting().details();
        return new MeetingPage(
                details.title().value(),
                body,
                details.kind(),
                details.date(),
                details.caseReference(),
                recorded.meeting().source().map(it -> it.fileName().value()),
                parts(recorded.contributions()),
                recorded.contributions().size());
    }

    private static List<Part> parts(List<Contribution> contributions) {
        Map<Heading, List<Said>> parts = new LinkedHashMap<>();
        for (Contribution it : contributions) {
            parts.computeIfAbsent(heading(it), _ -> new ArrayList<>()).add(Said.of(it));
        }
        return parts.entrySet().stream().map(it -> new Part(it.getKey(), it.getValue())).toList();
    }

    private static Heading heading(Contribution it) {
        return new Heading(it.group().map(Protected::value), it.question().map(Protected::value));
    }
}
