package dk.medspor.minutesimport.parsing;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms of single lines in programmes, templates, timelines and lists of recommendations. */
final class Forms {

    private static final Pattern SLOT =
            Pattern.compile(
                    "(?:kl\\.? ?)?(\\d{1,2})[.:](\\d{2}) ?[-–—] ?(?:kl\\.? ?)?(\\d{1,2})[.:](\\d{2})\\s+(\\S.*)");
    private static final Pattern RECOMMENDATION =
            Pattern.compile("Anbefaling (\\d{1,3}) ?[:.–-] ?(\\S.*)");
    private static final Pattern FIELD = Pattern.compile("([^:]{2,60}): +(\\S.*)");
    private static final Pattern TEMPLATE = Pattern.compile("(?iU)\\bskabelon");
    private static final Pattern SOURCE = Pattern.compile("(?i)kilde: *(\\S.*)");
    private static final Pattern MEETING = Pattern.compile("Møde \\d{1,2}");
    private static final Pattern CONDITION = Pattern.compile("(?:Efter|Når|Inden|Før|Ved) .*");
    private static final Pattern DISCUSSION = Pattern.compile("(?iU)\\bdrøft|drøftelse");

    /** More letters than the longest form of a date has. */
    private static final int LONGEST_DATE = 40;

    private Forms() {}

    /** A slot of a programme: its times and what happens. */
    record Slot(LocalTime from, LocalTime to, String title) {}

    /** A numbered recommendation. */
    record Numbered(int number, String title) {}

    /** A name, a colon and what stands behind it. */
    record Field(String name, String text) {}

    static Optional<Slot> slot(String text) {
        Matcher match = SLOT.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        return time(match, 1)
                .flatMap(
                        from ->
                                time(match, 3)
                                        .map(to -> new Slot(from, to, match.group(5).strip())));
    }

    private static Optional<LocalTime> time(Matcher match, int group) {
        int hour = Integer.parseInt(match.group(group));
        int minute = Integer.parseInt(match.group(group + 1));
        return hour < 24 && minute < 60
                ? Optional.of(LocalTime.of(hour, minute))
                : Optional.empty();
    }

    static Optional<Numbered> recommendation(String text) {
        Matcher match = RECOMMENDATION.matcher(text);
        return match.matches()
                ? Optional.of(new Numbered(Integer.parseInt(match.group(1)), match.group(2)))
                : Optional.empty();
    }

    static Optional<Field> field(String text) {
        Matcher match = FIELD.matcher(text);
        return match.matches()
                ? Optional.of(new Field(match.group(1), match.group(2)))
                : Optional.empty();
    }

    static Optional<String> source(String text) {
        Matcher match = SOURCE.matcher(text);
        return match.matches() ? Optional.of(match.group(1)) : Optional.empty();
    }

    static boolean announcesTemplate(String heading) {
        return TEMPLATE.matcher(heading).find();
    }

    static boolean announcesDiscussion(String heading) {
        return DISCUSSION.matcher(heading).find();
    }

    static boolean isMeeting(String text) {
        return MEETING.matcher(text).matches();
    }

    static boolean isCondition(String text) {
        return CONDITION.matcher(text).matches();
    }

    /** Whether a date or range is all that a line says, perhaps behind the name of a meeting. */
    static boolean isDate(String text) {
        String date = field(text).filter(it -> isMeeting(it.name())).map(Field::text).orElse(text);
        return date.length() <= LONGEST_DATE
                && DanishDates.in(date, Optional.empty()).stream()
                        .anyMatch(it -> it.start() == 0 && it.end() == date.length());
    }
}
