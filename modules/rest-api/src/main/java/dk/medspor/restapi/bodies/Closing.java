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
public class Closing {

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
        long ended = commands.send(end, actor, conditions);
        return Math.max(ended, handOver(end.bodyId(), successor, on, reason, actor));
    }

    /**
     * Hands over what a body that has ended answers for.
     *
     * @return the position of the last event, -1 where nothing was left to hand over
     */
    public long handOver(
            MedBodyId ended,
            MedBodyId successor,
            LocalDate on,
            Protected<String> reason,
            Actor actor) {
        long position = -1;
        var succession = new Succession(ended, bodies.inPlaceOf(successor), on, reason);
        for (InitiativeDossier it : initiatives.entrustedTo(ended)) {
            var handover = succession.of(it);
            if (handover.isPresent()) {
                position = commands.send(handover.get(), actor);
            }
        }
        return position;
    }
}
