package dk.medspor.restapi.status;

import dk.medspor.medbodies.MedBodyId;
import dk.medspor.restapi.status.CycleResponse.Body;
import dk.medspor.restapi.status.CycleResponse.Initiative;
import dk.medspor.restapi.status.CycleResponse.Row;
import dk.medspor.status.Answer;
import dk.medspor.status.evaluationcycle.CycleRow;
import dk.medspor.status.evaluationcycle.EvaluationCycle.Status;
import dk.medspor.status.forecast.Expected;
import dk.medspor.status.forecast.Forecast;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a body will have to evaluate in two years.
 *
 * @param by how the time is divided
 * @param until the last day looked at
 */
record ForecastResponse(
        UUID bodyId, LocalDate on, LocalDate until, long position, Division by, List<Part> parts) {

    /** How the time is divided. */
    enum Division {
        /** By calendar quarter, as the days of the meetings are not known. */
        QUARTER
    }

    /**
     * A part of the time.
     *
     * @param promised what is due in it; what is overdue waits in the first part
     * @param expected what a CONTINUE of those before would open
     */
    record Part(LocalDate from, LocalDate to, List<Row> promised, List<Next> expected) {

        static Part of(Forecast.Quarter it, Map<MedBodyId, String> names) {
            return new Part(
                    it.from(),
                    it.to(),
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

    static ForecastResponse of(UUID body, Answer<Status> answer, Map<MedBodyId, String> names) {
        Status status = answer.value();
        Forecast forecast = Forecast.of(status.rows(), new MedBodyId(body), status.on());
        return new ForecastResponse(
                body,
                forecast.on(),
                forecast.until(),
                answer.position(),
                Division.QUARTER,
                forecast.quarters().stream().map(it -> Part.of(it, names)).toList());
    }
}
