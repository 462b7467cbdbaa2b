package dk.medspor.restapi.problems;

import dk.medspor.restapi.problems.Problem.FieldProblem;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Puts problems into Danish or English. */
@Component
public class ProblemWords {

    private final MessageSource words;

    ProblemWords() {
        var bundle = new ResourceBundleMessageSource();
        bundle.setBasename("dk.medspor.restapi.problems");
        bundle.setDefaultEncoding("UTF-8");
        bundle.setFallbackToSystemLocale(false);
        this.words = bundle;
    }

    /** One broken rule of one field, in words. */
    public record FieldError(String field, String rule, String message) {}

    public ProblemDetail in(Locale locale, Problem problem, String path) {
        ProblemDetail detail = ProblemDetail.forStatus(problem.status());
        detail.setType(URI.create(Problem.TYPE_PREFIX + problem.kind()));
        detail.setTitle(say(locale, "title." + problem.kind(), problem.arguments()));
        detail.setDetail(sentence(locale, problem));
        address(path).ifPresent(detail::setInstance);
        if (!problem.fields().isEmpty()) {
            detail.setProperty(
                    "errors", problem.fields().stream().map(it -> error(locale, it)).toList());
        }
        return detail;
    }

    /** An address that was refused because it is none has no place in an answer either. */
    private static Optional<URI> address(String path) {
        try {
            return path.isEmpty() ? Optional.empty() : Optional.of(new URI(path));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private FieldError error(Locale locale, FieldProblem it) {
        return new FieldError(
                it.field(), it.rule(), say(locale, "detail." + it.rule(), it.arguments()));
    }

    /** For a request with bad fields the fields speak for themselves. */
    private String sentence(Locale locale, Problem problem) {
        if (!problem.kind().equals("invalid-request")) {
            return say(locale, "detail." + problem.kind(), problem.arguments());
        }
        return String.join(
                " ",
                problem.fields().stream()
                        .map(it -> it.field() + ": " + error(locale, it).message())
                        .toList());
    }

    private String say(Locale locale, String key, List<Object> arguments) {
        return words.getMessage(key, arguments.stream().map(String::valueOf).toArray(), locale);
    }
}
