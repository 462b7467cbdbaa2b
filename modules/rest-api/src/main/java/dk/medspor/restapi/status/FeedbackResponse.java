package dk.medspor.restapi.status;

import dk.medspor.initiatives.Evaluation;
import dk.medspor.initiatives.InitiativeState;
import dk.medspor.initiatives.Verdict;
import dk.medspor.kernel.Protected;
import dk.medspor.recommendations.Outcome;
import dk.medspor.recommendations.Stage;
import dk.medspor.restapi.http.Paging;
import dk.medspor.status.Answer;
import dk.medspor.status.Page;
import dk.medspor.status.feedback.Feedback;
import dk.medspor.status.feedback.InitiativeFate;
import dk.medspor.status.feedback.RecommendationFate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What had become by a day of what was said at a meeting; empty before the meeting, or when there
 * is none.
 *
 * @param date of the meeting
 * @param groups all of them, whatever page is asked for
 * @param contributions a page of what was said, in the order it was recorded
 * @param page from 0
 * @param size how many contributions a page has at most
 * @param total how many contributions there are
 */
record FeedbackResponse(
        UUID meetingId,
        Optional<String> title,
        Optional<LocalDate> date,
        LocalDate on,
        long position,
        List<Group> groups,
        List<Point> contributions,
        int page,
        int size,
        long total) {

    /**
     * How a group fared.
     *
     * @param takenUp of how many of its contributions an initiative or a recommendation grew
     */
    record Group(Optional<String> group, int contributions, int takenUp) {

        static Group of(Feedback.Group it) {
            return new Group(it.name().map(Protected::value), it.contributions(), it.takenUp());
        }
    }

    /** What had become of one contribution: nothing yet when both lists are empty. */
    record Point(
            UUID id,
            Optional<String> group,
            Optional<String> question,
            String text,
            List<Grown> initiatives,
            List<Recommended> recommendations) {

        static Point of(Feedback.Point it) {
            return new Point(
                    it.contribution().id().value(),
                    it.contribution().group().map(Protected::value),
                    it.contribution().question().map(Protected::value),
                    it.contribution().text().value(),
                    it.initiatives().stream().map(Grown::of).toList(),
                    it.recommendations().stream().map(Recommended::of).toList());
        }
    }

    /**
     * An initiative that grew from it, directly or by a recommendation.
     *
     * @param reason why it stands so, for example why it was rejected
     */
    record Grown(
            UUID id,
            String title,
            UUID ownerBodyId,
            InitiativeState state,
            Optional<LocalDate> since,
            Optional<String> reason,
            List<Judged> evaluations,
            List<Successor> livesOnIn) {

        static Grown of(InitiativeFate it) {
            return new Grown(
                    it.id().value(),
                    it.title().value(),
                    it.ownerBodyId().value(),
                    it.state(),
                    it.since(),
                    it.reason().map(Protected::value),
                    it.evaluations().stream().map(Judged::of).toList(),
                    it.livesOnIn().stream().map(Successor::of).toList());
        }
    }

    /** What an evaluation concluded. */
    record Judged(LocalDate on, Verdict verdict) {

        static Judged of(Evaluation it) {
            return new Judged(it.on(), it.verdict());
        }
    }

    /** The survivor of a merger, or a part of a split. */
    record Successor(UUID id, String title, InitiativeState state) {

        static Successor of(InitiativeFate.Successor it) {
            return new Successor(it.id().value(), it.title().value(), it.state());
        }
    }

    /**
     * A recommendation that grew from it.
     *
     * @param words of the decision, the feedback or the withdrawal
     */
    record Recommended(
            UUID id,
            String title,
            UUID ownerBodyId,
            Stage stage,
            LocalDate since,
            Optional<Outcome> outcome,
            Optional<String> words) {

        static Recommended of(RecommendationFate it) {
            return new Recommended(
                    it.id().value(),
                    it.title().value(),
                    it.ownerBodyId().value(),
                    it.stage(),
                    it.since(),
                    it.outcome(),
                    it.words().map(Protected::value));
        }
    }

    static FeedbackResponse of(
            UUID meeting, LocalDate on, Paging paging, Answer<Optional<Feedback>> answer) {
        Optional<Feedback> feedback = answer.value();
        List<Feedback.Point> points = feedback.map(Feedback::points).orElse(List.of());
        var part = Page.of(points, paging.page(), paging.size()).map(Point::of);
        return new FeedbackResponse(
                meeting,
                feedback.map(it -> it.meeting().details().title().value()),
                feedback.map(it -> it.meeting().details().date()),
                on,
                answer.position(),
                feedback.map(Feedback::groups).orElse(List.of()).stream().map(Group::of).toList(),
                part.items(),
                part.page(),
                part.size(),
                part.total());
    }
}
