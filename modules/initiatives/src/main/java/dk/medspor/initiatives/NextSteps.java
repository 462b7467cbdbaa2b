package dk.medspor.initiatives;

import dk.medspor.initiatives.domain.LifeOrder;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What may come next for an initiative by where it stands. Days, other bodies and the policy of its
 * owner are judged when it is asked for.
 *
 * @param start whether it may begin
 * @param owed whether an evaluation is owed, which can be held, moved or waived
 */
public record NextSteps(Set<StepKind> steps, boolean start, boolean owed) {

    public NextSteps {
        steps = Set.copyOf(steps);
    }

    public static NextSteps of(InitiativeDossier it) {
        InitiativeLife life = it.life();
        return new NextSteps(
                Arrays.stream(StepKind.values())
                        .filter(kind -> LifeOrder.refused(life, kind).isEmpty())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(StepKind.class))),
                LifeOrder.startRefused(life, false).isEmpty(),
                it.chain().flatMap(ObligationChain::open).isPresent());
    }
}
