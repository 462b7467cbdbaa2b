package dk.medspor.webui.themes;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.DanishCalendar;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.ContributionId;
import dk.medspor.meetings.ThemeListCommand;
import dk.medspor.meetings.ThemeListCommand.AddTheme;
import dk.medspor.meetings.ThemeListCommand.DescribeTheme;
import dk.medspor.meetings.ThemeListCommand.MergeThemes;
import dk.medspor.meetings.ThemeListCommand.Part;
import dk.medspor.meetings.ThemeListCommand.SplitTheme;
import dk.medspor.meetings.ThemeListCommand.UndoStep;
import dk.medspor.meetings.ThemeListId;
import dk.medspor.meetings.ThemeText;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import dk.medspor.status.AsOf;
import dk.medspor.status.themes.ThemeListDocument;
import dk.medspor.status.themes.ThemeListDocument.Theme;
import dk.medspor.status.themes.ThemeLists;
import dk.medspor.webui.forms.Field;
import dk.medspor.webui.forms.Filled;
import dk.medspor.webui.forms.Form;
import dk.medspor.webui.forms.Form.About;
import dk.medspor.webui.forms.Forms;
import dk.medspor.webui.forms.Option;
import dk.medspor.webui.forms.Sent;
import dk.medspor.webui.frame.LastWritten;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Adds themes to a list, renames, merges and splits them, and takes the last step back. */
@Controller
class ChangeThemes {

    private static final int TITLE = 300;
    private static final int LONG = 4_000;
    private static final int MOST = 5_000;

    private final ThemeLists lists;
    private final Forms forms;
    private final Clock clock;

