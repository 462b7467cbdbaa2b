package dk.medspor.webui.audit;

import dk.medspor.access.Operation;
import dk.medspor.audit.bundle.Bundle;
import dk.medspor.audit.bundle.Bundle.Texts;
import dk.medspor.restapi.audit.AuditFiles;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.problems.ProblemException;
import dk.medspor.status.AsOf;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** Hands out a part of the log to whoever is logged in to the pages, or says why there is none. */
@Controller
class TakeBundle {

    private final AuditFiles files;
    private final AuditPage page;

    TakeBundle(AuditFiles files, AuditPage page) {
        this.files = files;
        this.page = page;
    }

    @GetMapping("/audit/files/bundle")
    @May(Operation.EXPORT_BUNDLE)
    ModelAndView bundle(HttpServletRequest request, AsOf asOf, Model model) {
        BundleQuestion asked = BundleQuestion.in(request);
        Map<String, String> wrong = asked.wrong();
        if (!wrong.isEmpty()) {
            return again(asked, wrong, model);
        }
        try {
            Bundle bundle = files.selected(asked.id(), asked.ofCase(), asked.period(), asOf);
            return new ModelAndView(file(bundle, asked.shown()));
        } catch (ProblemException nothing) {
            if (nothing.problem().status() != HttpStatus.NOT_FOUND) {
                throw nothing;
            }
            return again(asked, asked.empty(), model);
        }
    }

    /** The form with all that was typed, and with what is wrong at its field. */
    private ModelAndView again(BundleQuestion asked, Map<String, String> wrong, Model model) {
        model.addAttribute("bundle", asked);
        model.addAttribute("wrong", wrong);
        return new ModelAndView(page.show(model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static View file(Bundle bundle, Texts texts) {
        return (_, _, response) -> {
            AuditFiles.headersOfBundle()
                    .forEach((name, values) -> response.setHeader(name, values.getFirst()));
            bundle.write(response.getOutputStream(), texts);
        };
    }
}
