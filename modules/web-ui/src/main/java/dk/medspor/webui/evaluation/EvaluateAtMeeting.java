package dk.medspor.webui.evaluation;

import dk.medspor.access.Operation;
import dk.medspor.eventlog.Commands;
import dk.medspor.initiatives.Assessment;
import dk.medspor.initiatives.Evidence;
import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.InitiativeFacts;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.Obligation;
import dk.medspor.initiatives.ObligationChain;
import dk.medspor.initiatives.Verdict;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.CommandRejected;
import dk.medspor.kernel.DanishCalendar;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemAdvice;
import dk.medspor.restapi.problems.ProblemException;
import dk.medspor.restapi.problems.ProblemWords;
import dk.medspor.status.AsOf;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.status.initiativerecord.InitiativeRecord;
import dk.medspor.webui.frame.LastWritten;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes down what the evaluating body concludes, while it meets. */
@Controller
class EvaluateAtMeeting {

    private final InitiativeRecord record;
    private final InitiativeFacts facts;
    private final Commands commands;
    private final BodyDirectory directory;
    private final ProblemWords words;
    private final Clock clock;

    EvaluateAtMeeting(
            InitiativeRecord record,
            InitiativeFacts facts,
            Commands commands,
            BodyDirectory directory,
            ProblemWords words,
            Clock clock) {
        this.record = record;
        this.facts = facts;
        this.commands = commands;
        this.directory = directory;
        this.words = words;
        this.clock = clock;
    }

    /** What is evaluated, and by whom. */
    record Evaluated(
            UUID id,
            String title,
            String owner,
            MedBodyId evaluatingBodyId,
            String evaluatingBody,
            LocalDate started,
            int cycle,
            LocalDate due) {}

    @GetMapping("/initiatives/{id}/evaluation")
    @May(Operation.EVALUATE_INITIATIVE)
    String form(@PathVariable UUID id, HttpServletRequest request, Model model) {
        LocalDate today = DanishCalendar.dateAt(clock.instant());
        return promised(id, request)
                .map(it -> show(it, EvaluationForm.empty(today.toString()), model))
                .orElse(page(id));
    }

    /** Where nothing is owed, the page of the initiative tells why. */
    @PostMapping("/initiatives/{id}/evaluation")
    @May(Operation.EVALUATE_INITIATIVE)
    String evaluate(
            @PathVariable UUID id,
            @ModelAttribute EvaluationForm typed,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model,
            RedirectAttributes next) {
        Optional<Evaluated> initiative = promised(id, request);
        if (initiative.isEmpty()) {
            return page(id);
        }
        List<String> wrong = typed.errors();
        if (wrong.isEmpty()) {
            Assessment assessment = typed.assessment(initiative.get().evaluatingBodyId());
            try {
                var command = facts.evaluate(new InitiativeId(id), assessment);
                LastWritten.remember(request, commands.send(command, actor));
                next.addFlashAttribute("evaluated", assessment.verdict());
                return page(id);
            } catch (CommandRejected rejected) {
                Problem problem = ProblemAdvice.problem(rejected);
                model.addAttribute("problem", words.in(locale, problem, request.getRequestURI()));
            }
        }
        model.addAttribute("wrong", wrong);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(initiative.get(), typed, model);
    }

    private static String show(Evaluated it, EvaluationForm typed, Model model) {
        model.addAttribute("initiative", it);
        model.addAttribute("typed", typed);
        model.addAttribute("verdicts", Verdict.values());
        model.addAttribute("kinds", Evidence.Kind.values());
        return "evaluation/evaluation";
    }

    private static String page(UUID id) {
        return "redirect:/initiatives/" + id;
    }

    /** Empty when nothing is owed. */
    private Optional<Evaluated> promised(UUID id, HttpServletRequest request) {
        AsOf asOf = LastWritten.seenBy(request);
        InitiativeDossier it =
                record.initiative(new InitiativeId(id), asOf)
                        .value()
                        .orElseThrow(() -> unknown(id));
        return it.chain().flatMap(chain -> chain.open().map(by -> evaluated(it, chain, by, asOf)));
    }

    private Evaluated evaluated(
            InitiativeDossier it, ObligationChain chain, Obligation promise, AsOf asOf) {
        MedBodyId evaluator = chain.evaluatingBodyId();
        var names = directory.names(List.of(it.ownerBodyId(), evaluator), asOf);
        return new Evaluated(
                it.id().value(),
                it.title().value(),
                names.getOrDefault(it.ownerBodyId(), ""),
                evaluator,
                names.getOrDefault(evaluator, ""),
                chain.startedOn(),
                promise.cycle(),
                promise.due());
    }

    private static ProblemException unknown(UUID id) {
        return new ProblemException(
                Problem.at("id", HttpStatus.NOT_FOUND, "unknown-initiative", id));
    }
}
