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
import dk.medspor.status.initiativerecord.InitiativeRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Splits an initiative: its parts are put forward and, where it has started, started; then it is
 * closed. What was done already is not done again, so that a request that broke off can be sent
 * once more.
 */
@Component
public class Splitting {

    private final Commands commands;
    private final InitiativeFacts facts;
    private final InitiativeRecord record;

    Splitting(Commands commands, InitiativeFacts facts, InitiativeRecord record) {
        this.commands = commands;
        this.facts = facts;
        this.record = record;
    }

    /**
     * What an initiative is split into.
     *
     * @param owner the owner of the whole if empty
     */
    public record Part(InitiativeId id, Protected<String> title, Optional<MedBodyId> owner) {}

    /**
     * The position of the last event.
     *
     * @param whole the initiative as it stands
     */
    long split(InitiativeDossier whole, SplitRequest request, Actor actor, Conditions conditions) {
        prepare(whole, request.all(), request.on(), actor);
        return commands.send(request.command(whole.id(), facts), actor, conditions);
    }

    /**
     * Puts the parts forward and starts them, as far as that was not done; then it can be closed.
     */
    public void prepare(InitiativeDossier whole, List<Part> parts, LocalDate on, Actor actor) {
        if (whole.life().endedOn().isEmpty()) {
            parts.forEach(it -> prepare(whole, it, on, actor));
        }
    }

    private void prepare(InitiativeDossier whole, Part part, LocalDate on, Actor actor) {
        InitiativeId id = part.id();
        if (record.find(id).isEmpty()) {
            Proposal proposal = Proposal.partOf(whole, part.title(), part.owner(), on);
            commands.send(facts.propose(id, proposal), actor);
        }
        if (whole.chain().isPresent()) {
            if (record.find(id).filter(Splitting::isWaiting).isPresent()) {
                commands.send(new AdoptInitiative(id, on), actor);
            }
            if (record.find(id).flatMap(InitiativeDossier::chain).isEmpty()) {
                commands.send(facts.start(id, on), actor);
            }
        }
    }

    private static boolean isWaiting(InitiativeDossier it) {
        return it.state() == InitiativeState.PROPOSED;
    }
}
