package dk.medspor.webui.forms;

import dk.medspor.eventlog.Commands;
import dk.medspor.kernel.CommandRejected;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemAdvice;
import dk.medspor.restapi.problems.ProblemException;
import dk.medspor.restapi.problems.ProblemWords;
import dk.medspor.restapi.problems.ProblemWords.FieldError;
import dk.medspor.webui.frame.LastWritten;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Shows forms and sends what they ask for. What is refused is told at the field that it lies in,
 * and what was typed stays.
 */
@Component
public class Forms {

    private final Commands commands;
    private final ProblemWords problems;
    private final MessageSource words;

    Forms(Commands commands, ProblemWords problems, MessageSource words) {
        this.commands = commands;
        this.problems = problems;
        this.words = words;
    }

    /** The page of an empty form. */
    public String show(Form form, HttpServletRequest request, Model model) {
        return show(Filled.empty(form), Map.of(), request, model);
    }

    /** Sends what it comes to, and goes back to where its reader came from. */
    public String send(Form form, Sent sent, Function<Filled, Object> command) {
        return send(form, sent, command, _ -> form.about().path());
    }

    /**
     * Sends what it comes to.
     *
     * @param next the address to go to once it is recorded
     */
    public String send(
            Form form, Sent sent, Function<Filled, Object> command, Function<Filled, String> next) {
        HttpServletRequest request = sent.request();
        Filled filled = Filled.of(form, request.getParameterMap());
        Optional<Field> looking = lookedIn(form, request);
        if (looking.isPresent()) {
            sent.model().addAttribute("looking", looking.get().name());
            return show(filled, Map.of(), request, sent.model());
        }
        Map<String, String> wrong = said(filled.wrong(), form, locale(request));
        if (wrong.isEmpty()) {
            try {
                LastWritten.remember(request, commands.send(command.apply(filled), sent.actor()));
                RequestContextUtils.getOutputFlashMap(request).put("formDone", form.name());
                return "redirect:" + next.apply(filled);
            } catch (CommandRejected | ProblemException refused) {
                wrong = refused(refused, form, sent);
            }
        }
        sent.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(filled, wrong, request, sent.model());
    }

    /** The field whose list somebody wants to find something for, before anything is sent. */
    private static Optional<Field> lookedIn(Form form, HttpServletRequest request) {
        Entered entered = Entered.in(request);
        return form.fields().stream()
                .filter(it -> it.lookup().isPresent())
                .filter(it -> Lookup.isAskedFor(it.name(), entered))
                .findFirst();
    }

    private static String show(
            Filled filled, Map<String, String> wrong, HttpServletRequest request, Model model) {
        model.addAttribute("form", filled.form());
        model.addAttribute("typed", filled.typed());
        model.addAttribute("wrong", wrong);
        model.addAttribute("action", request.getRequestURI());
        return "forms/form";
    }

    /** What lies in a field of the form is told there, everything else above. */
    private Map<String, String> refused(RuntimeException refused, Form form, Sent sent) {
        HttpServletRequest request = sent.request();
        Problem problem = ProblemAdvice.problem(refused);
        ProblemDetail detail = problems.in(locale(request), problem, request.getRequestURI());
        Map<String, String> wrong = new LinkedHashMap<>();
        errors(detail).stream()
                .filter(it -> form.asksFor(it.field()))
                .forEach(it -> wrong.put(it.field(), it.message()));
        if (wrong.isEmpty()) {
            sent.model().addAttribute("problem", detail);
        }
        return wrong;
    }

    private static List<FieldError> errors(ProblemDetail detail) {
        Map<String, Object> more = detail.getProperties();
        return more != null && more.get("errors") instanceof List<?> all
                ? all.stream()
                        .filter(FieldError.class::isInstance)
                        .map(FieldError.class::cast)
                        .toList()
                : List.of();
    }

    private Map<String, String> said(Map<String, String> wrong, Form form, Locale locale) {
        Map<String, String> said = new LinkedHashMap<>();
        form.fields().stream()
                .filter(it -> wrong.containsKey(it.name()))
                .forEach(
                        it ->
                                said.put(
                                        it.name(),
                                        words.getMessage(
                                                "form.error." + wrong.get(it.name()),
                                                new Object[] {String.valueOf(it.longest())},
                                                locale)));
        return said;
    }

    private static Locale locale(HttpServletRequest request) {
        return RequestContextUtils.getLocale(request);
    }
}
