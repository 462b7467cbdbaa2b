package dk.medspor.eventlog;

import dk.medspor.storage.CommitCommand;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.AnnotationRevisionResolver;

/** What the log needs to know of the unit of work that appends. */
record CurrentWork(Receipts receipts) {

    private static final String RECORDED = "medspor.recorded";

    /** Refuses the append when this unit of work has made its commit. */
    void refuseSecondCommit() {
        if (root().map(it -> it.resources().containsKey(RECORDED)).orElse(false)) {
            throw new SecondCommit();
        }
    }

    /** Notes the commit of this unit of work. */
    void recorded(long lastPosition) {
        root().ifPresent(it -> it.resources().put(RECORDED, lastPosition));
        message().ifPresent(it -> receipts.note(it.getIdentifier(), lastPosition));
    }

    /** The command that caused this unit of work, if one did; sealed for that commit. */
    CommitCommand command(UUID commit, CommitSeal seal) {
        return message()
                .map(it -> seal.around(commit.toString(), () -> stored(it)))
                .orElse(CommitCommand.NONE);
    }

    /** On which conditions that command was sent. */
    Conditions conditions() {
        return message()
                .map(it -> it.getMetaData().get(BusCommands.CONDITIONS))
                .map(Conditions.class::cast)
                .orElse(Conditions.NONE);
    }

    private static CommitCommand stored(CommandMessage<?> command) {
        Class<?> type = command.getPayloadType();
        return new CommitCommand(
                type.getSimpleName(),
                Objects.requireNonNullElse(new AnnotationRevisionResolver().revisionOf(type), ""),
                EventJson.mapper().writeValueAsBytes(command.getPayload()));
    }

    private static Optional<CommandMessage<?>> message() {
        return root().map(UnitOfWork::getMessage)
                .filter(CommandMessage.class::isInstance)
                .map(it -> (CommandMessage<?>) it);
    }

    /** Nested units of work commit with their root. */
    private static Optional<UnitOfWork<?>> root() {
        return CurrentUnitOfWork.isStarted()
                ? Optional.of(CurrentUnitOfWork.get().root())
                : Optional.empty();
    }
}
