package dk.medspor.webui.imports;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.minutesimport.Edit;
import dk.medspor.minutesimport.Reviewed;
import dk.medspor.restapi.http.May;
import dk.medspor.webui.imports.Reviews.Open;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
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
    private final ReviewPage page;

    ReviewNotes(Reviews reviews, ReviewPage page) {
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
                .map(
                        it ->
                                page.show(
                                        it,
                                        meeting,
                                        MeetingForm.of(
                                                ReviewPage.proposal(
                                                        it.reviewed().corrected(), meeting)),
                                        element,
                                        Map.of(),
                                        permit,
                                        request,
                                        model))
                .orElse(CHOOSE);
    }

    @PostMapping("/import/{id}/edits")
    @May(Operation.PREVIEW_IMPORT)
    String edit(
            @PathVariable UUID id,
            @ModelAttribute Edit edit,
            Permit permit,
            RedirectAttributes next) {
        Optional<Open> open = reviews.find(id, permit);
        Optional<Reviewed> now = open.flatMap(it -> it.reviewed().with(edit));
        now.ifPresentOrElse(
                it -> reviews.keep(open.orElseThrow(), it),
                () -> next.addFlashAttribute("nothingDone", true));
        return open.map(_ -> CHOOSE + "/" + id + "#" + landing(edit, now)).orElse(CHOOSE);
    }

    /** Where the reader goes on: at what was corrected, as long as it stands where it stood. */
    private static String landing(Edit edit, Optional<Reviewed> now) {
        return now.isPresent() && edit.kind() == Edit.Kind.MOVE
                ? "edited"
                : Element.anchor(edit.at());
    }

    @PostMapping("/import/{id}/undo")
    @May(Operation.PREVIEW_IMPORT)
    String undo(@PathVariable UUID id, Permit permit) {
        Optional<Open> open = reviews.find(id, permit);
        open.ifPresent(it -> reviews.keep(it, it.reviewed().undone()));
        return open.map(_ -> CHOOSE + "/" + id + "#edited").orElse(CHOOSE);
    }

    @PostMapping("/import/{id}/dismissal")
    @May(Operation.PREVIEW_IMPORT)
    String dismissUnplaced(@PathVariable UUID id, Permit permit) {
        Optional<Open> open = reviews.find(id, permit);
        open.ifPresent(it -> reviews.keep(it, withoutUnplaced(it.reviewed())));
        return open.map(_ -> CHOOSE + "/" + id + "#edited").orElse(CHOOSE);
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
