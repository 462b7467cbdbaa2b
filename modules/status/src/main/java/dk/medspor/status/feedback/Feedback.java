package dk.medspor.status.feedback;

import dk.medspor.kernel.Protected;
import dk.medspor.meetings.Contribution;
import dk.medspor.status.meetingrecord.MeetingDocument;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What had become of a meeting by a day.
 *
 * @param points in the order of the notes
 */
public record Feedback(MeetingDocument meeting, LocalDate on, List<Point> points) {
    public Feedback {
        points = List.copyOf(points);
    }

    /** What had become of one contribution; nothing yet when both are empty. */
    public record Point(
            Contribution contribution,
            List<InitiativeFate> initiatives,
            List<RecommendationFate> recommendations) {
        public Point {
            initiatives = List.copyOf(initiatives);
            recommendations = List.copyOf(recommendations);
        }

        /** Whether an initiative or a recommendation grew from it. */
        public boolean takenUp() {
            return !initiatives.isEmpty() || !recommendations.isEmpty();
        }
    }

    /**
     * How a group fared.
     *
     * @param name as the notes call it; empty for what the notes give to nobody
     * @param contributions how many it made
     * @param takenUp of how many of them something grew
     */
    public record Group(Optional<Protected<String>> name, int contributions, int takenUp) {

        private Group with(Point point) {
            return new Group(name, contributions + 1, takenUp + (point.takenUp() ? 1 : 0));
        }
    }

    /** The groups in the order of the notes. */
    public List<Group> groups() {
        Map<Optional<Protected<String>>, Group> groups = new LinkedHashMap<>();
        for (Point point : points) {
            groups.compute(
                    point.contribution().group(),
                    (name, group) -> (group == null ? new Group(name, 0, 0) : group).with(point));
        }
        return List.copyOf(groups.values());
    }
}
