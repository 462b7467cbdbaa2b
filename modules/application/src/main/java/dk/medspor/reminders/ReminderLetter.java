package dk.medspor.reminders;

import dk.medspor.exports.Words;
import dk.medspor.mail.Letter;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What one person is told in one letter, in Danish: accounts know no other language. */
final class ReminderLetter {

    private static final Words DANISH = Words.in(Locale.of("da"));

    private final String url;
    private final LocalDate today;

    /**
     * @param url where Medspor is reached, without a slash at the end
     */
    ReminderLetter(String url, LocalDate today) {
        this.url = url;
        this.today = today;
    }

    /**
     * The letter about these promises.
     *
     * @param promises one at least
     */
    Letter about(List<OpenPromise> promises, UUID account, String address) {
        List<OpenPromise> sorted =
                promises.stream().sorted(Comparator.comparing(OpenPromise::due)).toList();
        List<OpenPromise> overdue = sorted.stream().filter(OpenPromise::isOverdue).toList();
        List<OpenPromise> ahead = sorted.stream().filter(it -> !it.isOverdue()).toList();
        return new Letter(
                key(sorted, account),
                List.of(address),
                "Medspor: " + subject(ahead.size(), overdue.size()),
                part("Fristen er overskredet", overdue)
                        + part("Evalueringen nærmer sig", ahead)
                        + end(),
                Optional.empty());
    }

    private String key(List<OpenPromise> promises, UUID account) {
        return promises.stream()
                .map(it -> it.key() + " " + ReminderDays.lastBy(today, it.due()).orElse(today))
                .collect(Collectors.joining("\n", "reminders " + account + "\n", ""));
    }

    private static String subject(int ahead, int overdue) {
        String approaching = "%d tiltag nærmer sig evaluering".formatted(ahead);
        if (overdue == 0) {
            return approaching;
        }
        return ahead == 0
                ? "%d tiltag skulle have været evalueret".formatted(overdue)
                : approaching + ", %d skulle have været evalueret".formatted(overdue);
    }

    private String part(String heading, List<OpenPromise> promises) {
        return promises.isEmpty()
                ? ""
                : promises.stream()
                        .map(this::lines)
                        .collect(
                                Collectors.joining(
                                        "\n", heading.toUpperCase(Locale.ROOT) + "\n\n", "\n"));
    }

    private String lines(OpenPromise it) {
        return """
        %s
          Udvalg: %s. Evalueres af %s.
          Frist: %s, %s.
          Tilstand: %s.
          %s/initiatives/%s
        """
                .formatted(
                        it.title().replaceAll("\\s+", " "),
                        it.owner().name(),
                        it.evaluator().name(),
                        DANISH.day(it.due()),
                        distance(it.due()),
                        state(it),
                        url,
                        it.initiative());
    }

    private String distance(LocalDate due) {
        long days = ChronoUnit.DAYS.between(today, due);
        String count = Math.abs(days) == 1 ? "1 dag" : Math.abs(days) + " dage";
        if (days == 0) {
            return "i dag";
        }
        return days > 0 ? "om " + count : "for " + count + " siden";
    }

    private static String state(OpenPromise it) {
        String state = DANISH.name(it.state()).toLowerCase(Locale.ROOT);
        return it.paused() ? state + ", på pause" : state;
    }

    private String end() {
        return """
        Du får dette brev, fordi din konto i Medspor har en mailadresse. Vil du ikke have
        påmindelser, så slå dem fra på din konto: %s/account
        """
                .formatted(url);
    }
}
