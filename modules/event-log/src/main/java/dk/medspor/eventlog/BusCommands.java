package dk.medspor.eventlog;

import dk.medspor.kernel.Actor;
import dk.medspor.storage.CommitStore;
import java.util.concurrent.CompletionException;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.ConcurrencyException;

/** Sends commands over Axon's bus. */
final class BusCommands implements Commands {

    private static final int ATTEMPTS = 5;

    private final CommandBus bus;
    private final CommitStore store;
    private final Receipts receipts;

    BusCommands(CommandBus bus, CommitStore store, Receipts receipts) {
        this.bus = bus;
        this.store = store;
        this.receipts = receipts;
    }

    @Override
    public long send(Object command, Actor actor) {
        CommandMessage<Object> message =
                GenericCommandMessage.asCommandMessage(command).andMetaData(metadata(actor));
        receipts.expect(message.getIdentifier());
        try {
            OwnUnitOfWork.run(() -> decide(message));
        } catch (RuntimeException | Error e) {
            receipts.collect(message.getIdentifier());
            throw e;
        }
        return receipts.collect(message.getIdentifier()).orElseGet(() -> store.head().position());
    }

    /** The command is decided anew on the fresh state whenever another one was faster. */
    private void decide(CommandMessage<Object> message) {
        for (int attempt = 1; ; attempt++) {
            try {
                dispatch(message);
                return;
            } catch (ConcurrencyException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private void dispatch(CommandMessage<Object> message) {
        FutureCallback<Object, Object> callback = new FutureCallback<>();
        bus.dispatch(message, callback);
        CommandResultMessage<?> result = callback.getResult();
        if (result.isExceptional()) {
            throw unwrapped(result.exceptionResult());
        }
    }

    private static RuntimeException unwrapped(Throwable failure) {
        return switch (failure) {
            case CommandExecutionException e when e.getCause() != null -> unwrapped(e.getCause());
            case CompletionException e when e.getCause() != null -> unwrapped(e.getCause());
            case RuntimeException e -> e;
            case Error e -> throw e;
            default -> new CommandExecutionException("The command failed", failure);
        };
    }

    private static MetaData metadata(Actor actor) {
        return MetaData.with(EventMetadata.ACTOR, actor.user())
                .and(EventMetadata.ROLES, actor.roles().stream().sorted().toList());
    }
}
