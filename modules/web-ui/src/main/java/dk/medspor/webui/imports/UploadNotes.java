package dk.medspor.webui.imports;

import dk.medspor.access.Operation;
import dk.medspor.kernel.CommandRejected;
import dk.medspor.minutesimport.MinutesReader;
import dk.medspor.minutesimport.Reading;
import dk.medspor.minutesimport.Refusal;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.problems.ProblemAdvice;
import dk.medspor.restapi.problems.ProblemWords;
import jakarta.servlet.http.HttpServletRequest;
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

    private final ProblemWords words;

    UploadNotes(ProblemWords words) {
        this.words = words;
    }

    @GetMapping(PATH)
    @May(Operation.PREVIEW_IMPORT)
    String choose() {
        return "imports/choose";
    }

    @PostMapping(PATH)
    @May(Operation.PREVIEW_IMPORT)
    String upload(
            @RequestParam MultipartFile file,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model)
            throws IOException {
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        return switch (MinutesReader.read(name, file.getBytes())) {
            case Reading.Read(var draft) -> {
                UploadedNotes.keep(request, draft);
                yield "redirect:/import/preview";
            }
            case Reading.Refused(Refusal.TooLarge _) -> "redirect:" + PATH + "?" + TOO_LARGE;
            case Reading.Refused(var reason) -> {
                var problem = ProblemAdvice.problem(new CommandRejected(reason));
                model.addAttribute("problem", words.in(locale, problem, PATH));
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield "imports/choose";
            }
        };
    }
}
