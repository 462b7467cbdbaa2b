package dk.medspor.restapi.meetings;

import dk.medspor.kernel.Protected;
import dk.medspor.meetings.Contribution;
import dk.medspor.meetings.MeetingKind;
import dk.medspor.status.meetingrecord.MeetingRecord.Recorded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A meeting with what was said there, at most {@link dk.medspor.restapi.http.Paging#MAX_SIZE the
 * size of a page} of it; all of it is in the list of its contributions.
 *
 * @param total how many contributions there are in all, those that were withdrawn among them
 */
record MeetingResponse(
        UUID id,
        UUID bodyId,
        MeetingKind kind,
        LocalDate date,
        String title,
        Optional<String> caseReference,
        List<Group> groups,
        List<Said> contributions,
        long total,
        long position) {

    /** A group and its contributions, numbered from 1. */
    record Group(String name, List<Said> contributions) {}

    /**
     * One contribution.
     *
     * @param number its place in its group, from 1
     */
    record Said(
            UUID id,
            Optional<String> group,
            Optional<String> question,
            int number,
            String text,
            List<String> subItems) {}

    static MeetingResponse of(Recorded recorded, long position) {
        var details = recorded.meeting().details();
        List<Said> all = new ArrayList<>();
        Map<String, List<Said>> groups = new LinkedHashMap<>();
        for (Contribution it : recorded.contributions()) {
            var said = groups.computeIfAbsent(groupName(it), _ -> new ArrayList<>());
            said.add(said(it, said.size() + 1));
            all.add(said.getLast());
        }
        groups.remove("");
        return new MeetingResponse(
                recorded.meeting().id().value(),
                details.bodyId().value(),
                details.kind(),
                details.date(),
                details.title().value(),
                details.caseReference(),
                groups.entrySet().stream()
                        .map(it -> new Group(it.getKey(), it.getValue()))
                        .toList(),
                all,
                recorded.total(),
                position);
    }

    private static String groupName(Contribution it) {
        return it.group().map(Protected::value).orElse("");
    }

    private static Said said(Contribution it, int number) {
        return new Said(
                it.id().value(),
                it.group().map(Protected::value),
                it.question().map(Protected::value),
                number,
                it.text().value(),
                it.subPoints().stream().map(Protected::value).toList());
    }
}
