package dk.medspor.medbodies;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the body that evaluates by default: the nearest ancestor of the owner that evaluates, else
 * the MAIN body. Names never decide, since "HMU" is the top body in a municipality and the middle
 * one in a region.
 */
public final class EvaluatingBody {

    private EvaluatingBody() {}

    /** Empty when no ancestor evaluates and there is not exactly one MAIN body to fall back on. */
    public static Optional<MedBodyId> of(MedBodyId owner, MedBodyRegister register) {
        Set<MedBodyId> seen = new HashSet<>();
        Optional<MedBodyId> main = Optional.empty();
        Optional<MedBodyProfile> body = register.find(owner);
        while (body.isPresent() && seen.add(body.get().id())) {
            MedBodyProfile it = body.get();
            if (it.evaluates() && !it.id().equals(owner)) {
                return Optional.of(it.id());
            }
            if (it.tier() == Tier.MAIN) {
                main = Optional.of(it.id());
            }
            body = it.parentId().map(register::inPlaceOf).flatMap(register::find);
        }
        return main.or(() -> onlyMain(register));
    }

    private static Optional<MedBodyId> onlyMain(MedBodyRegister register) {
        List<MedBodyProfile> mains =
                register.ofTier(Tier.MAIN).stream().filter(it -> it.dissolved().isEmpty()).toList();
        return mains.size() == 1 ? Optional.of(mains.getFirst().id()) : Optional.empty();
    }
}
