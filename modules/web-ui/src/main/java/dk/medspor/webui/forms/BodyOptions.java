package dk.medspor.webui.forms;

import dk.medspor.access.Permit;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.MedBodyProfile;
import dk.medspor.status.AsOf;
import dk.medspor.status.bodydirectory.BodyDirectory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The bodies that can be chosen in a form. */
@Component
public class BodyOptions {

    private final BodyDirectory directory;

    BodyOptions(BodyDirectory directory) {
        this.directory = directory;
    }

    /** All bodies that are there, each below the one it belongs to. */
    public List<Option> tree(AsOf asOf) {
        List<MedBodyProfile> all = there(asOf);
        Set<MedBodyId> ids = new HashSet<>();
        all.forEach(it -> ids.add(it.id()));
        List<Option> tree = new ArrayList<>();
        all.stream()
                .filter(it -> it.parentId().filter(ids::contains).isEmpty())
                .forEach(it -> add(it, 0, all, tree));
        return List.copyOf(tree);
    }

    /** The bodies that a permit reaches. */
    public List<Option> within(Permit permit, AsOf asOf) {
        Optional<Set<UUID>> only = permit.onlyBodies();
        return tree(asOf).stream()
                .filter(
                        it ->
                                only.map(ids -> ids.contains(UUID.fromString(it.value())))
                                        .orElse(true))
                .toList();
    }

    private static void add(
            MedBodyProfile body, int depth, List<MedBodyProfile> all, List<Option> tree) {
        tree.add(new Option(body.id().toString(), body.name(), false, depth));
        all.stream()
                .filter(it -> it.parentId().filter(body.id()::equals).isPresent())
                .forEach(it -> add(it, depth + 1, all, tree));
    }

    private List<MedBodyProfile> there(AsOf asOf) {
        return directory.everyBody(asOf).stream().filter(it -> it.dissolved().isEmpty()).toList();
    }
}
