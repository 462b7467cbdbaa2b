package dk.medspor.endtoend;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What was done in a year, as plain lines in the order it was done, each with its day and its
 * position. Every question reads all lines; days are compared as text.
 */
final class NaiveYear {

    /** Up to which day and position lines count. */
    record Moment(String day, long position) {

        boolean covers(Line line) {
            return line.on().compareTo(day) <= 0 && line.position() <= position;
        }
    }

    /**
     * One thing that was done.
     *
     * @param what the kind of thing
     * @param to the meeting or body that it was done to
     */
    record Line(String what, String to, String on, long position, List<String> words) {

        String word(int index) {
            return words.get(index);
        }
    }

    private final List<Line> lines = new ArrayList<>();

    void add(String what, String to, String on, long position, String... words) {
        lines.add(new Line(what, to, on, position, List.of(words)));
    }

    private List<Line> lines(String what, String to, Moment at) {
        return lines.stream()
                .filter(it -> it.what().equals(what) && it.to().equals(to) && at.covers(it))
                .toList();
    }

    /** Who sat on a body: all words of the last constitution. */
    Set<String> holders(String body, Moment at) {
        List<Line> all = lines("constituted", body, at);
        return all.isEmpty() ? Set.of() : new TreeSet<>(all.getLast().words());
    }

    /** The days of the meetings of a body that had been planned, with how they stood. */
    List<String> plan(String body, Moment at) {
        List<String> all = new ArrayList<>();
        for (Line it : lines("planned", body, at)) {
            boolean held = !lines("held", it.word(0), at).isEmpty();
            all.add(it.word(1) + (held ? " HELD" : " PLANNED"));
        }
        return all.stream().sorted().toList();
    }

    /** What a body had still to do. */
    List<String> open(String body, Moment at) {
        return agreed(body, at).stream().map(it -> it.word(2)).sorted().toList();
    }

    /** Those of a body that had not been closed. */
    List<Line> agreed(String body, Moment at) {
        return lines("agreed", body, at).stream().filter(it -> closed(it, at).isEmpty()).toList();
    }

    private List<Line> closed(Line agreed, Moment at) {
        return lines("closed", agreed.word(0), at).stream()
                .filter(it -> it.word(0).equals(agreed.word(1)))
                .toList();
    }

    /** What stood under "Siden sidst" at a meeting of a body on a date, with how it stood. */
    Map<String, String> sinceLast(String body, String date, Moment asked) {
        String day = asked.day().compareTo(date) < 0 ? asked.day() : date;
        var at = new Moment(day, asked.position());
        Map<String, String> all = new TreeMap<>();
        for (Line it : lines("agreed", body, at)) {
            List<Line> end = closed(it, at);
            if (it.on().compareTo(date) < 0
                    && (end.isEmpty() || end.getFirst().on().compareTo(date) >= 0)) {
                all.put(it.word(2), end.isEmpty() ? "OPEN" : "CLOSED");
            }
        }
        return all;
    }

    /** How far the minutes of the meetings that a body had held had come. */
    Map<String, String> minutes(String body, Moment at) {
        Map<String, String> all = new LinkedHashMap<>();
        for (Line it : lines("planned", body, at)) {
            if (!lines("held", it.word(0), at).isEmpty()) {
                all.put(it.word(0), minutesOf(it.word(0), at));
            }
        }
        return all;
    }

    /** A version begins with a draft; what happened since then says how far it is. */
    private String minutesOf(String meeting, Moment at) {
        int version = 0;
        int approvals = 0;
        String stage = "-";
        for (Line it : lines("minutes", meeting, at)) {
            switch (it.word(0)) {
                case "drafted", "amended" -> {
                    version++;
                    approvals = 0;
                    stage = "DRAFT";
                }
                case "submitted" -> stage = "SUBMITTED";
                case "approved" -> {
                    approvals++;
                    stage = approvals == 2 ? "APPROVED" : stage;
                }
                default -> stage = it.word(0);
            }
        }
        return version + " " + stage;
    }

    /** What waited for a body. */
    List<String> waiting(String body, Moment at) {
        return lines("sent", body, at).stream()
                .filter(
                        it ->
                                lines("taken up", body, at).stream()
                                        .noneMatch(other -> other.words().equals(it.words())))
                .map(it -> String.join("/", it.words()))
                .sorted()
                .toList();
    }

    /** Whether each of those who had something to say of themselves came. */
    Map<String, String> attendance(String meeting, Moment at) {
        Map<String, String> all = new TreeMap<>();
        lines("came", meeting, at).forEach(it -> all.put(it.word(0), it.word(1)));
        return all;
    }

    /** The last position, and every day on which something happened. */
    long lastPosition() {
        return lines.stream().mapToLong(Line::position).max().orElse(-1);
    }

    List<String> days() {
        return lines.stream().map(Line::on).distinct().sorted().toList();
    }

    /** What is known of meetings now: id, body and date. */
    List<Line> planned() {
        return lines.stream().filter(it -> it.what().equals("planned")).toList();
    }
}
