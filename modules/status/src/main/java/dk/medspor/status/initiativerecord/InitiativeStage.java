package dk.medspor.status.initiativerecord;

import dk.medspor.initiatives.Evaluation;
import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.InitiativeLife;
import dk.medspor.initiatives.InitiativeState;
import dk.medspor.initiatives.LifeStep;
import dk.medspor.initiatives.ObligationChain;
import dk.medspor.initiatives.StepKind;
import dk.medspor.initiatives.Verdict;
import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How far an initiative has come, and how long that took. It is also the name of a list of those
 * that have come equally far, so that they can be counted without being read.
 *
 * @param verdicts of its evaluations, in order
 * @param daysToAdopted from the proposal, where both days are known
 * @param daysToStarted from the adoption, where both days are known
 * @param daysToEvaluated from the start to the first evaluation
 */
public record InitiativeStage(
        InitiativeState state,
        List<Verdict> verdicts,
        Optional<Long> daysToAdopted,
        Optional<Long> daysToStarted,
        Optional<Long> daysToEvaluated) {

    private static final String BEGINNING = "stage:";
    private static final int LETTERS_OF_BODY = 36;

    public InitiativeStage {
        verdicts = List.copyOf(verdicts);
    }

    /** How far it had come by a day; empty when it had not been proposed yet. */
    public static Optional<InitiativeStage> of(InitiativeDossier dossier, LocalDate on) {
        Optional<LocalDate> proposed = dossier.identity().proposedOn();
        return proposed.filter(it -> it.isAfter(on)).isPresent()
                ? Optional.empty()
                : Optional.of(of(proposed, dossier.life().on(on)));
    }

    private static InitiativeStage of(Optional<LocalDate> proposed, InitiativeLife life) {
        Optional<LocalDate> adopted = life.last(StepKind.ADOPTED).map(LifeStep::on);
        Optional<LocalDate> started = life.chain().map(ObligationChain::startedOn);
        List<Evaluation> evaluations =
                life.chain().map(ObligationChain::evaluations).orElse(List.of());
        return new InitiativeStage(
                life.state(),
                evaluations.stream().map(Evaluation::verdict).toList(),
                between(proposed, adopted),
                between(adopted, started),
                between(started, evaluations.stream().map(Evaluation::on).findFirst()));
    }

    private static Optional<Long> between(Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.flatMap(start -> to.map(end -> ChronoUnit.DAYS.between(start, end)));
    }

    /** The list of what a body owns and has come so far. */
    String list(MedBodyId owner) {
        return BEGINNING + owner + ":" + text();
    }

    /** How the lists begin of what a body owns; of everybody's when it is empty. */
    public static String beginning(Optional<MedBodyId> owner) {
        return owner.map(it -> BEGINNING + it + ":").orElse(BEGINNING);
    }

    /** Read from the name of a list. */
    public static InitiativeStage read(String list) {
        List<String> parts =
                List.of(list.substring(BEGINNING.length() + LETTERS_OF_BODY + 1).split(":", -1));
        return new InitiativeStage(
                InitiativeState.valueOf(parts.get(0)),
                parts.get(1).isEmpty()
                        ? List.of()
                        : List.of(parts.get(1).split(",", -1)).stream()
                                .map(Verdict::valueOf)
                                .toList(),
                days(parts.get(2)),
                days(parts.get(3)),
                days(parts.get(4)));
    }

    private String text() {
        return String.join(
                ":",
                state.name(),
                verdicts.stream().map(Verdict::name).collect(Collectors.joining(",")),
                text(daysToAdopted),
                text(daysToStarted),
                text(daysToEvaluated));
    }

    private static String text(Optional<Long> days) {
        return days.map(String::valueOf).orElse("");
    }

    private static Optional<Long> days(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(text));
    }
}
