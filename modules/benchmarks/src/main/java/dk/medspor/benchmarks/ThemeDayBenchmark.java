package dk.medspor.benchmarks;

import dk.medspor.meetings.ContributionKind;
import dk.medspor.status.AsOf;
import java.util.Locale;
import java.util.Optional;

/**
 * What the lists of a theme day cost that has 10,000 contributions, each coded to a theme, in a log
 * of however many other events.
 */
final class ThemeDayBenchmark {

    private static final int RUNS = 300;
    private static final int PAGE = 50;
    private static final int CARRIED = 500;
    private static final int LAST = WrittenDay.CONTRIBUTIONS / PAGE - 1;

    private static final int LAST_OF_GROUP = WrittenDay.OF_A_GROUP / PAGE - 1;

    private ThemeDayBenchmark() {}

    /**
     * Runs it.
     *
     * @param arguments how many other events the log holds, how many of them each initiative has,
     *     and how many rounds there are
     */
    public static void main(String[] arguments) throws InterruptedException {
        long others = Long.parseLong(arguments[0]);
        int changes = Integer.parseInt(arguments[1]);
        try (var day = new CodedDay(others, changes)) {
            say("%,d events, %,d contributions", day.head() + 1, WrittenDay.CONTRIBUTIONS);
            for (int round = 1; round <= Integer.parseInt(arguments[2]); round++) {
                say("round %d", round);
                lists(day, "live", AsOf.now());
                lists(day, "as of", new AsOf.Position(day.head() - WrittenDay.CONTRIBUTIONS / 2));
            }
        }
    }

    private static void lists(CodedDay day, String when, AsOf asOf) {
        Optional<ContributionKind> any = Optional.empty();
        Optional<ContributionKind> proposals = Optional.of(ContributionKind.PROPOSAL);
        measure(when, "contributions, first page", () -> day.contributions(any, 0, PAGE, asOf));
        measure(when, "contributions, last page", () -> day.contributions(any, LAST, PAGE, asOf));
        measure(when, "proposals, first page", () -> day.contributions(proposals, 0, PAGE, asOf));
        measure(when, "a group and what it has answered", () -> day.group(asOf));
        measure(when, "what a group said, first page", () -> day.said(0, PAGE, asOf));
        measure(when, "what a group said, last page", () -> day.said(LAST_OF_GROUP, PAGE, asOf));
        measure(when, "what a meeting carries of it", () -> day.meeting(CARRIED, asOf));
        measure(when, "completeness of all groups", () -> day.completeness(asOf));
        measure(when, "open data needs, first page", () -> day.dataNeeds(0, PAGE, asOf));
        measure(when, "theme list with its counts", () -> day.themes(asOf));
        measure(when, "red thread of a theme, first page", () -> day.thread(0, PAGE, asOf));
        measure(when, "red thread, page 50", () -> day.thread(50, PAGE, asOf));
        measure(when, "steps of the list, first page", () -> day.steps(0, PAGE, asOf));
    }

    private static void measure(String when, String list, Runnable question) {
        say("%s | %s | %s", list, when, Timings.of(RUNS, question));
    }

    private static void say(String text, Object... arguments) {
        System.out.printf(Locale.ROOT, text + "%n", arguments);
    }
}
