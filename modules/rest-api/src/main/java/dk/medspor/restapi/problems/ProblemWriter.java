package dk.medspor.restapi.problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Answers with a problem where no controller is reached: filters, log-in, unknown addresses. */
@Component
public class ProblemWriter {

    private final ProblemWords words;
    private final LocaleResolver locales;
    private final JsonMapper json;

    ProblemWriter(ProblemWords words, LocaleResolver locales, JsonMapper json) {
        this.words = words;
        this.locales = locales;
        this.json = json;
    }

    public void write(
            Problem problem, String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] body =
                json.writeValueAsBytes(words.in(locales.resolveLocale(request), problem, path));
        response.setStatus(problem.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
