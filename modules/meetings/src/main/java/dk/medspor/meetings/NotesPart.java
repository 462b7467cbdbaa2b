package dk.medspor.meetings;

import dk.medspor.kernel.Protected;
import java.util.List;
import java.util.Optional;

/**
 * A group, a question or another part of notes, with its points.
 *
 * @param group who spoke
 * @param question what was answered
 */
public record NotesPart(Optional<String> group, Optional<String> question, List<Point> points) {

    public NotesPart {
        points = List.copyOf(points);
    }

    /**
     * A point, and the points under it.
     *
     * @param kind what sort of point it is, where the notes say so
     */
    public record Point(String text, List<String> subPoints, Optional<ContributionKind> kind) {
        public Point {
            subPoints = List.copyOf(subPoints);
        }
    }

    /**
     * Tells by its kind who spoke: a question is no speaker.
     *
     * @param type {@code GROUP}, {@code STATION}, {@code QUESTION}, {@code THEME}, or another kind
     *     of heading
     */
    public static NotesPart of(
            String type, Optional<Integer> number, Optional<String> title, List<Point> points) {
        return switch (type) {
            case "QUESTION", "THEME" -> new NotesPart(Optional.empty(), title, points);
            case "GROUP" -> spokenBy(Optional.of(numbered("Gruppe", number, title)), points);
            case "STATION" -> spokenBy(Optional.of(numbered("Station", number, title)), points);
            default -> spokenBy(title, points);
        };
    }

    private static NotesPart spokenBy(Optional<String> group, List<Point> points) {
        return new NotesPart(group, Optional.empty(), points);
    }

    private static String numbered(String word, Optional<Integer> number, Optional<String> title) {
        String head = number.map(it -> word + " " + it).orElse(word);
        return title.filter(it -> !it.equals(head)).map(it -> head + " - " + it).orElse(head);
    }

    Contribution contribution(ContributionId id, Point point) {
        return new Contribution(
                id,
                group.map(Protected::text),
                question.map(Protected::text),
                Protected.text(point.text()),
                point.subPoints().stream().map(Protected::text).toList(),
                point.kind(),
                Optional.empty());
    }
}
