package dk.medspor.status.funnel;

import dk.medspor.initiatives.Evaluation;
import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.InitiativeLife;
import dk.medspor.initiatives.InitiativeState;
import dk.medspor.initiatives.LifeStep;
import dk.medspor.initiatives.ObligationChain;
import dk.medspor.initiatives.StepKind;
import dk.medspor.initiatives.Verdict;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the initiatives stood on a day, and how long they took to come there.
 *
 * @param states how many stood so
 * @param verdicts how many evaluations came to that verdict, of all cycles
 */
public record Funnel(
        Map<InitiativeState, Long> states, Map<Verdict, Long> verdicts, List<LeadTime> leadTimes) {

    /** From everything that is known of them; what was proposed later does not count. */
    static Funnel of(List<InitiativeDossier> dossiers, LocalDate on) {
        var counting = new Counting(on);
        dossiers.forEach(counting::add);
        return new Funnel(
                counting.states,
                counting.verdicts,
                List.of(
                        LeadTime.of(LeadTime.Step.PROPOSED_TO_ADOPTED, counting.toAdopted),
                        LeadTime.of(LeadTime.Step.ADOPTED_TO_STARTED, counting.toStarted),
                        LeadTime.of(
                                LeadTime.Step.STARTED_TO_FIRST_EVALUATION, counting.toEvaluated)));
    }

    private static final class Counting {

        private final LocalDate on;
        private final Map<InitiativeState, Long> states = new EnumMap<>(InitiativeState.class);
        private final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
        private final List<Long> toAdopted = new ArrayList<>();
        private final List<Long> toStarted = new ArrayList<>();
        private final List<Long> toEvaluated = new ArrayList<>();

        Counting(LocalDate on) {
            this.on = on;
        }

        void add(InitiativeDossier dossier) {
            Optional<LocalDate> proposed = dossier.identity().proposedOn();
            if (proposed.filter(it -> it.isAfter(on)).isPresent()) {
                return;
            }
            InitiativeLife life = dossier.life().on(on);
            states.merge(life.state(), 1L, Long::sum);
            Optional<LocalDate> adopted = life.last(StepKind.ADOPTED).map(LifeStep::on);
            Optional<LocalDate> started = life.chain().map(ObligationChain::startedOn);
            List<Evaluation> evaluations =
                    life.chain().map(ObligationChain::evaluations).orElse(List.of());
            evaluations.forEach(it -> verdicts.merge(it.verdict(), 1L, Long::sum));
            between(proposed, adopted).ifPresent(toAdopted::add);
            between(adopted, started).ifPresent(toStarted::add);
            between(started, evaluations.stream().map(Evaluation::on).findFirst())
                    .ifPresent(toEvaluated::add);
        }

        private static Optional<Long> between(Optional<LocalDate> from, Optional<LocalDate> to) {
            return from.flatMap(start -> to.map(end -> ChronoUnit.DAYS.between(start, end)));
        }
    }
}