    ChangeThemes(ThemeLists lists, Forms forms, Clock clock) {
        this.lists = lists;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/theme-lists/{id}/{act}")
    @May(Operation.CODE_CONTRIBUTIONS)
    String change(
            @PathVariable UUID id,
            @PathVariable String act,
            Permit permit,
            HttpServletRequest request,
            Model model) {
        return forms.show(form(id, 0, act, permit, request), request, model);
    }

    @PostMapping("/theme-lists/{id}/{act}")
    @May(Operation.CODE_CONTRIBUTIONS)
    String change(
            @PathVariable UUID id,
            @PathVariable String act,
            Permit permit,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Form form = form(id, 0, act, permit, request);
        return forms.send(
                form,
                new Sent(actor, request, response, model),
                it -> command(new ThemeListId(id), 0, act, it));
    }

    @GetMapping("/theme-lists/{id}/themes/{theme}/{act}")
    @May(Operation.CODE_CONTRIBUTIONS)
    String changeTheme(
            @PathVariable UUID id,
            @PathVariable int theme,
            @PathVariable String act,
            Permit permit,
            HttpServletRequest request,
            Model model) {
        return forms.show(form(id, theme, act, permit, request), request, model);
    }

    @PostMapping("/theme-lists/{id}/themes/{theme}/{act}")
    @May(Operation.CODE_CONTRIBUTIONS)
    String changeTheme(
            @PathVariable UUID id,
            @PathVariable int theme,
            @PathVariable String act,
            Permit permit,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Form form = form(id, theme, act, permit, request);
        return forms.send(
                form,
                new Sent(actor, request, response, model),
                it -> command(new ThemeListId(id), theme, act, it));
    }

    private static ThemeListCommand command(ThemeListId id, int theme, String act, Filled it) {
        return switch (act) {
            case "theme" -> new AddTheme(id, text(it));
            case "rename" -> new DescribeTheme(id, theme, text(it), it.text("reason"));
            case "merge" -> new MergeThemes(id, theme, it.whole("into"), it.text("reason"));
            case "split" -> new SplitTheme(id, theme, parts(it), it.text("reason"));
            default -> new UndoStep(id, Optional.empty(), it.text("reason"));
        };
    }

    private static ThemeText text(Filled it) {
        return new ThemeText(
                it.text("title"),
                it.maybeText("description"),
                it.maybe("parent").map(Integer::valueOf));
    }

    /** What was chosen goes to the second part, all else stays in the first. */
    private static List<Part> parts(Filled it) {
        Set<String> moved = new HashSet<>(it.all("moved"));
        List<ContributionId> stay =
                it.form().fields().stream()
                        .filter(field -> field.name().equals("moved"))
                        .flatMap(field -> field.options().stream())
                        .map(Option::value)
                        .filter(by -> !moved.contains(by))
                        .map(UUID::fromString)
                        .map(ContributionId::new)
                        .toList();
        return List.of(
                new Part(it.text("title"), Optional.empty(), stay),
                new Part(
                        it.text("second"),
                        Optional.empty(),
                        moved.stream().map(UUID::fromString).map(ContributionId::new).toList()));
    }

    private Form form(UUID id, int theme, String act, Permit permit, HttpServletRequest request) {
        AsOf asOf = LastWritten.seenBy(request);
        ThemeListDocument list = list(id, permit, asOf);
        Field reason = Field.text("reason", LONG);
        List<Field> fields =
                switch (act) {
                    case "theme" -> texts(list, Optional.empty());
                    case "undo" -> List.of(reason);
                    case "rename" ->
                            concat(texts(list, Optional.of(standing(list, theme))), reason);
                    case "merge" -> List.of(Field.choice("into", others(list, theme)), reason);
                    case "split" ->
                            List.of(
                                    Field.line("title", TITLE)
                                            .preset(standing(list, theme).text().title().value()),
                                    Field.line("second", TITLE),
                                    Field.choices("moved", coded(list.id(), theme, asOf))
                                            .optional(),
                                    reason);
                    default -> throw unknown("not-found", act);
                };
        return new Form(
                "themes-" + act, new About(list.title().value(), "/theme-lists/" + id), fields);
    }

    private static List<Field> concat(List<Field> some, Field last) {
        return Stream.concat(some.stream(), Stream.of(last)).toList();
    }

    private static List<Field> texts(ThemeListDocument list, Optional<Theme> was) {
        Field title = Field.line("title", TITLE);
        Field description = Field.text("description", LONG).optional();
        Field parent =
                Field.choice("parent", others(list, was.map(Theme::number).orElse(0))).optional();
        return List.of(
                was.map(it -> title.preset(it.text().title().value())).orElse(title),
                was.flatMap(it -> it.text().description())
                        .map(it -> description.preset(it.value()))
                        .orElse(description),
                was.flatMap(it -> it.text().parent())
                        .map(it -> parent.preset(it.toString()))
                        .orElse(parent));
    }

    private static List<Option> others(ThemeListDocument list, int theme) {
        return list.standing().stream()
                .filter(it -> it.number() != theme)
                .map(
                        it ->
                                Option.called(
                                        it.number(),
                                        "%d. %s".formatted(it.number(), it.text().title().value())))
                .toList();
    }

    private List<Option> coded(ThemeListId list, int theme, AsOf asOf) {
        var today = DanishCalendar.dateAt(clock.instant());
        return lists.thread(list, theme, today, 0, MOST, asOf).value().items().stream()
                .map(it -> it.contribution().contribution())
                .map(it -> Option.called(it.id(), it.text().value()))
                .toList();
    }

    private static Theme standing(ThemeListDocument list, int theme) {
        return list.theme(theme)
                .filter(it -> it.end().isEmpty())
                .orElseThrow(() -> unknown("unknown-theme", theme));
    }

    private ThemeListDocument list(UUID id, Permit permit, AsOf asOf) {
        ThemeListId list = new ThemeListId(id);
        permit.requireWithin(() -> lists.bodyOf(list).map(MedBodyId::value));
        return lists.list(list, asOf)
                .value()
                .map(ThemeLists.Counted::list)
                .orElseThrow(() -> unknown("unknown-theme-list", id));
    }

    private static ProblemException unknown(String kind, Object what) {
        return new ProblemException(Problem.at("id", HttpStatus.NOT_FOUND, kind, what));
    }
}
