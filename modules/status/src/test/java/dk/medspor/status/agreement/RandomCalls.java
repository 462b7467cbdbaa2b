package dk.medspor.status.agreement;

import dk.medspor.initiatives.CallCommand;
import dk.medspor.initiatives.CallCommand.DeclineCall;
import dk.medspor.initiatives.CallCommand.IssueCall;
import dk.medspor.initiatives.CallCommand.RetractAnswer;
import dk.medspor.initiatives.CallCommand.TakeUpCall;
import dk.medspor.initiatives.CallCommand.WithdrawCall;
import dk.medspor.initiatives.CallEvent;
import dk.medspor.initiatives.CallId;
import dk.medspor.initiatives.domain.Call;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Some calls that are answered side by side. */
final class RandomCalls {

    private static final Protected<String> WHY = Protected.text("Ikke hos os");

    private final RandomMunicipality life;
    private final RandomInitiatives initiatives;
    private final Map<CallId, Ruled<CallCommand, Call, CallEvent>> ruled = new HashMap<>();

    RandomCalls(RandomMunicipality life, RandomInitiatives initiatives) {
        this.life = life;
        this.initiatives = initiatives;
    }

    List<CallEvent> next() {
        var id = new CallId(new UUID(4, life.upTo(3)));
        boolean known = ruled.containsKey(id);
        return ruled.computeIfAbsent(
                        id, _ -> new Ruled<>(Call::decide, Call::evolve, new Call.Unknown()))
                .after(known ? command(id, life.body(), life.day()) : issue(id));
    }

    private IssueCall issue(CallId id) {
        return new IssueCall(
                id,
                Protected.text("Hvad gør I?"),
                life.body(),
                List.of(life.body(), life.body(), life.body()),
                List.of(),
                life.day(),
                Optional.empty());
    }

    private CallCommand command(CallId id, MedBodyId body, LocalDate on) {
        return switch (life.upTo(12)) {
            case 1, 2, 3, 4 -> new DeclineCall(id, body, on, WHY);
            case 5, 6, 7, 8 ->
                    new TakeUpCall(
                            id, body, initiatives.any(), Optional.of(body), Optional.of(on), on);
            case 9, 10, 11 -> new RetractAnswer(id, body, WHY);
            default -> new WithdrawCall(id, on, WHY);
        };
    }
}
