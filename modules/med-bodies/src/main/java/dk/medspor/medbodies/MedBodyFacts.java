package dk.medspor.medbodies;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MandateCommand.SetUpGroup;
import dk.medspor.medbodies.MedBodyCommand.EstablishBody;
import dk.medspor.medbodies.ReorganisationCommand.DissolveBody;
import dk.medspor.medbodies.ReorganisationCommand.MergeBody;
import dk.medspor.medbodies.ReorganisationCommand.MoveBody;
import dk.medspor.medbodies.ReorganisationCommand.WithdrawBodyFact;
import dk.medspor.medbodies.ReorganisationEvent.BodyFactWithdrawn;
import dk.medspor.medbodies.ReorganisationEvent.BodyMoved;
import java.time.LocalDate;
import java.util.Optional;

/** Writes what the rules need to know of other bodies into the commands. */
public final class MedBodyFacts {

    private final MedBodyRegister bodies;
    private final BodyHistories histories;

    public MedBodyFacts(MedBodyRegister bodies, BodyHistories histories) {
        this.bodies = bodies;
        this.histories = histories;
    }

    /** Sets up a body like that one. */
    public EstablishBody establish(MedBodyProfile wanted) {
        return new EstablishBody(
                wanted.id(),
                wanted.name(),
                wanted.tier(),
                wanted.parentId(),
                wanted.parentId().map(bodies::knows).orElse(true),
                wanted.evaluates(),
                wanted.validFrom(),
                wanted.parentId().flatMap(bodies::find).flatMap(MedBodyProfile::dissolved));
    }

    /** Sets up a group that is there for a while and reports to a body. */
    public SetUpGroup setUp(
            MedBodyId id, String name, Tier tier, MedBodyId parent, LocalDate on, Mandate mandate) {
        return new SetUpGroup(id, name, tier, OtherBody.in(bodies, parent), on, mandate);
    }

    /** Puts a body below another, or below none. */
    public MoveBody move(MedBodyId id, LocalDate on, Optional<MedBodyId> parent) {
        return new MoveBody(
                id,
                on,
                parent.map(it -> OtherBody.in(bodies, it)),
                circles(id, new BodyMoved(id, on, parent)));
    }

    public MergeBody merge(MedBodyId id, LocalDate on, MedBodyId into, Protected<String> reason) {
        return new MergeBody(id, on, OtherBody.in(bodies, into), hierarchy().below(id), reason);
    }

    public DissolveBody dissolve(
            MedBodyId id, LocalDate on, MedBodyId successor, Protected<String> reason) {
        return new DissolveBody(
                id, on, OtherBody.in(bodies, successor), hierarchy().below(id), reason);
    }

    /**
     * Takes a change back.
     *
     * @param number see {@link BodyHistory#facts()}
     */
    public WithdrawBodyFact withdraw(MedBodyId id, int number, Protected<String> reason) {
        return new WithdrawBodyFact(
                id, number, circles(id, new BodyFactWithdrawn(id, number, reason)), reason);
    }

    private boolean circles(MedBodyId id, ReorganisationEvent wanted) {
        return histories
                .history(id)
                .map(it -> hierarchy().with(it.after(wanted)).circlesAt(id))
                .orElse(false);
    }

    private Hierarchy hierarchy() {
        return new Hierarchy(histories.histories());
    }
}
