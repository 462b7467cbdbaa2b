package dk.medspor.application;

import dk.medspor.access.AccessJournal;
import dk.medspor.eventlog.Commands;
import dk.medspor.eventlog.Conditions;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.CommandRejected;
import dk.medspor.meetings.MeetingRejection.SameImportAgain;

/** Writes every rejected command to the access journal: a refusal leaves no event. */
final class JournalledCommands implements Commands {

    private final Commands commands;
    private final AccessJournal journal;

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
                        rejected.reason().getClass().getSimpleName());
            }
            throw rejected;
        }
    }
}
