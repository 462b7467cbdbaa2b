package dk.medspor.webui.funnel;

import dk.medspor.initiatives.InitiativeState;
import dk.medspor.initiatives.Verdict;
import dk.medspor.status.funnel.Funnel;
import dk.medspor.status.funnel.LeadTime;
import java.util.List;
import java.util.stream.Stream;

/** The funnel as it is shown; states and verdicts that do not occur show a nought. */
record FunnelPage(
        List<Count<InitiativeState>> states,
        List<Count<Verdict>> verdicts,
        List<LeadTime> leadTimes,
        long initiatives) {

    /** How many there are of something. */
    record Count<T>(T of, long count) {}

    static FunnelPage of(Funnel it) {
        return new FunnelPage(
                Stream.of(InitiativeState.values())
                        .map(state -> new Count<>(state, it.states().getOrDefault(state, 0L)))
                        .toList(),
                Stream.of(Verdict.values())
                        .map(
                                verdict ->
                                        new Count<>(
                                                verdict, it.verdicts().getOrDefault(verdict, 0L)))
                        .toList(),
                it.leadTimes(),
                it.states().values().stream().mapToLong(count -> count).sum());
    }
}
