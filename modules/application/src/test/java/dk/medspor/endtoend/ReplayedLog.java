package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.audit.replay.DecisionReplay;
import dk.medspor.audit.replay.ReplayOutcome;
import dk.medspor.audit.replay.ReplayedDecision;
import java.util.Set;
import java.util.TreeSet;

/** Makes every decision of a log again. */
final class ReplayedLog {

    private ReplayedLog() {}

    /**
     * Asserts that each is what it was.
     *
     * @return the names of the commands that were decided
     */
    static Set<String> sameThroughout(Medspor medspor) {
        DecisionReplay decisions = medspor.part(DecisionReplay.class);
        Set<String> commands = new TreeSet<>();
        long head = medspor.head();
        for (long position = 0; position <= head; ) {
            ReplayedDecision decision = decisions.at(position).orElseThrow();
            assertThat(decision.verdict().outcome())
                    .as(decision.command() + " at " + position + " " + decision.verdict())
                    .isEqualTo(
                            decision.command().isEmpty()
                                    ? ReplayOutcome.NO_COMMAND
                                    : ReplayOutcome.SAME);
            assertThat(decision.link().holds()).isTrue();
            commands.add(decision.command());
            position = decision.lastPosition() + 1;
        }
        return commands;
    }
}
