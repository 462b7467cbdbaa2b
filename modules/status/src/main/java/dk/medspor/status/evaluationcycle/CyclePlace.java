package dk.medspor.status.evaluationcycle;

import dk.medspor.initiatives.Obligation;
import dk.medspor.initiatives.ObligationChain;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;

/**
 * What the place of an initiative in its lists tells: enough to count its rows without reading it.
 *
 * @param due the last day of the obligation that is open; empty when nothing is owed
 * @param warningDays of that obligation
 * @param evaluated how many of its rows are evaluated
 * @param waived how many are waived
 * @param stopped whether it ended before the last one was evaluated
 * @param period of the last one
 */
record CyclePlace(
        Optional<LocalDate> due,
        int warningDays,
        int evaluated,
        int waived,
        boolean stopped,
        Period period) {

    private static final String NEVER = "9999-12-31";
    private static final Period YEAR = Period.ofYears(1);
    private static final String A_YEAR = YEAR.toString();
    private static final String ENDED = "stopped";
    private static final String NOT_ENDED = "-";

    static CyclePlace of(ObligationChain chain) {
        Optional<Obligation> open = chain.open();
        List<Obligation> all = chain.obligations();
        return new CyclePlace(
                open.map(Obligation::due),
                open.map(it -> it.facts().terms().warningDays()).orElse(0),
                (int) all.stream().filter(it -> it.evaluation().isPresent()).count(),
                (int) all.stream().filter(it -> it.facts().waiver().isPresent()).count(),
                open.isEmpty() && all.getLast().facts().closedBy().isEmpty(),
                all.getLast().facts().terms().period());
    }

    /** What is due first comes first; what owes nothing more comes last. */
    String sort() {
        return String.join(
                " ",
                due.map(LocalDate::toString).orElse(NEVER),
                String.valueOf(warningDays),
                String.valueOf(evaluated),
                String.valueOf(waived),
                stopped ? ENDED : NOT_ENDED,
                period.toString());
    }

    static CyclePlace read(String sort) {
        var words = new StringTokenizer(sort, " ");
        return new CyclePlace(
                due(words.nextToken()),
                Integer.parseInt(words.nextToken()),
                Integer.parseInt(words.nextToken()),
                Integer.parseInt(words.nextToken()),
                words.nextToken().equals(ENDED),
                period(words.nextToken()));
    }

    /** Places are read by the hundred for one answer, and the general parser takes longer. */
    private static Optional<LocalDate> due(String date) {
        return date.equals(NEVER)
                ? Optional.empty()
                : Optional.of(
                        LocalDate.of(
                                Integer.parseInt(date, 0, 4, 10),
                                Integer.parseInt(date, 5, 7, 10),
                                Integer.parseInt(date, 8, 10, 10)));
    }

    private static Period period(String words) {
        return words.equals(A_YEAR) ? YEAR : Period.parse(words);
    }

    /** How many rows the initiative has, at least one. */
    int rows() {
        return evaluated + waived + (stopped || due.isPresent() ? 1 : 0);
    }

    /** Counts the rows of so many initiatives at this place on a day after all their facts. */
    void count(long initiatives, LocalDate on, Map<CycleState, Long> totals) {
        count(CycleState.EVALUATED, initiatives * evaluated, totals);
        count(CycleState.WAIVED, initiatives * waived, totals);
        count(CycleState.STOPPED, stopped ? initiatives : 0, totals);
        due.ifPresent(it -> count(CycleState.open(it, warningDays, on), initiatives, totals));
    }

    /** What does not occur is not counted. */
    private static void count(CycleState state, long rows, Map<CycleState, Long> totals) {
        if (rows > 0) {
            totals.merge(state, rows, Long::sum);
        }
    }
}
