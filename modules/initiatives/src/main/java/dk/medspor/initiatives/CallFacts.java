package dk.medspor.initiatives;

import dk.medspor.initiatives.CallCommand.IssueCall;
import dk.medspor.initiatives.CallCommand.TakeUpCall;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.MedBodyRegister;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes what the rules of calls need to know from elsewhere into the commands. */
public final class CallFacts {

    private final MedBodyRegister bodies;
    private final InitiativeOwners owners;
    private final StartedInitiatives started;

    public CallFacts(MedBodyRegister bodies, InitiativeOwners owners, StartedInitiatives started) {
        this.bodies = bodies;
        this.owners = owners;
        this.started = started;
    }

    public IssueCall issue(
            CallId id,
            Protected<String> title,
            MedBodyId forum,
            List<MedBodyId> addressees,
            LocalDate on,
            Optional<LocalDate> answerBy) {
        List<MedBodyId> unknown =
                Stream.concat(Stream.of(forum), addressees.stream())
                        .filter(it -> !bodies.knows(it))
                        .toList();
        return new IssueCall(id, title, forum, addressees, unknown, on, answerBy);
    }

    public TakeUpCall takeUp(CallId id, MedBodyId body, InitiativeId initiative, LocalDate on) {
        return new TakeUpCall(
                id,
                body,
                initiative,
                owners.ownerOf(initiative),
                started.startedOn(initiative),
                on);
    }
}
