package dk.medspor.status.feedback;

import static dk.medspor.status.Skovby.HMU;
import static dk.medspor.status.Skovby.LMU;
import static dk.medspor.status.Skovby.SPARRING;
import static dk.medspor.status.Skovby.THEME_DAY;
import static dk.medspor.status.Skovby.WALKING;
import static dk.medspor.status.Skovby.adopted;
import static dk.medspor.status.Skovby.day;
import static dk.medspor.status.Skovby.evaluated;
import static dk.medspor.status.Skovby.held;
import static dk.medspor.status.Skovby.point;
import static dk.medspor.status.Skovby.proposed;
import static dk.medspor.status.Skovby.said;
import static dk.medspor.status.Skovby.started;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.initiatives.Horizon;
import dk.medspor.initiatives.InitiativeEvent.InitiativeProposed;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.InitiativeState;
import dk.medspor.initiatives.LifeEvent.InitiativeMerged;
import dk.medspor.initiatives.LifeEvent.InitiativeRejected;
import dk.medspor.initiatives.Verdict;
import dk.medspor.kernel.DomainEvent;
import dk.medspor.kernel.Protected;
import dk.medspor.meetings.Contribution;
import dk.medspor.meetings.ContributionId;
import dk.medspor.recommendations.Outcome;
import dk.medspor.recommendations.RecommendationEvent.InitiativeLinked;
import dk.medspor.recommendations.RecommendationEvent.RecommendationDecided;
import dk.medspor.recommendations.RecommendationEvent.RecommendationDrafted;
import dk.medspor.recommendations.RecommendationEvent.RecommendationQualified;
import dk.medspor.recommendations.RecommendationId;
import dk.medspor.recommendations.Stage;
import dk.medspor.recommendations.Template;
import dk.medspor.status.AsOf;
import dk.medspor.status.agreement.FollowedStory;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContributorFeedbackTest {

    private static final RecommendationId PARTNERS = new RecommendationId(new UUID(5, 1));
    private static final Protected<String> NO = Protected.text("Der er ingen penge");
    private static final Contribution FIRST = by("Gruppe 1", 1);
    private static final Contribution SECOND = by("Gruppe 2", 2);

    private static final DomainEvent[] HELD = {
        held(THEME_DAY, "2023-11-14"), said(THEME_DAY, FIRST), said(THEME_DAY, SECOND)
    };

    @TempDir Path directory;

    @Test
    void nothing_has_become_of_it_at_first() {
        Feedback feedback = on("2023-11-14", HELD);

        assertThat(feedback.points()).extracting(Feedback.Point::takenUp).containsOnly(false);
        assertThat(feedback.groups())
                .containsExactly(
                        new Feedback.Group(FIRST.group(), 1, 0),
                        new Feedback.Group(SECOND.group(), 1, 0));
    }

    @Test
    void there_is_none_before_the_meeting_or_without_one() {
        assertThat(asked("2023-11-13", HELD)).isEmpty();
        assertThat(asked("2023-11-14")).isEmpty();
    }

    @Test
    void an_initiative_is_followed_to_its_verdict() {
        DomainEvent[] story = {
            HELD[0],
            HELD[1],
            HELD[2],
            from(SPARRING, FIRST.id(), "2023-11-20"),
            adopted(SPARRING, "2023-11-27"),
            started(SPARRING, "2023-12-01"),
            evaluated(SPARRING, 1, HMU, "2024-12-02", Verdict.STOP)
        };

        assertThat(on("2023-11-19", story).points().getFirst().takenUp()).isFalse();
        assertThat(told("2023-11-20", story)).containsExactly("PROPOSED 2023-11-20");
        assertThat(told("2023-11-27", story)).containsExactly("ADOPTED 2023-11-27");
        assertThat(told("2024-12-01", story)).containsExactly("RUNNING 2023-12-01");
        assertThat(told("2024-12-02", story)).containsExactly("STOPPED 2024-12-02 STOP");
        assertThat(on("2024-12-02", story).groups())
                .containsExactly(
                        new Feedback.Group(FIRST.group(), 1, 1),
                        new Feedback.Group(SECOND.group(), 1, 0));
    }

    @Test
    void a_no_is_told_with_its_reason() {
        Feedback feedback =
                on(
                        "2024-01-10",
                        HELD[0],
                        HELD[1],
                        from(SPARRING, FIRST.id(), "2023-11-20"),
                        new InitiativeRejected(SPARRING, day("2024-01-10"), NO));

        InitiativeFate fate = feedback.points().getFirst().initiatives().getFirst();
        assertThat(fate.state()).isEqualTo(InitiativeState.REJECTED);
        assertThat(fate.since()).contains(day("2024-01-10"));
        assertThat(fate.reason()).contains(NO);
    }

    @Test
    void what_was_merged_names_what_it_lives_on_in_and_where_that_stands() {
        Feedback feedback =
                on(
                        "2024-02-01",
                        HELD[0],
                        HELD[1],
                        from(SPARRING, FIRST.id(), "2023-11-20"),
                        proposed(WALKING, "Gåmøder"),
                        started(WALKING, "2023-12-01"),
                        new InitiativeMerged(SPARRING, day("2024-02-01"), WALKING, NO));

        InitiativeFate fate = feedback.points().getFirst().initiatives().getFirst();
        assertThat(fate.state()).isEqualTo(InitiativeState.MERGED);
        assertThat(fate.livesOnIn())
                .containsExactly(
                        new InitiativeFate.Successor(
                                WALKING, Protected.text("Gåmøder"), InitiativeState.RUNNING));
    }

    @Test
    void a_recommendation_is_followed_and_so_is_the_initiative_that_grew_from_it() {
        DomainEvent[] story = {
            HELD[0],
            HELD[1],
            HELD[2],
            new RecommendationDrafted(
                    PARTNERS, HMU, template(), List.of(SECOND.id()), day("2024-01-08")),
            new RecommendationQualified(PARTNERS, day("2024-02-01"), Optional.empty()),
            new RecommendationDecided(
                    PARTNERS, day("2024-03-01"), Outcome.ADOPTED, Optional.of(NO)),
            proposed(WALKING, "Gåmøder"),
            new InitiativeLinked(PARTNERS, WALKING)
        };

        assertThat(recommended("2024-01-08", story).stage()).isEqualTo(Stage.DRAFTED);
        assertThat(recommended("2024-02-01", story).stage()).isEqualTo(Stage.QUALIFIED);
        RecommendationFate fate = recommended("2024-03-02", story);
        assertThat(fate.stage()).isEqualTo(Stage.DECIDED);
        assertThat(fate.since()).isEqualTo("2024-03-01");
        assertThat(fate.outcome()).contains(Outcome.ADOPTED);
        assertThat(fate.words()).contains(NO);
        assertThat(on("2024-03-02", story).points().getLast().initiatives())
                .extracting(InitiativeFate::id)
                .containsExactly(WALKING);
    }

    private RecommendationFate recommended(String on, DomainEvent... story) {
        return on(on, story).points().getLast().recommendations().getFirst();
    }

    private List<String> told(String on, DomainEvent... story) {
        return on(on, story).points().getFirst().initiatives().stream()
                .map(
                        it ->
                                it.state()
                                        + " "
                                        + it.since().orElseThrow()
                                        + it.evaluations().stream()
                                                .map(by -> " " + by.verdict())
                                                .reduce("", String::concat))
                .toList();
    }

    private Feedback on(String on, DomainEvent... story) {
        return asked(on, story).orElseThrow();
    }

    private Optional<Feedback> asked(String on, DomainEvent... story) {
        try (var followed = FollowedStory.of(directory, List.of(story))) {
            return followed.views()
                    .feedback()
                    .feedback(THEME_DAY, day(on), new AsOf.Now(story.length - 1L))
                    .value();
        }
    }

    private static InitiativeProposed from(InitiativeId id, ContributionId source, String on) {
        return new InitiativeProposed(
                id,
                Protected.text("Makkerpar"),
                LMU,
                Horizon.NOW,
                List.of(source),
                Optional.of(day(on)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Contribution by(String group, long number) {
        Contribution it = point(number);
        return new Contribution(
                it.id(),
                Optional.of(Protected.text(group)),
                it.question(),
                it.text(),
                it.subPoints());
    }

    private static Template template() {
        return new Template(
                Protected.text("Trivsel"),
                Optional.empty(),
                Optional.empty(),
                Protected.text("Makkere til alle"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
