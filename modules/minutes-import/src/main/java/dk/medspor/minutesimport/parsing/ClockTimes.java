package dk.medspor.minutesimport.parsing;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From when to when, as minutes write it: {@code kl. 9.00-11.30}, {@code kl. 13 til 15}. */
final class ClockTimes {

    private static final String CLOCK = "(\\d{1,2})(?:[.:](\\d{2}))?";
    private static final Pattern SLOT =
            Pattern.compile(
                    "(?iU)(?<![\\d.:/-])(?<kl>kl\\.? ?)?"
                            + CLOCK
                            + " ?(?:[-–—]|til) ?(?:kl\\.? ?)?"
                            + CLOCK
                            + "(?![.:/-]?\\d)");
    private static final Pattern START =
            Pattern.compile("(?iU)\\bkl\\.? ?" + CLOCK + "(?![.:/-]?\\d)");
    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    private ClockTimes() {}

    /**
     * Times in a text.
     *
     * @param start where their words begin
     * @param end behind their words
     */
    record Slot(LocalTime from, Optional<LocalTime> to, int start, int end) {}

    /** From when to when; without minutes only behind {@code kl.}, for else it may be anything. */
    static Optional<Slot> slot(String text) {
        Matcher match = SLOT.matcher(text);
        while (match.find()) {
            boolean clock = match.end("kl") >= 0 || (match.end(3) >= 0 && match.end(5) >= 0);
            var from = time(match, 2);
            var to = time(match, 4);
            if (clock && from.isPresent() && to.isPresent()) {
                return Optional.of(new Slot(from.get(), to, match.start(), match.end()));
            }
        }
        return Optional.empty();
    }

    /** As {@link #slot}, or only when it begins. */
    static Optional<Slot> slotOrStart(String text) {
        return slot(text).or(() -> start(text));
    }

    private static Optional<Slot> start(String text) {
        Matcher match = START.matcher(text);
        return match.find()
                ? time(match, 1)
                        .map(from -> new Slot(from, Optional.empty(), match.start(), match.end()))
                : Optional.empty();
    }

    private static Optional<LocalTime> time(MatchResult match, int group) {
        int hour = Integer.parseInt(match.group(group));
        int minute = match.group(group + 1) == null ? 0 : Integer.parseInt(match.group(group + 1));
        return hour < HOURS && minute < MINUTES
                ? Optional.of(LocalTime.of(hour, minute))
                : Optional.empty();
    }
}
