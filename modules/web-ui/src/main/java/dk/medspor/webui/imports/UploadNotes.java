package dk.medspor.webui.imports;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.kernel.CommandRejected;
import dk.medspor.minutesimport.MinutesReader;
import dk.medspor.minutesimport.Reading;
import dk.medspor.minutesimport.Refusal;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.imports.KeptReviews;
import dk.medspor.restapi.imports.NamedNotes;
import dk.medspor.restapi.problems.ProblemAdvice;
import dk.medspor.restapi.problems.ProblemWords;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Reads notes into a draft; nothing is recorded. */
@Controller
class UploadNotes {

    static final String PATH = "/import";
    static final String TOO_LARGE = "too-large";

    private final KeptReviews kept;
    private final Reviews reviews;
    private final ProblemWords words;

    UploadNotes(KeptReviews kept, Reviews reviews, ProblemWords words) {
        this.kept = kept;
        this.reviews = reviews;
        this.words = words;
    }

    @GetMapping(PATH)
    @May(Operation.PREVIEW_IMPORT)
    String choose(Permit permit, Model model) {
        model.addAttribute("begun", reviews.begun(permit));
        return "imports/choose";
    }

    @PostMapping(PATH)
    @May(Operation.PREVIEW_IMPORT)
    String upload(
            @RequestParam MultipartFile file,
            Permit permit,
            HttpServletResponse response,
            Locale locale,
            Model model)
            throws IOException {
        var notes =
                new NamedNotes(
                        Optional.ofNullable(file.getOriginalFilename()).orElse(""),
                        file.getBytes());
        return switch (MinutesReader.read(notes.fileName(), notes.bytes())) {
            case Reading.Read _ ->
                    "redirect:" + PATH + "/" + kept.begin(permit.account().id(), notes);
            case Reading.Refused(Refusal.TooLarge _) -> "redirect:" + PATH + "?" + TOO_LARGE;
            case Reading.Refused(var reason) -> {
                var problem = ProblemAdvice.problem(new CommandRejected(reason));
                model.addAttribute("problem", words.in(locale, problem, PATH));
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield choose(permit, model);
            }
        };
    }
}
