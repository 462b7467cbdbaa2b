package dk.medspor.restapi.bodies;

import dk.medspor.eventlog.Commands;
import dk.medspor.eventlog.Conditions;
import dk.medspor.initiatives.EntrustedInitiatives;
import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.Succession;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.MedBodyRegister;
import dk.medspor.medbodies.ReorganisationCommand;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Ends a body, and then hands over what it answers for, one initiative after another. The body ends
 * first, so that nothing new is entrusted to it meanwhile; a request that broke off is sent once
 * more and goes on where it was.
 */
@Component
class Closing {

    private final Commands commands;
    private final MedBodyRegister bodies;
    private final EntrustedInitiatives initiatives;

    Closing(Commands commands, MedBodyRegister bodies, EntrustedInitiatives initiatives) {
        this.commands = commands;
        this.bodies = bodies;
        this.initiatives = initiatives;
    }

    /**
     * The position of the last event.
     *
     * @param end what ends the body
     * @param successor who answers for it; should that one have ended too, who stands in its place
     */
    long close(
            ReorganisationCommand end,
            MedBodyId successor,
            LocalDate on,
            Protected<String> reason,
            Actor actor,
            Conditions conditions) {
        long position = commands.send(end, actor, conditions);
        var succession = new Succession(end.bodyId(), bodies.inPlaceOf(successor), on, reason);
        for (InitiativeDossier it : initiatives.entrustedTo(end.bodyId())) {
            var handover = succession.of(it);
            if (handover.isPresent()) {
                position = commands.send(handover.get(), actor);
            }
        }
        return position;
    }
}
