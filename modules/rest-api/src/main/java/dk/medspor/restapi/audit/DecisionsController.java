package dk.medspor.restapi.audit;

import dk.medspor.access.AccessJournal;
import dk.medspor.access.AccessJournal.Entry;
import dk.medspor.access.Operation;
import dk.medspor.audit.replay.DecisionReplay;
import dk.medspor.audit.replay.ReplayedDecision;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import dk.medspor.status.decisions.DecisionInputs;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/audit/decisions")
class DecisionsController {

    private static final int MOST_REFUSALS = 50;

    private final DecisionReplay decisions;
    private final DecisionInputs inputs;
    private final AccessJournal journal;

    DecisionsController(DecisionReplay decisions, DecisionInputs inputs, AccessJournal journal) {
        this.decisions = decisions;
        this.inputs = inputs;
        this.journal = journal;
    }

    @GetMapping("/{position}")
    @May(Operation.REPLAY_DECISION)
    DecisionResponse decision(@PathVariable long position) {
        ReplayedDecision decision =
                decisions
                        .at(position)
                        .orElseThrow(
                                () ->
                                        new ProblemException(
                                                Problem.at(
                                                        "position",
                                                        HttpStatus.NOT_FOUND,
                                                        "unknown-position",
                                                        position)));
        return DecisionResponse.of(
                decision, inputs.of(decision.decided(), decision.knownThen()), refused(decision));
    }

    private List<Entry> refused(ReplayedDecision decision) {
        return journal.refusals(
                UUID.fromString(decision.subject()), decision.decidedAt(), MOST_REFUSALS);
    }
}
