package dk.medspor.restapi.status;

import dk.medspor.medbodies.MedBodyId;
import dk.medspor.restapi.status.CycleResponse.Row;
import dk.medspor.status.Answer;
import dk.medspor.status.evaluationcycle.MeetingList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a body has to deal with at its next meeting.
 *
 * @param on the day the list was made for
 * @param since the day of the meeting before
 * @param toEvaluate what is due by the day of the meeting, and what is overdue
 * @param stopped what ended before it was evaluated, since the meeting before
 */
record MeetingListResponse(
        UUID bodyId,
        LocalDate meeting,
        Optional<LocalDate> since,
        LocalDate on,
        long position,
        List<Row> toEvaluate,
        List<Row> stopped) {

    static MeetingListResponse of(
            UUID body,
            LocalDate meeting,
            Optional<LocalDate> since,
            LocalDate on,
            Answer<MeetingList> answer,
            Map<MedBodyId, String> names) {
        MeetingList list = answer.value();
        return new MeetingListResponse(
                body,
                meeting,
                since,
                on,
                answer.position(),
                list.toEvaluate().stream().map(it -> Row.of(it, names)).toList(),
                list.stopped().stream().map(it -> Row.of(it, names)).toList());
    }
}
