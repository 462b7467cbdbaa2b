package dk.medspor.restapi.status;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.OnDay;
import dk.medspor.restapi.http.Scope;
import dk.medspor.status.AsOf;
import dk.medspor.status.verdicts.VerdictsByTheme;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/status/verdicts-by-theme")
class VerdictsController {

    private final VerdictsByTheme verdicts;

    VerdictsController(VerdictsByTheme verdicts) {
        this.verdicts = verdicts;
    }

    @GetMapping
    @May(Operation.READ_STATUS)
    VerdictsResponse verdictsByTheme(
            @RequestParam Optional<UUID> body, OnDay on, AsOf asOf, Permit permit) {
        Optional<Set<MedBodyId>> owners = Scope.asked(body, permit);
        return VerdictsResponse.of(verdicts.verdicts(owners, on.date(), asOf), on.date());
    }
}
