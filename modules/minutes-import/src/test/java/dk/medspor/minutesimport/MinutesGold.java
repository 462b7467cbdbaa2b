package dk.medspor.minutesimport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Invented minutes and what a person reads in them: a line for each fact, its kind first. */
final class MinutesGold {

    static final List<String> DEVELOPED =
            List.of("municipal.txt", "workplace.txt", "regional.md", "printed.txt");

    /** The same house styles in other words; the rules were not written with these at hand. */
    static final List<String> HELD_BACK =
            List.of(
                    "municipal-twin.txt",
                    "workplace-twin.txt",
                    "regional-twin.md",
                    "printed-twin.txt");

    static final List<String> KINDS =
            List.of(
                    "meeting",
                    "person",
                    "item",
                    "proposal",
                    "decision",
                    "attachment",
                    "said",
                    "date");

    private static final Path FOLDER = Path.of("src/test/resources/minutes");

    private MinutesGold() {}

    static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Draft read(String file) {
        return Twins.draft(text(file));
    }

    /** The facts of the gold by their kind. */
    static Map<String, List<String>> gold(String file) {
        var gold = text(file.substring(0, file.indexOf('.')) + ".gold");
        return byKind(gold.lines());
    }

    /** The facts of a draft by their kind. */
    static Map<String, List<String>> facts(Draft draft) {
        var lines = new ArrayList<String>();
        draft.meetings()
                .forEach(
                        it ->
                                lines.add(
                                        "meeting | %s | %s | %s | %s | %s"
                                                .formatted(
                                                        said(it.bodyName()),
                                                        it.date(),
                                                        said(it.startTime()),
                                                        said(it.endTime()),
                                                        said(it.place()))));
        draft.participants().forEach(it -> lines.add(person(it)));
        for (var item : draft.agenda()) {
            lines.add(item(item));
            item.proposals()
                    .forEach(it -> lines.add("proposal | " + item.number() + " | " + it.text()));
            item.decision().ifPresent(it -> lines.add("decision | " + item.number() + " | " + it));
            item.attachments()
                    .forEach(it -> lines.add("attachment | " + item.number() + " | " + it.text()));
        }
        draft.sections().stream()
                .flatMap(it -> it.contributions().stream())
                .forEach(it -> lines.add("said | " + it.text()));
        draft.dateMentions().forEach(it -> lines.add("date | " + date(it)));
        return byKind(lines.stream());
    }

    private static String person(Participant person) {
        return "person | %s | %s | %s | %s"
                .formatted(
                        person.name(),
                        said(person.role()),
                        said(person.side()),
                        person.present().map(it -> it ? "present" : "absent").orElse("-"));
    }

    private static String item(AgendaItem item) {
        return "item | %d | %s | %s | %s"
                .formatted(
                        item.number(),
                        item.title(),
                        said(item.purpose()),
                        item.from().isPresent() ? said(item.from()) + "-" + said(item.to()) : "-");
    }

    private static String date(DateMention date) {
        var from = said(date.from());
        var to = said(date.to());
        return from.equals(to) ? from : from + "/" + to;
    }

    private static String said(Optional<?> value) {
        return value.map(String::valueOf).orElse("-");
    }

    private static Map<String, List<String>> byKind(Stream<String> lines) {
        return lines.filter(it -> !it.isBlank())
                .collect(Collectors.groupingBy(it -> it.substring(0, it.indexOf(' '))));
    }
}
