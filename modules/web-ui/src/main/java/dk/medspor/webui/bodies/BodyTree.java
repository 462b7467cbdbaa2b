package dk.medspor.webui.bodies;

import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.MedBodyProfile;
import dk.medspor.medbodies.Tier;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Bodies under those they belong to; those that have ended are left out. */
final class BodyTree {

    private BodyTree() {}

    /** A body and those below it, each by name. */
    record Node(MedBodyId id, String name, Tier tier, List<Node> below) {}

    /** The bodies that stand below none of the others. */
    static List<Node> of(List<MedBodyProfile> bodies) {
        List<MedBodyProfile> standing =
                bodies.stream()
                        .filter(it -> it.dissolved().isEmpty())
                        .sorted(Comparator.comparing(MedBodyProfile::name))
                        .toList();
        Set<MedBodyId> ids = standing.stream().map(MedBodyProfile::id).collect(Collectors.toSet());
        return standing.stream()
                .filter(it -> it.parentId().filter(ids::contains).isEmpty())
                .map(it -> node(it, standing, new HashSet<>()))
                .toList();
    }

    private static Node node(MedBodyProfile it, List<MedBodyProfile> all, Set<MedBodyId> above) {
        above.add(it.id());
        List<Node> below =
                all.stream()
                        .filter(other -> other.parentId().equals(Optional.of(it.id())))
                        .filter(other -> !above.contains(other.id()))
                        .map(other -> node(other, all, above))
                        .toList();
        return new Node(it.id(), it.name(), it.tier(), below);
    }
}
