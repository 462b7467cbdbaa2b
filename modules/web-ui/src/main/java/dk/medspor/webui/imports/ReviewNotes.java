package dk.medspor.webui.imports;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.minutesimport.Edit;
import dk.medspor.minutesimport.Reviewed;
import dk.medspor.restapi.http.May;
import dk.medspor.webui.imports.Reviews.Open;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Notes beside what was read out of them, to be corrected; nothing is recorded. */
@Controller
class ReviewNotes {

    private static final String CHOOSE = "redirect:" + UploadNotes.PATH;

    private final Reviews reviews;
    private final ShowReview page;

    ReviewNotes(Reviews reviews, ShowReview page) {
        this.reviews = reviews;
        this.page = page;
    }

    @GetMapping("/import/{id}")
    @May(Operation.PREVIEW_IMPORT)
    String review(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int meeting,
            @RequestParam(defaultValue = "") String element,
            Permit permit,
            HttpServletRequest request,
            Model model) {
        return reviews.find(id, permit)
                .map(it -> page.show(it, meeting, element, permit, request, model))
                .orElse(CHOOSE);
    }

    @PostMapping("/import/{id}/edits")
    @May(Operation.PREVIEW_IMPORT)
    String edit(
            @PathVariable UUID id,
            @ModelAttribute Edit edit,
            @ModelAttribute SeenReview seen,
            Permit permit,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        return reviews.find(id, permit)
                .map(
                        open -> {
                            Optional<Reviewed> now = open.reviewed().with(edit);
                            if (open.isAt(seen.version()) && now.isEmpty()) {
                                next.addFlashAttribute("nothingDone", true);
                            }
                            return keep(open, now.orElse(open.reviewed()), seen)
                                    ? CHOOSE + "/" + id + "#" + landing(edit, now)
                                    : page.changed(id, seen, permit, request, response, model);
                        })
                .orElse(CHOOSE);
    }

    /** Keeps what came of a review, if it is still what the sender had before them. */
    private boolean keep(Open open, Reviewed now, SeenReview seen) {
        return open.isAt(seen.version())
                && (now.edits().equals(open.reviewed().edits()) || reviews.keep(open, now));
    }

    /** Where the reader goes on: at what was corrected, as long as it stands where it stood. */
    private static String landing(Edit edit, Optional<Reviewed> now) {
        return now.isPresent() && edit.kind() == Edit.Kind.MOVE
                ? "edited"
                : Element.anchor(edit.at());
    }

    @PostMapping("/import/{id}/undo")
    @May(Operation.PREVIEW_IMPORT)
    String undo(
            @PathVariable UUID id,
            @ModelAttribute SeenReview seen,
            Permit permit,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return reviews.find(id, permit)
                .map(
                        open ->
                                keep(open, open.reviewed().undone(), seen)
                                        ? CHOOSE + "/" + id + "#edited"
                                        : page.changed(id, seen, permit, request, response, model))
                .orElse(CHOOSE);
    }

    @PostMapping("/import/{id}/dismissal")
    @May(Operation.PREVIEW_IMPORT)
    String dismissUnplaced(
            @PathVariable UUID id,
            @ModelAttribute SeenReview seen,
            Permit permit,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return reviews.find(id, permit)
                .map(
                        open ->
                                keep(open, withoutUnplaced(open.reviewed()), seen)
                                        ? CHOOSE + "/" + id + "#edited"
                                        : page.changed(id, seen, permit, request, response, model))
                .orElse(CHOOSE);
    }

    private static Reviewed withoutUnplaced(Reviewed reviewed) {
        Reviewed now = reviewed;
        while (!now.corrected().unplaced().isEmpty()) {
            now = now.with(Edit.move("/unplaced/0", "/artefacts/-")).orElseThrow();
        }
        return now;
    }

    @PostMapping("/import/{id}/end")
    @May(Operation.PREVIEW_IMPORT)
    String giveUp(@PathVariable UUID id, Permit permit) {
        reviews.find(id, permit).ifPresent(reviews::end);
        return CHOOSE;
    }
}
