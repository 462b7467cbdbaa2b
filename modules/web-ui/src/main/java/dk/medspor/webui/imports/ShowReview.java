package dk.medspor.webui.imports;

import dk.medspor.access.Permit;
import dk.medspor.webui.imports.Reviews.Open;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows a review as it stands, also to somebody whose change came too late. */
@Component
class ShowReview {

    private final Reviews reviews;
    private final ReviewPage page;

    ShowReview(Reviews reviews, ReviewPage page) {
        this.reviews = reviews;
        this.page = page;
    }

    String show(
            Open open,
            int meeting,
            String element,
            Permit permit,
            HttpServletRequest request,
            Model model) {
        var proposal = ReviewPage.proposal(open.reviewed().corrected(), meeting);
        return page.show(
                open, meeting, MeetingForm.of(proposal), element, Map.of(), permit, request, model);
    }

    /** As it stands now, with what was changed since the sender looked: nothing is overwritten. */
    String changed(
            UUID id,
            SeenReview seen,
            Permit permit,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return reviews.find(id, permit)
                .map(
                        open -> {
                            tell(open, seen, response, model);
                            return show(open, 0, "", permit, request, model);
                        })
                .orElse("redirect:" + UploadNotes.PATH);
    }

    /** Says that the review is not what the sender had before them, and what was changed. */
    static void tell(Open open, SeenReview seen, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.PRECONDITION_FAILED.value());
        model.addAttribute("changedMeanwhile", LaterEdits.of(open.reviewed(), seen.seen()));
    }
}
