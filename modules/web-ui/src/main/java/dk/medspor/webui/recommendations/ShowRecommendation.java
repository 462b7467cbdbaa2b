package dk.medspor.webui.recommendations;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.MedBodyProfile;
import dk.medspor.recommendations.Dossier;
import dk.medspor.recommendations.Move;
import dk.medspor.recommendations.Stage;
import dk.medspor.restapi.http.May;
import dk.medspor.status.AsOf;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.status.initiativerecord.InitiativeRecord;
import dk.medspor.webui.forms.Field;
import dk.medspor.webui.frame.LastWritten;
import dk.medspor.webui.login.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A recommendation in the fields of its template, what is missing, and how far it has come. */
@Controller
class ShowRecommendation {

    private final RecommendationDesk desk;
    private final BodyDirectory directory;
    private final InitiativeRecord initiatives;
    private final Visitor visitor;

    ShowRecommendation(
            RecommendationDesk desk,
            BodyDirectory directory,
            InitiativeRecord initiatives,
            Visitor visitor) {
        this.initiatives = initiatives;
        this.desk = desk;
        this.directory = directory;
        this.visitor = visitor;
    }

    /** The way to a move. */
    record Way(String path, String words) {}

    @GetMapping("/recommendations/{id}")
    @May(Operation.READ_RECOMMENDATIONS)
    String recommendation(
            @PathVariable UUID id, Permit permit, HttpServletRequest request, Model model) {
        Dossier it = desk.dossier(id, permit, request);
        LocalDate today = desk.today();
        Map<MedBodyId, String> names =
                directory.everyBody(LastWritten.seenBy(request)).stream()
                        .collect(Collectors.toMap(MedBodyProfile::id, MedBodyProfile::name));
        model.addAllAttributes(
                Map.of(
                        "it",
                        it,
                        "stage",
                        it.stage(today),
                        "names",
                        names,
                        "template",
                        TemplateForm.fields(it.latest()).stream().filter(Field::isThere).toList(),
                        "missing",
                        it.latest().missing(),
                        "comments",
                        it.rounds().stream()
                                .flatMap(round -> round.comments().stream())
                                .filter(by -> isWithin(permit, by.bodyId()))
                                .toList(),
                        "silent",
                        it.latestRound().stream()
                                .flatMap(round -> round.silent(today).stream())
                                .filter(by -> isWithin(permit, by))
                                .toList(),
                        "moves",
                        moves(it, today)));
        model.addAttribute("grown", grown(it, permit, LastWritten.seenBy(request)));
        return "recommendations/recommendation";
    }

    /** The initiatives that grew from it, as far as the reader may see them. */
    private List<InitiativeDossier> grown(Dossier it, Permit permit, AsOf asOf) {
        return it.initiatives().stream()
                .flatMap(id -> initiatives.initiative(id, asOf).value().stream())
                .filter(by -> isWithin(permit, by.ownerBodyId()))
                .toList();
    }

    private List<Way> moves(Dossier it, LocalDate today) {
        UUID id = it.id().value();
        Stream<Way> link =
                Stream.of(new Way(LinkGrown.path(id), "form.recommendation-link"))
                        .filter(_ -> it.stage(today) != Stage.WITHDRAWN)
                        .filter(_ -> visitor.may(Operation.WRITE_RECOMMENDATION));
        Stream<Way> moves =
                Move.open(it, today).stream()
                        .filter(move -> visitor.may(needed(move)))
                        .map(
                                move ->
                                        new Way(
                                                RecommendationDesk.path(id, move),
                                                "form." + RecommendationDesk.form(move)));
        return Stream.concat(moves, link).toList();
    }

    private static Operation needed(Move move) {
        return move == Move.COMMENT
                ? Operation.COMMENT_RECOMMENDATION
                : Operation.WRITE_RECOMMENDATION;
    }

    private static boolean isWithin(Permit permit, MedBodyId body) {
        return permit.onlyBodies().map(it -> it.contains(body.value())).orElse(true);
    }
}
