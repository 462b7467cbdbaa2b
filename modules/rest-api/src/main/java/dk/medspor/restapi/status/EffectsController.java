package dk.medspor.restapi.status;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.OnDay;
import dk.medspor.restapi.http.Paging;
import dk.medspor.restapi.http.Scope;
import dk.medspor.status.AsOf;
import dk.medspor.status.effect.Effects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/status/effect")
class EffectsController {

    private final Effects effects;

    EffectsController(Effects effects) {
        this.effects = effects;
    }

    @GetMapping
    @May(Operation.READ_STATUS)
    EffectsResponse effect(
            @RequestParam Optional<UUID> body, OnDay on, Paging paging, AsOf asOf, Permit permit) {
        body.ifPresent(permit::requireWithin);
        return EffectsResponse.of(
                effects.effects(
                        Scope.of(permit),
                        body.map(MedBodyId::new),
                        on.date(),
                        paging.page(),
                        paging.size(),
                        asOf),
                on.date());
    }
}
