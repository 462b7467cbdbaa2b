package dk.medspor.status.recommendations;

import static dk.medspor.status.Skovby.HMU;
import static dk.medspor.status.Skovby.LMU;
import static dk.medspor.status.Skovby.SPARRING;
import static dk.medspor.status.Skovby.day;
import static dk.medspor.status.Skovby.proposed;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.Forum;
import dk.medspor.recommendations.Dossier;
import dk.medspor.recommendations.Outcome;
import dk.medspor.recommendations.RecommendationEvent;
import dk.medspor.recommendations.RecommendationEvent.CommentRoundOpened;
import dk.medspor.recommendations.RecommendationEvent.RecommendationCommented;
import dk.medspor.recommendations.RecommendationEvent.RecommendationDecided;
import dk.medspor.recommendations.RecommendationEvent.RecommendationDrafted;
import dk.medspor.recommendations.RecommendationEvent.RecommendationQualified;
import dk.medspor.recommendations.RecommendationEvent.RecommendationSubmitted;
import dk.medspor.recommendations.RecommendationId;
import dk.medspor.recommendations.Stage;
import dk.medspor.recommendations.Template;
import dk.medspor.status.Folded;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecommendationViewTest {

    private static final RecommendationId ID = new RecommendationId(new UUID(5, 1));
    private static final Protected<String> TEXT = Protected.text("Makkere til alle");
    private static final Template TEMPLATE =
            new Template(
                    TEXT,
                    Optional.empty(),
                    Optional.of("3"),
                    TEXT,
                    Optional.of(TEXT),
                    Optional.empty(),
                    List.of(TEXT),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of());

    private static final RecommendationEvent[] DECIDED = {
        new RecommendationDrafted(ID, HMU, TEMPLATE, List.of(), day("2024-01-08")),
        new CommentRoundOpened(ID, day("2024-01-09"), day("2024-01-31"), List.of(LMU)),
        new RecommendationCommented(ID, LMU, day("2024-01-20"), TEXT, Optional.empty()),
        new RecommendationQualified(ID, day("2024-02-05"), Optional.of(TEXT)),
        new RecommendationSubmitted(
                ID,
                new Forum(Forum.Kind.POLITICAL, Optional.empty(), Optional.of(TEXT)),
                day("2024-02-06")),
        new RecommendationDecided(ID, day("2024-03-01"), Outcome.ADOPTED, Optional.of(TEXT))
    };

    @Test
    void lies_with_who_recommends_and_who_was_asked() {
        var folded = Folded.of(new RecommendationView(), DECIDED);

        assertThat(folded.in(RecommendationView.scope(HMU))).hasSize(1);
        assertThat(folded.in(RecommendationView.scope(LMU))).hasSize(1);
        assertThat(folded.in(RecommendationView.ALL)).hasSize(1);
    }

    @Test
    void stands_on_each_day_where_it_stood() {
        Dossier dossier =
                Folded.of(new RecommendationView(), DECIDED).in(RecommendationView.ALL).getFirst();

        assertThat(dossier.on(day("2024-01-07"))).isEmpty();
        assertThat(stage(dossier, "2024-01-08")).isEqualTo(Stage.DRAFTED);
        assertThat(stage(dossier, "2024-01-31")).isEqualTo(Stage.IN_COMMENT);
        assertThat(stage(dossier, "2024-02-01")).isEqualTo(Stage.COMMENTED);
        assertThat(stage(dossier, "2024-02-29")).isEqualTo(Stage.SUBMITTED);
        assertThat(stage(dossier, "2024-03-01")).isEqualTo(Stage.DECIDED);
        assertThat(dossier.latest()).isEqualTo(TEMPLATE);
    }

    @Test
    void comments_are_heard_from_the_day_they_came() {
        Dossier dossier =
                Folded.of(new RecommendationView(), DECIDED).in(RecommendationView.ALL).getFirst();

        assertThat(commentsBy(dossier, "2024-01-19")).isEqualTo(0);
        assertThat(commentsBy(dossier, "2024-01-20")).isEqualTo(1);
    }

    private static int commentsBy(Dossier dossier, String day) {
        return dossier.on(day(day)).orElseThrow().rounds().getFirst().comments().size();
    }

    @Test
    void initiatives_are_none_of_its_business() {
        assertThat(Folded.of(new RecommendationView(), proposed(SPARRING, "Makkerpar")).documents())
                .isEmpty();
    }

    private static Stage stage(Dossier dossier, String day) {
        return dossier.on(day(day)).orElseThrow().stage(day(day));
    }
}
