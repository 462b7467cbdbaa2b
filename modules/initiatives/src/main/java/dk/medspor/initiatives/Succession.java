package dk.medspor.initiatives;

import dk.medspor.initiatives.PromiseCommand.HandOverInitiative;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * That one body takes the place of another which is there no more: what has not ended is handed
 * over, so that no promise is lost with its body. What was handed over already asks for nothing
 * more, which makes it safe to begin anew after an interruption.
 *
 * @param on the first day of the successor in that place
 */
public record Succession(MedBodyId from, MedBodyId to, LocalDate on, Protected<String> reason) {

    /** How the initiative gets to the successor; empty when nothing of it is left to hand over. */
    public Optional<HandOverInitiative> of(InitiativeDossier initiative) {
        boolean owns = initiative.ownerBodyId().equals(from);
        boolean evaluates =
                initiative.chain().filter(it -> it.evaluatingBodyId().equals(from)).isPresent();
        if (initiative.life().endedOn().isPresent() || !(owns || evaluates)) {
            return Optional.empty();
        }
        return Optional.of(
                new HandOverInitiative(
                        initiative.id(),
                        day(initiative),
                        owns ? Optional.of(to) : Optional.empty(),
                        evaluates ? Optional.of(to) : Optional.empty(),
                        List.of(),
                        reason));
    }

    /** The first day of the successor, or a later one on which it came to the body. */
    private LocalDate day(InitiativeDossier initiative) {
        Stream<LocalDate> since =
                Stream.concat(
                        changes(initiative.identity().owner()),
                        initiative.chain().stream()
                                .flatMap(
                                        it ->
                                                Stream.concat(
                                                        Stream.of(it.startedOn()),
                                                        changes(it.evaluator()))));
        return Stream.concat(Stream.of(on), since).max(Comparator.naturalOrder()).orElse(on);
    }

    private static Stream<LocalDate> changes(BodyTimeline bodies) {
        return bodies.changes().stream().map(BodyTimeline.Change::on);
    }
}
