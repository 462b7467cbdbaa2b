package dk.medspor.webui.audit;

import dk.medspor.access.AccessJournal;
import dk.medspor.access.Operation;
import dk.medspor.audit.replay.DecisionReplay;
import dk.medspor.audit.replay.ReplayedDecision;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import dk.medspor.status.decisions.DecisionInputs;
import dk.medspor.webui.frame.Actors;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One decision of the past, made again before the reader's eyes. */
@Controller
class ShowDecision {

    private static final int MOST_REFUSALS = 50;

    private final DecisionReplay decisions;
    private final DecisionInputs inputs;
    private final AccessJournal journal;
    private final Actors actors;

    ShowDecision(
            DecisionReplay decisions, DecisionInputs inputs, AccessJournal journal, Actors actors) {
        this.decisions = decisions;
        this.inputs = inputs;
        this.journal = journal;
        this.actors = actors;
    }

    @GetMapping("/audit/decisions/{position}")
    @May(Operation.REPLAY_DECISION)
    String decision(@PathVariable long position, Locale locale, Model model) {
        ReplayedDecision it = decisions.at(position).orElseThrow(() -> unknown(position));
        model.addAttribute(
                "decision",
                DecisionPage.of(
                        it,
                        inputs.of(it.decided(), it.knownThen()),
                        journal.refusals(
                                UUID.fromString(it.subject()), it.decidedAt(), MOST_REFUSALS),
                        actors,
                        locale));
        return "audit/decision";
    }

    private static ProblemException unknown(long position) {
        return new ProblemException(
                Problem.at("position", HttpStatus.NOT_FOUND, "unknown-position", position));
    }
}
