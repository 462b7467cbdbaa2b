package dk.medspor.medbodies.domain;

import dk.medspor.kernel.Decision;
import dk.medspor.medbodies.BodyHistory;
import dk.medspor.medbodies.Dissolution;
import dk.medspor.medbodies.MedBodyEvent;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.MedBodyRejection;
import dk.medspor.medbodies.OtherBody;
import dk.medspor.medbodies.ReorganisationRejection.BodiesStillBelow;
import dk.medspor.medbodies.ReorganisationRejection.ChangedLater;
import dk.medspor.medbodies.ReorganisationRejection.UnknownSuccessor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** How a body ends. Asked again for the same end, nothing more is recorded and nobody refused. */
final class EndRules {

    private EndRules() {}

    static Decision<MedBodyEvent> end(
            Dissolution wanted,
            OtherBody successor,
            List<MedBodyId> below,
            BodyHistory history,
            LocalDate today,
            Supplier<MedBodyEvent> event) {
        if (history.latest().dissolved().filter(wanted::equals).isPresent()) {
            return Decision.accept();
        }
        return Decision.unless(
                Standing.refused(history, wanted.on(), today)
                        .or(() -> unfit(successor, wanted.on(), history.id()))
                        .or(
                                () ->
                                        Refusals.when(
                                                !below.isEmpty(),
                                                () -> new BodiesStillBelow(below)))
                        .or(() -> changedLater(history, wanted.on())),
                event);
    }

    private static Optional<MedBodyRejection> unfit(
            OtherBody successor, LocalDate on, MedBodyId body) {
        return successor.known() && !successor.id().equals(body)
                ? Standing.unfit(successor, on)
                : Optional.of(new UnknownSuccessor(successor.id()));
    }

    private static Optional<MedBodyRejection> changedLater(BodyHistory history, LocalDate on) {
        return history.changes().stream()
                .map(it -> it.on())
                .filter(on::isBefore)
                .findFirst()
                .map(later -> new ChangedLater(on, later));
    }
}
