package dk.medspor.status.agreement;

import dk.medspor.initiatives.EvaluationTerms;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.status.forecast.Forecast;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Goes through two years day by day, and asks on each day what is due. */
final class NaiveForecast {

    private final List<LocalDate> meetings;
    private final LocalDate on;

    /** Planned meetings in order of their days. */
    NaiveForecast(List<LocalDate> meetings, LocalDate on) {
        this.meetings = meetings;
        this.on = on;
    }

    /** How many are promised and how many may follow, by the last day of each part. */
    Map<LocalDate, List<Long>> of(List<NaiveCycles.Row> rows, MedBodyId body) {
        Map<LocalDate, List<Long>> counts = new TreeMap<>();
        for (LocalDate day = on; !day.isAfter(on.plusYears(2)); day = day.plusDays(1)) {
            counts.put(end(day), new ArrayList<>(List.of(0L, 0L)));
        }
        rows.stream()
                .filter(it -> it.promisedTo().equals(body) && it.open())
                .forEach(
                        it -> {
                            count(it.due().isBefore(on) ? on : it.due(), 0, counts);
                            following(it).forEach(day -> count(day, 1, counts));
                        });
        return counts;
    }

    private void count(LocalDate day, int which, Map<LocalDate, List<Long>> counts) {
        if (!day.isAfter(on.plusYears(2))) {
            List<Long> part = counts.get(end(day));
            part.set(which, part.get(which) + 1);
        }
    }

    /**
     * The rule's dates after the one in force, once it has been evaluated, today at the soonest.
     */
    private List<LocalDate> following(NaiveCycles.Row row) {
        EvaluationTerms terms = row.terms();
        List<LocalDate> days = new ArrayList<>();
        int periods = 1;
        while (!row.due().plus(terms.period().multipliedBy(periods)).isAfter(on)) {
            periods++;
        }
        LocalDate next = row.due().plus(terms.period().multipliedBy(periods));
        while (!next.isAfter(on.plusYears(2))) {
            days.add(next);
            next = next.plus(terms.period());
        }
        return days;
    }

    /** The meeting that deals with a day, else the end of its quarter. */
    private LocalDate end(LocalDate day) {
        return meetings.stream()
                .filter(it -> !it.isBefore(day) && !it.isAfter(on.plusYears(2)))
                .findFirst()
                .orElseGet(() -> endOfQuarter(day));
    }

    private LocalDate endOfQuarter(LocalDate day) {
        int lastMonth = (day.getMonthValue() + 2) / 3 * 3;
        LocalDate end = LocalDate.of(day.getYear(), lastMonth, 1).plusMonths(1).minusDays(1);
        return end.isAfter(on.plusYears(2)) ? on.plusYears(2) : end;
    }

    static Map<LocalDate, List<Long>> told(Forecast forecast) {
        Map<LocalDate, List<Long>> told = new TreeMap<>();
        forecast.parts()
                .forEach(it -> told.put(it.to(), List.of(it.promisedCount(), it.expectedCount())));
        return told;
    }
}
