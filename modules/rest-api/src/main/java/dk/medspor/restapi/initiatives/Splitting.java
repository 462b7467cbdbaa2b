package dk.medspor.restapi.initiatives;

import dk.medspor.eventlog.Commands;
import dk.medspor.eventlog.Conditions;
import dk.medspor.initiatives.InitiativeCommand.AdoptInitiative;
import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.InitiativeFacts;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.InitiativeState;
import dk.medspor.initiatives.Proposal;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.restapi.initiatives.SplitRequest.Part;
import dk.medspor.status.initiativerecord.InitiativeRecord;
import org.springframework.stereotype.Component;

/**
 * Splits an initiative: its parts are put forward and, where it has started, started; then it is
 * closed. What was done already is not done again, so that a request that broke off can be sent
 * once more.
 */
@Component
class Splitting {

    private final Commands commands;
    private final InitiativeFacts facts;
    private final InitiativeRecord record;

    Splitting(Commands commands, InitiativeFacts facts, InitiativeRecord record) {
        this.commands = commands;
        this.facts = facts;
        this.record = record;
    }

    /**
     * The position of the last event.
     *
     * @param whole the initiative as it stands
     */
    long split(InitiativeDossier whole, SplitRequest request, Actor actor, Conditions conditions) {
        if (whole.life().endedOn().isEmpty()) {
            for (Part part : request.parts()) {
                prepare(whole, part, request, actor);
            }
        }
        return commands.send(request.command(whole.id(), facts), actor, conditions);
    }

    private void prepare(InitiativeDossier whole, Part part, SplitRequest request, Actor actor) {
        InitiativeId id = part.initiative();
        if (record.find(id).isEmpty()) {
            Proposal proposal =
                    Proposal.partOf(
                            whole,
                            Protected.text(part.title()),
                            part.ownerBodyId().map(MedBodyId::new),
                            request.on());
            commands.send(facts.propose(id, proposal), actor);
        }
        if (whole.chain().isPresent()) {
            if (record.find(id).filter(Splitting::isWaiting).isPresent()) {
                commands.send(new AdoptInitiative(id, request.on()), actor);
            }
            if (record.find(id).flatMap(InitiativeDossier::chain).isEmpty()) {
                commands.send(facts.start(id, request.on()), actor);
            }
        }
    }

    private static boolean isWaiting(InitiativeDossier it) {
        return it.state() == InitiativeState.PROPOSED;
    }
}
