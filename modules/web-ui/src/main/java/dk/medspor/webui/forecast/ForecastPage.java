package dk.medspor.webui.forecast;

import dk.medspor.initiatives.InitiativeId;
import dk.medspor.status.evaluationcycle.CycleRow;
import dk.medspor.status.forecast.Forecast;
import dk.medspor.status.forecast.NextMeeting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The forecast as it is shown. */
record ForecastPage(LocalDate until, List<Part> parts, long promised, long expected) {

    /** So many initiatives are named in each part. */
    static final int SHOWN = 5;

    /**
     * A meeting, or a quarter without one.
     *
     * @param more how many are promised besides those that are named
     */
    record Part(
            Optional<String> meeting,
            LocalDate from,
            LocalDate to,
            long promised,
            long expected,
            List<Promise> named,
            long more) {

        static Part of(Forecast.Part it) {
            return new Part(
                    it.meeting().map(NextMeeting::title).map(title -> title.value()),
                    it.from(),
                    it.to(),
                    it.promisedCount(),
                    it.expectedCount(),
                    it.promised().stream().map(Promise::of).toList(),
                    it.promisedCount() - it.promised().size());
        }
    }

    /** An evaluation that is promised. */
    record Promise(InitiativeId id, String title, LocalDate due) {

        static Promise of(CycleRow it) {
            return new Promise(it.initiativeId(), it.title().value(), it.obligation().due());
        }
    }

    static ForecastPage of(Forecast it) {
        return new ForecastPage(
                it.until(),
                it.parts().stream().map(Part::of).toList(),
                it.parts().stream().mapToLong(Forecast.Part::promisedCount).sum(),
                it.parts().stream().mapToLong(Forecast.Part::expectedCount).sum());
    }

    /** Whether nothing at all lies ahead. */
    public boolean nothing() {
        return promised + expected == 0;
    }
}
