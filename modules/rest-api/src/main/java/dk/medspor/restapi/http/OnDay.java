package dk.medspor.restapi.http;

import dk.medspor.kernel.DanishCalendar;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import java.time.LocalDate;

/** The day whose facts are asked for: what is dated later has not happened yet. */
public record OnDay(LocalDate date) {

    /**
     * The day that a parameter names.
     *
     * @throws ProblemException when it is no date
     */
    public static LocalDate parse(String parameter, String text) {
        return DanishCalendar.parse(text)
                .orElseThrow(() -> new ProblemException(Problem.invalid(parameter, "date")));
    }
}
