package dk.medspor.eventlog;

import dk.medspor.kernel.Actor;
import dk.medspor.kernel.Actor.Right;
import dk.medspor.kernel.CommandRejected;
import dk.medspor.storage.CommitStore;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.eventsourcing.IncompatibleAggregateException;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.ConcurrencyException;

/** Sends commands over Axon's bus. */
final class BusCommands implements Commands {

    /** Where a command message carries its {@link Conditions}; its events do not. */
    static final String CONDITIONS = "conditions";

    private static final int ATTEMPTS = 5;

    private final CommandBus bus;
    private final CommitStore store;
    private final TextKeys keys;
    private final Receipts receipts;
    private final Clock clock;
    private final StreamCheck check;
    private final CommandTargetResolver targets = AnnotationCommandTargetResolver.builder().build();

    BusCommands(CommandBus bus, CommitStore store, TextKeys keys, Receipts receipts, Clock clock) {
        this.bus = bus;
        this.store = store;
        this.keys = keys;
        this.receipts = receipts;
        this.clock = clock;
        this.check = new StreamCheck(store, keys);
    }

    @Override
    public long send(Object command, Actor actor, Conditions conditions) {
        CommandMessage<Object> message =
                GenericCommandMessage.asCommandMessage(command)
                        .andMetaData(metadata(actor))
                        .andMetaData(Map.of(EventMetadata.DECIDED_AT, clock.instant().toString()))
                        .andMetaData(metadata(conditions));
        receipts.expect(message.getIdentifier());
        try {
            OwnUnitOfWork.run(() -> decide(message, conditions));
        } catch (RecordedBefore before) {
            receipts.collect(message.getIdentifier());
            return before.position();
        } catch (RuntimeException | Error e) {
            receipts.collect(message.getIdentifier());
            throw e;
        }
        return receipts.collect(message.getIdentifier()).orElseGet(() -> store.head().position());
    }

    /** The command is decided anew on the fresh state whenever another one was faster. */
    private void decide(CommandMessage<Object> message, Conditions conditions) {
        for (int attempt = 1; ; attempt++) {
            try {
                check(message, conditions);
                dispatch(message);
                return;
            } catch (ConcurrencyException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            } catch (CommandRejected e) {
                // Perhaps what refuses it is its own first time, or a change its sender must see.
                check(message, conditions);
                throw e;
            }
        }
    }

    private void check(CommandMessage<Object> message, Conditions conditions) {
        if (!conditions.none()) {
            check.check(targets.resolveTarget(message).getIdentifier(), conditions);
        }
    }

    private void dispatch(CommandMessage<Object> message) {
        FutureCallback<Object, Object> callback = new FutureCallback<>();
        bus.dispatch(message, callback);
        CommandResultMessage<?> result = callback.getResult();
        if (result.isExceptional()) {
            RuntimeException failure = unwrapped(result.exceptionResult());
            throw failure instanceof IncompatibleAggregateException
                    ? new CommandRejected(
                            new OfAnotherKind(targets.resolveTarget(message).getIdentifier()))
                    : failure;
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

    private Map<String, Object> metadata(Conditions conditions) {
        Map<String, Object> metadata = new HashMap<>();
        conditions
                .once()
                .ifPresent(
                        it -> {
                            metadata.put(EventMetadata.IDEMPOTENCY_KEY, it.key());
                            metadata.put(
                                    EventMetadata.REQUEST,
                                    RequestDigest.keyed(it.request(), keys.unused()));
                        });
        if (!conditions.none()) {
            metadata.put(CONDITIONS, conditions);
        }
        return metadata;
    }

    private static Map<String, Object> metadata(Actor actor) {
        Map<String, Object> metadata = new HashMap<>();
        metadata.put(EventMetadata.ACTOR, actor.user());
        metadata.put(EventMetadata.ROLES, actor.roles().stream().sorted().toList());
        actor.right().ifPresent(it -> metadata.put(EventMetadata.RIGHT, it.operation()));
        actor.right()
                .flatMap(Right::bodies)
                .ifPresent(
                        it ->
                                metadata.put(
                                        EventMetadata.RIGHT_BODIES,
                                        it.stream().map(UUID::toString).sorted().toList()));
        return metadata;
    }
}
