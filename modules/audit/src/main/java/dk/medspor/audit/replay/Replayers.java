package dk.medspor.audit.replay;

import dk.medspor.eventlog.EventTypes;
import dk.medspor.kernel.Replayer;
import java.util.List;
import java.util.Optional;

/** Finds who can decide a stored command again, by its stable name. */
public final class Replayers {

    private final List<Replayer<?, ?, ?>> all;
    private final EventTypes commands;

    /**
     * Knows the commands of these.
     *
     * @throws IllegalArgumentException when two commands share a simple name
     */
    public Replayers(List<Replayer<?, ?, ?>> all) {
        this.all = List.copyOf(all);
        this.commands =
                EventTypes.of(all.stream().map(Replayer::commands).toArray(Class<?>[]::new));
    }

    /**
     * A kind of command.
     *
     * @param type to read its stored content as
     */
    record Known(Class<?> type, Replayer<?, ?, ?> replayer) {}

    Optional<Known> of(String command) {
        return commands.classOf(command)
                .flatMap(
                        type ->
                                all.stream()
                                        .filter(it -> it.commands().isAssignableFrom(type))
                                        .findFirst()
                                        .map(it -> new Known(type, it)));
    }
}
