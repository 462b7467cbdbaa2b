package dk.medspor.minutesimport.parsing;

import dk.medspor.minutesimport.AgendaItem.Purpose;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The heading of an item: its title, and the slot, purpose and page number that stand behind it.
 */
record ItemTitle(
        String title, Optional<Purpose> purpose, Optional<LocalTime> from, Optional<LocalTime> to) {

    private static final String WORDS =
            "(beslutning|drøftelse|orientering|information)(?:ssag|spunkt)?";
    private static final Pattern PURPOSE =
            Pattern.compile(
                    "(?iU)(?:\\s*[(\\[](?:til )?(?:"
                            + WORDS
                            + "|([BDO]))[)\\]]|\\s+[-–—:,] ?(?:til )?"
                            + WORDS
                            + ")\\s*[.:]?$");
    private static final Pattern PURPOSE_LINE =
            Pattern.compile(
                    "(?iU)(?:(?:punktet er|sagstype|formål|type) ?:? ?)?(?:til )?"
                            + WORDS
                            + "[.:]?");
    private static final Pattern PAGE =
            Pattern.compile("(?:\\s*(?:\\.\\s?){3,}|\\s*…+|\t+)\\s*\\d{1,4}$");
    private static final Pattern DANGLING = Pattern.compile("[\\s,;:–—-]+$|\\s*[(\\[]\\s*[)\\]]$");

    static ItemTitle of(String text) {
        var paged = PAGE.matcher(text);
        String rest = paged.find() ? text.substring(0, paged.start()) : text;
        var times = ClockTimes.slot(rest);
        if (times.isPresent()) {
            rest = rest.substring(0, times.get().start()) + rest.substring(times.get().end());
        }
        rest = trimmed(rest);
        var match = PURPOSE.matcher(rest);
        Optional<Purpose> purpose = Optional.empty();
        if (match.find() && match.start() > 0) {
            purpose = Optional.of(purpose(first(match.group(1), match.group(2), match.group(3))));
            rest = trimmed(rest.substring(0, match.start()));
        }
        return new ItemTitle(
                rest,
                purpose,
                times.map(ClockTimes.Slot::from),
                times.flatMap(ClockTimes.Slot::to));
    }

    /** What a line of its own says the item is there for. */
    static Optional<Purpose> purposeLine(String text) {
        var match = PURPOSE_LINE.matcher(text);
        boolean said = match.matches() && !text.matches("(?iU)" + WORDS + "[.:]?");
        boolean alone = text.matches("(?iU)\\p{L}+(?:ssag|spunkt)[.:]?");
        return match.matches() && (said || alone)
                ? Optional.of(purpose(match.group(1)))
                : Optional.empty();
    }

    static boolean hasPage(String text) {
        return !text.isEmpty()
                && Character.isDigit(text.charAt(text.length() - 1))
                && PAGE.matcher(text).find();
    }

    private static String trimmed(String text) {
        String rest = text.strip();
        for (var match = DANGLING.matcher(rest); match.find(); match = DANGLING.matcher(rest)) {
            rest = rest.substring(0, match.start());
        }
        return rest;
    }

    private static String first(String... groups) {
        for (var group : groups) {
            if (group != null) {
                return group;
            }
        }
        throw new IllegalStateException("A purpose has words");
    }

    private static Purpose purpose(String word) {
        return switch (word.toLowerCase(Locale.ROOT).charAt(0)) {
            case 'b' -> Purpose.DECISION;
            case 'd' -> Purpose.DISCUSSION;
            default -> Purpose.INFORMATION;
        };
    }
}
