package dk.medspor.initiatives.domain;

import dk.medspor.initiatives.InitiativeCommand;
import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.initiatives.ObligationChain;
import dk.medspor.kernel.Decision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What became of some commands.
 *
 * @param commands the granted and the refused ones
 * @param granted those that were granted
 * @param events of the granted ones
 * @param states before the first event and after each of them
 */
record History(
        List<InitiativeCommand> commands,
        List<InitiativeCommand> granted,
        List<InitiativeEvent> events,
        List<Initiative> states) {

    /** Later than most dates the commands carry, but not than all of them. */
    static final Instant NOW = Instant.parse("2032-06-30T12:00:00Z");

    static History of(List<InitiativeCommand> commands) {
        List<InitiativeCommand> granted = new ArrayList<>();
        List<InitiativeEvent> events = new ArrayList<>();
        List<Initiative> states = new ArrayList<>(List.of(new Initiative.Unknown()));
        for (InitiativeCommand command : commands) {
            if (Initiative.decide(command, states.getLast(), NOW)
                    instanceof Decision.Accepted<InitiativeEvent>(var news)) {
                granted.add(command);
                for (InitiativeEvent event : news) {
                    events.add(event);
                    states.add(Initiative.evolve(states.getLast(), event));
                }
            }
        }
        return new History(commands, granted, events, states);
    }

    /** The promises, as they stood after each event since the start. */
    Stream<ObligationChain> chains() {
        return dossiers().flatMap(it -> it.chain().stream());
    }

    /** Everything that was known after each event. */
    Stream<InitiativeDossier> dossiers() {
        return states.stream()
                .filter(Initiative.Known.class::isInstance)
                .map(it -> ((Initiative.Known) it).dossier());
    }

    /** Only what was asked: the rest follows from it. */
    @Override
    public String toString() {
        return commands.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
