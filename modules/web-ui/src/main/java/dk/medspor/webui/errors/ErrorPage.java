package dk.medspor.webui.errors;

import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemWords;
import dk.medspor.webui.frame.Frame;
import dk.medspor.webui.login.PageRequests;
import dk.medspor.webui.login.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;

/** Shows a problem in the words that the API uses too. */
@Component
class ErrorPage {

    private final ProblemWords words;
    private final LocaleResolver locales;
    private final Visitor visitor;

    ErrorPage(ProblemWords words, LocaleResolver locales, Visitor visitor) {
        this.words = words;
        this.locales = locales;
        this.visitor = visitor;
    }

    ModelAndView show(Problem problem, HttpServletRequest request, HttpServletResponse response) {
        Locale locale = locales.resolveLocale(request);
        if (PageRequests.isPart(request)) {
            response.setHeader("HX-Retarget", "body");
            response.setHeader("HX-Reswap", "innerHTML");
        }
        return new ModelAndView(
                "errors/error",
                Map.of(
                        "frame",
                        Frame.of(request, locale, visitor),
                        "problem",
                        words.in(locale, problem, request.getRequestURI())),
                problem.status());
    }
}
