package dk.medspor.webui.erasures;

import dk.medspor.access.Operation;
import dk.medspor.eventlog.Commands;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.CommandRejected;
import dk.medspor.kernel.Protected;
import dk.medspor.people.ErasureCommand;
import dk.medspor.people.ErasureCommand.AskErasure;
import dk.medspor.people.ErasureCommand.ConfirmErasure;
import dk.medspor.people.ErasureCommand.DeclineErasure;
import dk.medspor.people.ErasureDuty;
import dk.medspor.people.ErasureFacts;
import dk.medspor.people.ErasureGround;
import dk.medspor.people.ErasureId;
import dk.medspor.people.ErasureSubject;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemAdvice;
import dk.medspor.restapi.problems.ProblemException;
import dk.medspor.restapi.problems.ProblemWords;
import dk.medspor.webui.frame.LastWritten;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks for something to be forgotten, and says yes or no to what somebody else has asked. */
@Controller
class DecideErasure {

    private static final String PAGE = "redirect:/erasures";

    private final Commands commands;
    private final ErasureFacts facts;
    private final ErasureDuty duty;
    private final ProblemWords words;

    DecideErasure(Commands commands, ErasureFacts facts, ErasureDuty duty, ProblemWords words) {
        this.commands = commands;
        this.facts = facts;
        this.duty = duty;
        this.words = words;
    }

    @PostMapping("/erasures")
    @May(Operation.ASK_ERASURE)
    String ask(
            @RequestParam Optional<UUID> person,
            @RequestParam Optional<Long> position,
            @RequestParam Optional<String> field,
            @RequestParam ErasureGround ground,
            Actor actor,
            HttpServletRequest request,
            Locale locale,
            RedirectAttributes next) {
        ErasureSubject subject = new NamedSubject(person, position, field).subject();
        var command =
                new AskErasure(
                        new ErasureId(UUID.randomUUID()),
                        subject,
                        facts.knows(subject),
                        facts.keptUntil(subject),
                        ground,
                        actor.user());
        send(command, "asked", actor, request, locale, next);
        return PAGE;
    }

    @PostMapping("/erasures/{id}/confirmation")
    @May(Operation.DECIDE_ERASURE)
    String confirm(
            @PathVariable UUID id,
            Actor actor,
            HttpServletRequest request,
            Locale locale,
            RedirectAttributes next) {
        var command = new ConfirmErasure(new ErasureId(id), actor.user());
        send(command, "confirmed", actor, request, locale, next);
        duty.due();
        return PAGE;
    }

    @PostMapping("/erasures/{id}/refusal")
    @May(Operation.DECIDE_ERASURE)
    String decline(
            @PathVariable UUID id,
            @RequestParam String reason,
            Actor actor,
            HttpServletRequest request,
            Locale locale,
            RedirectAttributes next) {
        if (reason.isBlank()) {
            throw new ProblemException(Problem.invalid("reason", "required"));
        }
        var command =
                new DeclineErasure(new ErasureId(id), actor.user(), Protected.text(reason.strip()));
        send(command, "declined", actor, request, locale, next);
        return PAGE;
    }

    private void send(
            ErasureCommand command,
            String done,
            Actor actor,
            HttpServletRequest request,
            Locale locale,
            RedirectAttributes next) {
        try {
            LastWritten.remember(request, commands.send(command, actor));
            next.addFlashAttribute("done", done);
        } catch (CommandRejected rejected) {
            next.addFlashAttribute(
                    "problem",
                    words.in(locale, ProblemAdvice.problem(rejected), request.getRequestURI()));
        }
    }
}
