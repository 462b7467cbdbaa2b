package dk.medspor.status.feedback;

import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.meetings.Contribution;
import dk.medspor.meetings.ContributionId;
import dk.medspor.meetings.MeetingId;
import dk.medspor.readmodels.ProjectedView;
import dk.medspor.readmodels.ViewState;
import dk.medspor.recommendations.Dossier;
import dk.medspor.status.Answer;
import dk.medspor.status.AsOf;
import dk.medspor.status.Asking;
import dk.medspor.status.initiativerecord.InitiativeView;
import dk.medspor.status.meetingrecord.MeetingRecord;
import dk.medspor.status.meetingrecord.MeetingRecord.Recorded;
import dk.medspor.status.recommendations.RecommendationView;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells those who said something at a meeting what became of it. */
public final class ContributorFeedback {

    private final MeetingRecord meetings;
    private final ProjectedView<InitiativeDossier> initiatives;
    private final ProjectedView<Dossier> recommendations;

    public ContributorFeedback(
            MeetingRecord meetings,
            ProjectedView<InitiativeDossier> initiatives,
            ProjectedView<Dossier> recommendations) {
        this.meetings = meetings;
        this.initiatives = initiatives;
        this.recommendations = recommendations;
    }

    /**
     * What had become by a day of everything that was said at a meeting.
     *
     * @return empty when there is no such meeting, or it lies after that day
     */
    public Answer<Optional<Feedback>> feedback(MeetingId id, LocalDate on, AsOf asOf) {
        Answer<Optional<Recorded>> meeting = meetings.meeting(id, asOf);
        Optional<Recorded> held =
                meeting.value().filter(it -> !it.meeting().details().date().isAfter(on));
        Answer<List<Feedback.Point>> points =
                points(held.map(Recorded::contributions).orElse(List.of()), on, asOf);
        return new Answer<>(
                Math.min(meeting.position(), points.position()),
                held.map(it -> new Feedback(it.meeting(), on, points.value())));
    }

    /** What had become by a day of each of these contributions, in their order. */
    public Answer<List<Feedback.Point>> points(List<Contribution> said, LocalDate on, AsOf asOf) {
        Answer<Map<ContributionId, List<Dossier>>> recommended =
                Asking.ask(recommendations, asOf, it -> recommended(it, said, on));
        Answer<List<Feedback.Point>> points =
                Asking.ask(
                        initiatives, asOf, state -> points(state, said, recommended.value(), on));
        return new Answer<>(Math.min(recommended.position(), points.position()), points.value());
    }

    private static Map<ContributionId, List<Dossier>> recommended(
            ViewState<Dossier> state, List<Contribution> said, LocalDate on) {
        Map<ContributionId, List<Dossier>> recommended = new HashMap<>();
        for (Contribution it : said) {
            recommended.put(
                    it.id(),
                    state.all(RecommendationView.source(it.id())).stream()
                            .flatMap(dossier -> dossier.on(on).stream())
                            .toList());
        }
        return recommended;
    }

    private static List<Feedback.Point> points(
            ViewState<InitiativeDossier> state,
            List<Contribution> said,
            Map<ContributionId, List<Dossier>> recommended,
            LocalDate on) {
        return said.stream()
                .map(it -> point(state, it, recommended.getOrDefault(it.id(), List.of()), on))
                .toList();
    }

    private static Feedback.Point point(
            ViewState<InitiativeDossier> state,
            Contribution said,
            List<Dossier> recommended,
            LocalDate on) {
        Stream<InitiativeDossier> direct = state.all(InitiativeView.source(said.id())).stream();
        Stream<InitiativeDossier> recommendedOnes =
                recommended.stream()
                        .flatMap(it -> it.initiatives().stream())
                        .flatMap(it -> find(state, it).stream());
        return new Feedback.Point(
                said,
                Stream.concat(direct, recommendedOnes)
                        .distinct()
                        .flatMap(it -> InitiativeFate.of(it, on, id -> find(state, id)).stream())
                        .toList(),
                recommended.stream().map(it -> RecommendationFate.of(it, on)).toList());
    }

    private static Optional<InitiativeDossier> find(
            ViewState<InitiativeDossier> state, InitiativeId id) {
        return state.get(id.toString());
    }
}
