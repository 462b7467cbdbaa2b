package dk.medspor.restapi.status;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.OnDay;
import dk.medspor.restapi.http.Paging;
import dk.medspor.restapi.http.Scope;
import dk.medspor.status.AsOf;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.status.evaluationcycle.CycleRow;
import dk.medspor.status.evaluationcycle.EvaluationCycle;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/status")
class StatusController {

    private final EvaluationCycle cycle;
    private final BodyDirectory directory;

    StatusController(EvaluationCycle cycle, BodyDirectory directory) {
        this.cycle = cycle;
        this.directory = directory;
    }

    @GetMapping("/evaluation-cycle")
    @May(Operation.READ_STATUS)
    CycleResponse evaluationCycle(
            @RequestParam Optional<UUID> body, OnDay on, Paging paging, AsOf asOf, Permit permit) {
        body.ifPresent(permit::requireWithin);
        Optional<MedBodyId> asked = body.map(MedBodyId::new);
        var answer =
                Scope.of(permit)
                        .map(own -> cycle.statusOfOwners(own, asked, on.date(), asOf))
                        .orElseGet(() -> cycle.status(asked, on.date(), asOf));
        return CycleResponse.of(answer, paging, names(answer.value(), asOf));
    }

    private Map<MedBodyId, String> names(EvaluationCycle.Status status, AsOf asOf) {
        Set<MedBodyId> owners =
                status.rows().stream().map(CycleRow::ownerBodyId).collect(Collectors.toSet());
        return directory.names(owners, asOf);
    }
}
