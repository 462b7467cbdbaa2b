package dk.medspor.restapi.status;

import dk.medspor.medbodies.MedBodyId;
import dk.medspor.restapi.status.CycleResponse.Body;
import dk.medspor.restapi.status.CycleResponse.Initiative;
import dk.medspor.restapi.status.CycleResponse.Row;
import dk.medspor.status.Answer;
import dk.medspor.status.evaluationcycle.CycleRow;
import dk.medspor.status.forecast.Expected;
import dk.medspor.status.forecast.Forecast;
import dk.medspor.status.forecast.NextMeeting;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a body will have to evaluate in two years.
 *
 * @param until the last day looked at
 */
record ForecastResponse(
        UUID bodyId, LocalDate on, LocalDate until, long position, List<Part> parts) {

    /** Where a part of the time ends. */
    enum Division {
        /** With a meeting that is planned. */
        MEETING,
        /** With the calendar quarter, as no meeting is planned. */
        QUARTER
    }

    /** The meeting that has to deal with it. */
    record Meeting(UUID id, LocalDate date, String title) {

        static Meeting of(NextMeeting it) {
            return new Meeting(it.id().value(), it.date(), it.title().value());
        }
    }

    /**
     * A part of the time.
     *
     * @param promisedCount how much is due in it; what is overdue waits in the first part
     * @param expectedCount how much a CONTINUE of those before would open
     * @param promised the first of what is due
     * @param expected the first of what may follow
     */
    record Part(
            Division by,
            Optional<Meeting> meeting,
            LocalDate from,
            LocalDate to,
            long promisedCount,
            long expectedCount,
            List<Row> promised,
            List<Next> expected) {

        static Part of(Forecast.Part it, Map<MedBodyId, String> names) {
            return new Part(
                    it.meeting().isPresent() ? Division.MEETING : Division.QUARTER,
                    it.meeting().map(Meeting::of),
                    it.from(),
                    it.to(),
                    it.promisedCount(),
                    it.expectedCount(),
                    it.promised().stream().map(row -> Row.of(row, names)).toList(),
                    it.expected().stream().map(next -> Next.of(next, names)).toList());
        }
    }

    /** An evaluation that nobody has promised yet. */
    record Next(Body ownerBody, Initiative initiative, int cycle, LocalDate due) {

        static Next of(Expected it, Map<MedBodyId, String> names) {
            CycleRow last = it.last();
            return new Next(
                    Body.of(last.ownerBodyId(), names),
                    new Initiative(last.initiativeId().value(), last.title().value()),
                    it.cycle(),
                    it.due());
        }
    }

    static ForecastResponse of(UUID body, Answer<Forecast> answer, Map<MedBodyId, String> names) {
        Forecast forecast = answer.value();
        return new ForecastResponse(
                body,
                forecast.on(),
                forecast.until(),
                answer.position(),
                forecast.parts().stream().map(it -> Part.of(it, names)).toList());
    }
}
