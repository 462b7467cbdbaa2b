package dk.medspor.webui.overview;

import dk.medspor.meetings.MeetingId;
import dk.medspor.status.overview.OverviewYear;
import dk.medspor.status.overview.OverviewYear.Gathering;
import dk.medspor.status.overview.OverviewYear.Month;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * Twelve months as a drawing: for each month what was evaluated and what is due, and the meetings.
 *
 * @param today where the day lies that is looked from
 */
record YearLine(LocalDate from, LocalDate to, String today, List<Stretch> months) {

    private static final double WHOLE = 100;
    private static final double TALLEST = 64;
    private static final double FLOOR = 84;

    /** A bar that stands on the line; lengths in pixels, places in per cent of the width. */
    record Bar(String at, String width, String top, String height) {

        static Bar of(double at, double width, double base, double height) {
            return new Bar(percent(at), percent(width), pixels(base - height), pixels(height));
        }
    }

    /** A meeting and where its day lies. */
    record Mark(MeetingId id, String title, LocalDate date, boolean held, String at) {}

    /**
     * One month.
     *
     * @param waiting what is due in it and not overdue
     */
    record Stretch(
            LocalDate first,
            String at,
            String middle,
            long evaluated,
            long late,
            long waiting,
            Bar evaluatedBar,
            Bar lateBar,
            Bar waitingBar,
            List<Mark> meetings) {

        /** What the month is called, to be followed by its year. */
        public String name(Locale locale) {
            return first.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale);
        }

        /** The same in three letters. */
        public String shortName(Locale locale) {
            return name(locale).substring(0, 3);
        }

        public boolean empty() {
            return evaluated + late + waiting == 0 && meetings.isEmpty();
        }
    }

    static YearLine of(OverviewYear year, LocalDate on) {
        List<Month> months = year.months();
        LocalDate from = months.getFirst().month().atDay(1);
        LocalDate to = months.getLast().month().atEndOfMonth();
        var axis = new Axis(from, to);
        long most =
                months.stream()
                        .flatMapToLong(it -> LongStream.of(it.due(), it.evaluated()))
                        .max()
                        .orElse(1);
        double pixelsEach = TALLEST / Math.max(1, most);
        return new YearLine(
                from,
                to,
                axis.at(on),
                months.stream().map(it -> stretch(it, axis, pixelsEach)).toList());
    }

    private static Stretch stretch(Month it, Axis axis, double each) {
        LocalDate first = it.month().atDay(1);
        double at = axis.share(first);
        double width = axis.share(it.month().atEndOfMonth().plusDays(1)) - at;
        double bar = width * 0.36;
        double late = it.late() * each;
        long waiting = it.due() - it.late();
        double right = at + width * 0.52;
        return new Stretch(
                first,
                percent(at),
                percent(at + width / 2),
                it.evaluated(),
                it.late(),
                waiting,
                Bar.of(at + width * 0.1, bar, FLOOR, it.evaluated() * each),
                Bar.of(right, bar, FLOOR, late),
                Bar.of(right, bar, FLOOR - late, waiting * each),
                it.meetings().stream().map(meeting -> mark(meeting, axis)).toList());
    }

    private static Mark mark(Gathering it, Axis axis) {
        return new Mark(it.id(), it.title().value(), it.date(), it.held(), axis.at(it.date()));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share);
    }

    private static String pixels(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }

    /** The days from end to end. */
    private record Axis(LocalDate from, LocalDate to) {

        double share(LocalDate day) {
            double days = ChronoUnit.DAYS.between(from, day);
            return Math.clamp(WHOLE * days / (ChronoUnit.DAYS.between(from, to) + 1), 0, WHOLE);
        }

        String at(LocalDate day) {
            return percent(share(day));
        }
    }
}
