package dk.medspor.application;

import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import dk.medspor.access.AccessJournal;
import dk.medspor.eventlog.Commands;
import dk.medspor.eventlog.Conditions;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.CommandRejected;
import dk.medspor.meetings.MeetingRejection.SameImportAgain;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.CommandTargetResolver;

/** Writes every rejected command to the access journal: a refusal leaves no event. */
final class JournalledCommands implements Commands {

    private final Commands commands;
    private final AccessJournal journal;
    private final CommandTargetResolver targets = AnnotationCommandTargetResolver.builder().build();

    JournalledCommands(Commands commands, AccessJournal journal) {
        this.commands = commands;
        this.journal = journal;
    }

    @Override
    public long send(Object command, Actor actor, Conditions conditions) {
        try {
            return commands.send(command, actor, conditions);
        } catch (CommandRejected rejected) {
            // The same notes again are answered as the first time; nobody was refused anything.
            if (!(rejected.reason() instanceof SameImportAgain)) {
                journal.refused(
                        actor.user(),
                        command.getClass().getSimpleName(),
                        rejected.reason().getClass().getSimpleName(),
                        subject(command));
            }
            throw rejected;
        }
    }

    private Optional<UUID> subject(Object command) {
        String id = targets.resolveTarget(asCommandMessage(command)).getIdentifier();
        return Optional.of(UUID.fromString(id));
    }
}
