package dk.medspor.initiatives;

import dk.medspor.initiatives.CallCommand.IssueCall;
import dk.medspor.initiatives.CallCommand.TakeUpCall;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.MedBodyRegister;
import dk.medspor.medbodies.OtherBody;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes what the rules of calls need to know from elsewhere into the commands. */
public final class CallFacts {

    private final MedBodyRegister bodies;
    private final InitiativeRegister initiatives;

    public CallFacts(MedBodyRegister bodies, InitiativeRegister initiatives) {
        this.bodies = bodies;
        this.initiatives = initiatives;
    }

    public IssueCall issue(
            CallId id,
            Protected<String> title,
            MedBodyId forum,
            List<MedBodyId> addressees,
            LocalDate on,
            Optional<LocalDate> answerBy) {
        List<OtherBody> unfit =
                Stream.concat(Stream.of(forum), addressees.stream())
                        .map(it -> OtherBody.in(bodies, it))
                        .filter(it -> !it.isThere())
                        .toList();
        return new IssueCall(id, title, forum, addressees, unfit, on, answerBy);
    }

    public TakeUpCall takeUp(CallId id, MedBodyId body, InitiativeId initiative, LocalDate on) {
        Optional<InitiativeDossier> answer = initiatives.find(initiative);
        return new TakeUpCall(
                id,
                body,
                initiative,
                answer.map(InitiativeDossier::ownerBodyId),
                answer.flatMap(InitiativeDossier::chain).map(ObligationChain::startedOn),
                on);
    }
}
