package dk.medspor.webui.changes;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.exports.Cell;
import dk.medspor.exports.Table;
import dk.medspor.exports.Words;
import dk.medspor.exports.tables.ChangesTable;
import dk.medspor.medbodies.MedBodyProfile;
import dk.medspor.restapi.changes.AskedChanges;
import dk.medspor.restapi.changes.AskedChanges.Which;
import dk.medspor.restapi.exports.ChangesFile;
import dk.medspor.restapi.exports.FileFormat;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.OnDay;
import dk.medspor.restapi.http.Scope;
import dk.medspor.restapi.problems.ProblemException;
import dk.medspor.status.Answer;
import dk.medspor.status.AsOf;
import dk.medspor.status.Page;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.status.changes.Change;
import dk.medspor.webui.frame.Pages;
import dk.medspor.webui.question.TypedDate;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ShowChanges {

    private final AskedChanges changes;
    private final BodyDirectory directory;

    ShowChanges(AskedChanges changes, BodyDirectory directory) {
        this.changes = changes;
        this.directory = directory;
    }

    /**
     * The question as it was typed; one about an initiative comes from the page of that initiative.
     */
    record Typed(
            Optional<UUID> body,
            Optional<UUID> initiative,
            Optional<String> from,
            Optional<String> to) {

        boolean isWhole() {
            return body.or(() -> initiative).isPresent()
                    && from.filter(it -> !it.isBlank()).isPresent()
                    && to.filter(it -> !it.isBlank()).isPresent();
        }

        Which which(OnDay on, AsOf asOf) {
            return new Which(
                    initiative.isPresent() ? Optional.empty() : body,
                    initiative,
                    shown(from).toString(),
                    shown(to).toString(),
                    on.date(),
                    asOf);
        }

        /** One of the two moments as it is shown: a day, or what was typed. */
        public Object shown(Optional<String> typed) {
            String moment = typed.orElse("").strip();
            return TypedDate.read(moment).<Object>map(it -> it).orElse(moment);
        }
    }

    @GetMapping("/status/changes")
    @May(Operation.READ_STATUS)
    String changes(
            @RequestParam Optional<UUID> body,
            @RequestParam Optional<UUID> initiative,
            @RequestParam Optional<String> from,
            @RequestParam Optional<String> to,
            @RequestParam Optional<String> page,
            @RequestParam Map<String, String> asked,
            OnDay on,
            AsOf asOf,
            Permit permit,
            Locale locale,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var typed = new Typed(body, initiative, from, to);
        model.addAttribute("bodies", bodies(permit));
        model.addAttribute("typed", typed);
        model.addAttribute("asked", asked);
        if (typed.isWhole()) {
            try {
                Answer<List<Change>> answer = changes.of(typed.which(on, asOf), permit);
                var part = Page.of(answer.value(), Pages.asked(page), Pages.SIZE);
                model.addAttribute("changes", part.items());
                Table table = ChangesTable.of(part.items(), Words.in(locale));
                model.addAttribute("columns", table.columns());
                model.addAttribute("rows", table.rows().stream().map(ShowChanges::shown).toList());
                model.addAttribute("pages", Pages.of(part, request));
            } catch (ProblemException unreadable) {
                model.addAttribute("unreadable", true);
                response.setStatus(HttpStatus.BAD_REQUEST.value());
            }
        }
        return "changes/changes";
    }

    @GetMapping("/status/changes/file")
    @May(Operation.READ_STATUS)
    ResponseEntity<byte[]> take(
            @RequestParam Optional<UUID> body,
            @RequestParam Optional<UUID> initiative,
            @RequestParam Optional<String> from,
            @RequestParam Optional<String> to,
            OnDay on,
            AsOf asOf,
            Permit permit,
            Locale locale) {
        var which = new Typed(body, initiative, from, to).which(on, asOf);
        return ChangesFile.of(
                changes.of(which, permit), on.date(), FileFormat.CSV, Words.in(locale));
    }

    /** Days as days, to be written as the page writes them. */
    private static List<Object> shown(List<Cell> row) {
        return row.stream()
                .map(it -> it instanceof Cell.Day(var day) ? (Object) day : it.shown())
                .toList();
    }

    private List<MedBodyProfile> bodies(Permit permit) {
        return Scope.of(permit)
                .map(own -> directory.bodies(own, 0, own.size() + 1, AsOf.now()).value().items())
                .orElseGet(() -> directory.everyBody(AsOf.now()));
    }
}
