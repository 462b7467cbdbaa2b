package dk.medspor.webui.bodies;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.MedBodyProfile;
import dk.medspor.medbodies.Tier;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.Scope;
import dk.medspor.status.AsOf;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.webui.frame.LastWritten;
import dk.medspor.webui.frame.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ListBodies {

    private final BodyDirectory directory;

    ListBodies(BodyDirectory directory) {
        this.directory = directory;
    }

    /**
     * A body in the list.
     *
     * @param parent the name of the body above it
     */
    record BodyRow(
            MedBodyId id, String name, Tier tier, Optional<String> parent, boolean evaluates) {

        static BodyRow of(MedBodyProfile it, Map<MedBodyId, String> names) {
            return new BodyRow(
                    it.id(),
                    it.name(),
                    it.tier(),
                    it.parentId().map(parent -> names.getOrDefault(parent, "")),
                    it.evaluates());
        }
    }

    @GetMapping("/bodies")
    @May(Operation.READ_BODIES)
    String bodies(
            @RequestParam Optional<String> page,
            Permit permit,
            HttpServletRequest request,
            Model model) {
        AsOf asOf = LastWritten.seenBy(request);
        int number = Pages.asked(page);
        var part =
                Scope.of(permit)
                        .map(own -> directory.bodies(own, number, Pages.SIZE, asOf))
                        .orElseGet(() -> directory.bodies(number, Pages.SIZE, asOf))
                        .value();
        var parents =
                part.items().stream()
                        .flatMap(it -> it.parentId().stream())
                        .collect(Collectors.toSet());
        var names = directory.names(parents, asOf);
        model.addAttribute("rows", part.map(it -> BodyRow.of(it, names)).items());
        model.addAttribute("pages", Pages.of(part, request));
        model.addAttribute("tree", BodyTree.of(seen(permit, asOf)));
        return "bodies/bodies";
    }

    private List<MedBodyProfile> seen(Permit permit, AsOf asOf) {
        Optional<Set<MedBodyId>> own = Scope.of(permit);
        return directory.everyBody(asOf).stream()
                .filter(it -> own.isEmpty() || own.get().contains(it.id()))
                .toList();
    }
}
