package dk.medspor.initiatives;

import dk.medspor.initiatives.domain.Call;
import dk.medspor.initiatives.domain.Initiative;
import dk.medspor.initiatives.domain.PolicyRules;
import dk.medspor.kernel.Replayer;
import java.util.List;

/** Decides commands to initiatives, calls and policies again. */
public final class InitiativeReplay {

    private InitiativeReplay() {}

    /** One for each kind of aggregate. */
    public static List<Replayer<?, ?, ?>> all() {
        return List.of(
                new Replayer<>(
                        InitiativeCommand.class,
                        InitiativeEvent.class,
                        new Initiative.Unknown(),
                        Initiative::evolve,
                        Initiative::decide),
                new Replayer<>(
                        CallCommand.class,
                        CallEvent.class,
                        new Call.Unknown(),
                        Call::evolve,
                        Call::decide),
                new Replayer<>(
                        PolicyCommand.class,
                        PolicyEvent.class,
                        PolicyHistory.NONE,
                        PolicyHistory::after,
                        PolicyRules::decide));
    }
}
