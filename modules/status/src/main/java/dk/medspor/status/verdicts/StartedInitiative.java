package dk.medspor.status.verdicts;

import dk.medspor.initiatives.Evaluation;
import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.ObligationChain;
import dk.medspor.initiatives.Verdict;
import dk.medspor.meetings.ContributionId;
import java.util.List;

/**
 * An initiative that has started.
 *
 * @param sources what it grew from
 * @param verdicts of its evaluations, in order
 */
public record StartedInitiative(
        InitiativeId id, List<ContributionId> sources, List<Verdict> verdicts) {

    public StartedInitiative {
        sources = List.copyOf(sources);
        verdicts = List.copyOf(verdicts);
    }

    static StartedInitiative of(InitiativeDossier dossier, ObligationChain chain) {
        return new StartedInitiative(
                dossier.id(),
                dossier.identity().sources(),
                chain.evaluations().stream().map(Evaluation::verdict).toList());
    }
}
