package dk.medspor.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The bodies whose promises somebody is reminded of: never more than {@link AccessPolicy} lets them
 * read.
 *
 * <p>A secretary answers for the bodies that were given to the account, and for all where none was.
 * Members of a local body answer for what their bodies own, and members of the top body for what it
 * evaluates. Auditors and administrators answer for nothing by being that.
 *
 * @param owning the bodies whose own initiatives count; empty for all
 * @param evaluating the bodies whose evaluations count, whoever owns the initiative
 * @param top whether the evaluations of the main bodies count
 */
public record Remit(Optional<Set<UUID>> owning, Set<UUID> evaluating, boolean top) {

    /** What the account answers for now. */
    public static Remit of(Account account) {
        Set<Role> roles = account.roles();
        Set<UUID> bodies = account.bodyIds();
        boolean secretary = roles.contains(Role.SECRETARY);
        boolean hmu = roles.contains(Role.HMU);
        if (!account.active()) {
            return new Remit(Optional.of(Set.of()), Set.of(), false);
        }
        if (secretary && bodies.isEmpty()) {
            return new Remit(Optional.empty(), Set.of(), hmu);
        }
        boolean some = secretary || hmu || roles.contains(Role.LMU);
        return new Remit(
                Optional.of(some ? bodies : Set.of()), secretary || hmu ? bodies : Set.of(), hmu);
    }

    public Remit {
        owning = owning.map(Set::copyOf);
        evaluating = Set.copyOf(evaluating);
    }

    /**
     * Whether the promise of an initiative is among them.
     *
     * @param owner the body that owns the initiative
     * @param evaluator the body that is to evaluate it
     * @param mainBodies the bodies that whoever has the role {@link Role#HMU} is a member of
     */
    public boolean covers(UUID owner, UUID evaluator, Set<UUID> mainBodies) {
        return owning.map(its -> its.contains(owner)).orElse(true)
                || evaluating.contains(evaluator)
                || (top && mainBodies.contains(evaluator));
    }
}
