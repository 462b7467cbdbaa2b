package dk.medspor.status.funnel;

import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.InitiativeState;
import dk.medspor.initiatives.Verdict;
import dk.medspor.status.initiativerecord.InitiativeStage;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        return of(
                dossiers.stream()
                        .flatMap(it -> InitiativeStage.of(it, on).stream())
                        .collect(Collectors.groupingBy(it -> it, Collectors.counting())));
    }

    /** From how many of them have come how far. */
    static Funnel of(Map<InitiativeStage, Long> stages) {
        Map<InitiativeState, Long> states = new EnumMap<>(InitiativeState.class);
        Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
        stages.forEach(
                (stage, initiatives) -> {
                    states.merge(stage.state(), initiatives, Long::sum);
                    stage.verdicts().forEach(it -> verdicts.merge(it, initiatives, Long::sum));
                });
        return new Funnel(
                states,
                verdicts,
                List.of(
                        leadTime(
                                LeadTime.Step.PROPOSED_TO_ADOPTED,
                                stages,
                                InitiativeStage::daysToAdopted),
                        leadTime(
                                LeadTime.Step.ADOPTED_TO_STARTED,
                                stages,
                                InitiativeStage::daysToStarted),
                        leadTime(
                                LeadTime.Step.STARTED_TO_FIRST_EVALUATION,
                                stages,
                                InitiativeStage::daysToEvaluated)));
    }

    private static LeadTime leadTime(
            LeadTime.Step step,
            Map<InitiativeStage, Long> stages,
            Function<InitiativeStage, Optional<Long>> days) {
        return LeadTime.of(
                step,
                stages.entrySet().stream()
                        .flatMap(
                                it ->
                                        days.apply(it.getKey()).stream()
                                                .flatMap(day -> copies(day, it.getValue())))
                        .toList());
    }

    private static Stream<Long> copies(long day, long initiatives) {
        return Collections.nCopies(Math.toIntExact(initiatives), day).stream();
    }
}
