package dk.medspor.webui.themes;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.kernel.DanishCalendar;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.ThemeListId;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.Scope;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import dk.medspor.status.AsOf;
import dk.medspor.status.themes.ThemeListDocument.Theme;
import dk.medspor.status.themes.ThemeLists;
import dk.medspor.status.themes.ThemeLists.Counted;
import dk.medspor.webui.frame.LastWritten;
import dk.medspor.webui.frame.Pages;
import dk.medspor.webui.login.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ShowThemeLists {

    private final ThemeLists lists;
    private final Visitor visitor;
    private final Clock clock;

    ShowThemeLists(ThemeLists lists, Visitor visitor, Clock clock) {
        this.lists = lists;
        this.visitor = visitor;
        this.clock = clock;
    }

    @GetMapping("/theme-lists")
    @May(Operation.READ_MEETINGS)
    String lists(
            @RequestParam Optional<String> page,
            Permit permit,
            HttpServletRequest request,
            Model model) {
        var part =
                lists.lists(
                                Scope.of(permit),
                                today(),
                                Pages.asked(page),
                                Pages.SIZE,
                                LastWritten.seenBy(request))
                        .value();
        model.addAttribute("lists", part.items());
        model.addAttribute("pages", Pages.of(part, request));
        return "themes/lists";
    }

    /** A list, and the red thread of one of its themes: the first where none is asked for. */
    @GetMapping("/theme-lists/{id}")
    @May(Operation.READ_MEETINGS)
    String list(
            @PathVariable UUID id,
            @RequestParam Optional<Integer> theme,
            @RequestParam Optional<String> page,
            Permit permit,
            HttpServletRequest request,
            Model model) {
        ThemeListId list = new ThemeListId(id);
        permit.requireWithin(() -> lists.bodyOf(list).map(MedBodyId::value));
        AsOf asOf = LastWritten.seenBy(request);
        Counted counted = lists.list(list, asOf).value().orElseThrow(() -> unknown(id));
        List<Theme> standing = counted.list().standing();
        Optional<Theme> chosen =
                theme.flatMap(it -> counted.list().theme(it))
                        .filter(it -> it.end().isEmpty())
                        .or(() -> standing.stream().findFirst());
        model.addAttribute("list", counted.list());
        model.addAttribute("codes", visitor.may(Operation.CODE_CONTRIBUTIONS));
        model.addAttribute("themes", standing);
        model.addAttribute("counts", counted.contributions());
        chosen.ifPresent(it -> thread(list, it, Pages.asked(page), asOf, request, model));
        return "themes/list";
    }

    private void thread(
            ThemeListId list,
            Theme theme,
            int page,
            AsOf asOf,
            HttpServletRequest request,
            Model model) {
        var strands = lists.thread(list, theme.number(), today(), page, Pages.SIZE, asOf).value();
        model.addAttribute("chosen", theme);
        model.addAttribute("strands", strands.items());
        model.addAttribute("pages", Pages.of(strands, request));
    }

    private LocalDate today() {
        return DanishCalendar.dateAt(clock.instant());
    }

    private static ProblemException unknown(UUID id) {
        return new ProblemException(
                Problem.at("id", HttpStatus.NOT_FOUND, "unknown-theme-list", id));
    }
}
