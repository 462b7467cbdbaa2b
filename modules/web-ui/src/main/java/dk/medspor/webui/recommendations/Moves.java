package dk.medspor.webui.recommendations;

import dk.medspor.medbodies.Forum;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.recommendations.CommentRound;
import dk.medspor.recommendations.Dossier;
import dk.medspor.recommendations.Move;
import dk.medspor.recommendations.Outcome;
import dk.medspor.recommendations.RecommendationCommand;
import dk.medspor.recommendations.RecommendationCommand.CommentOnRecommendation;
import dk.medspor.recommendations.RecommendationCommand.DecideRecommendation;
import dk.medspor.recommendations.RecommendationCommand.FeedBackRecommendation;
import dk.medspor.recommendations.RecommendationCommand.QualifyRecommendation;
import dk.medspor.recommendations.RecommendationCommand.ReviseRecommendation;
import dk.medspor.recommendations.RecommendationCommand.WithdrawRecommendation;
import dk.medspor.recommendations.RecommendationFacts;
import dk.medspor.webui.forms.Field;
import dk.medspor.webui.forms.Filled;
import dk.medspor.webui.forms.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What each move asks for, and what it comes to. */
@Component
class Moves {

    private static final int LONG = 10_000;
    private static final int REASON = 4_000;
    private static final int NAME = 200;

    private final RecommendationFacts facts;

    Moves(RecommendationFacts facts) {
        this.facts = facts;
    }

    List<Field> fields(Move move, Dossier it, LocalDate today, List<Option> bodies) {
        Field on = Field.date("on", today);
        return switch (move) {
            case REVISE ->
                    Stream.concat(
                                    TemplateForm.fields(it.latest()).stream(),
                                    Stream.of(Field.text("reason", REASON).optional(), on))
                            .toList();
            case OPEN_COMMENT_ROUND ->
                    List.of(Field.choices("bodyIds", bodies), Field.date("until"), on);
            case COMMENT ->
                    List.of(
                            Field.choice("bodyId", asked(it, bodies)),
                            Field.text("text", LONG),
                            Field.text("lateReason", REASON).optional(),
                            on);
            case QUALIFY -> List.of(Field.text("note", REASON).optional(), on);
            case SUBMIT ->
                    List.of(
                            Field.radio("forum", Option.of("forum", Forum.Kind.values())),
                            Field.choice("bodyId", bodies).optional(),
                            Field.line("name", NAME).optional(),
                            on);
            case DECIDE ->
                    List.of(
                            Field.radio(
                                    "outcome",
                                    Option.of("recommendations.outcome", Outcome.values())),
                            Field.text("words", LONG).optional(),
                            on);
            case FEED_BACK -> List.of(Field.text("text", LONG), on);
            case WITHDRAW -> List.of(Field.text("reason", REASON), on);
        };
    }

    private static List<Option> asked(Dossier it, List<Option> bodies) {
        Set<String> asked =
                it.latestRound().stream()
                        .map(CommentRound::asked)
                        .flatMap(List::stream)
                        .map(MedBodyId::toString)
                        .collect(Collectors.toSet());
        return bodies.stream().filter(by -> asked.contains(by.value())).toList();
    }

    RecommendationCommand command(Move move, Dossier it, Filled form) {
        LocalDate on = form.date("on");
        return switch (move) {
            case REVISE ->
                    new ReviseRecommendation(
                            it.id(), TemplateForm.template(form), on, form.maybeText("reason"));
            case OPEN_COMMENT_ROUND ->
                    facts.openCommentRound(it.id(), on, form.date("until"), form.bodies("bodyIds"));
            case COMMENT ->
                    new CommentOnRecommendation(
                            it.id(),
                            form.body("bodyId"),
                            on,
                            form.text("text"),
                            form.maybeText("lateReason"));
            case QUALIFY -> new QualifyRecommendation(it.id(), on, form.maybeText("note"));
            case SUBMIT ->
                    facts.submit(
                            it.id(),
                            new Forum(
                                    form.one(Forum.Kind.class, "forum"),
                                    form.maybeBody("bodyId"),
                                    form.maybeText("name")),
                            on);
            case DECIDE ->
                    new DecideRecommendation(
                            it.id(),
                            on,
                            form.one(Outcome.class, "outcome"),
                            form.maybeText("words"));
            case FEED_BACK -> new FeedBackRecommendation(it.id(), on, form.text("text"));
            case WITHDRAW -> new WithdrawRecommendation(it.id(), on, form.text("reason"));
        };
    }
}
