package dk.medspor.initiatives.domain;

import dk.medspor.initiatives.BodyTimeline;
import dk.medspor.initiatives.CorrectionCommand.WithdrawFact;
import dk.medspor.initiatives.CorrectionEvent.FactWithdrawn;
import dk.medspor.initiatives.CorrectionRejection.LaterFactStands;
import dk.medspor.initiatives.CorrectionRejection.NotRecorded;
import dk.medspor.initiatives.Cycle;
import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.initiatives.InitiativeLife;
import dk.medspor.initiatives.Measurements;
import dk.medspor.initiatives.Milestone;
import dk.medspor.initiatives.ObligationChain;
import dk.medspor.initiatives.Progress;
import dk.medspor.initiatives.WithdrawableFact;
import dk.medspor.kernel.Decision;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How something is withdrawn that never happened: the last first, so that nothing hangs in air. */
final class WithdrawalRules {

    /** Whether the fact is there, and whether something later rests on it. */
    private enum Standing {
        ABSENT,
        NEEDED,
        FREE;

        static Standing of(boolean there, boolean needed) {
            if (!there) {
                return ABSENT;
            }
            return needed ? NEEDED : FREE;
        }
    }

    private WithdrawalRules() {}

    static Decision<InitiativeEvent> withdraw(WithdrawFact command, InitiativeDossier dossier) {
        int number = number(command, dossier);
        return switch (standing(command.fact(), number, dossier)) {
            case ABSENT -> Decision.reject(new NotRecorded());
            case NEEDED -> Decision.reject(new LaterFactStands());
            case FREE ->
                    Decision.accept(
                            new FactWithdrawn(
                                    command.initiativeId(),
                                    command.fact(),
                                    number,
                                    command.reason()));
        };
    }

    /** Whether that fact, under that very number, can be withdrawn as it stands. */
    static boolean mayWithdraw(WithdrawableFact fact, int number, InitiativeDossier dossier) {
        boolean once = fact == WithdrawableFact.START;
        return once == (number == 0) && standing(fact, number, dossier) == Standing.FREE;
    }

    private static int number(WithdrawFact command, InitiativeDossier dossier) {
        return switch (command.fact()) {
            case START -> 0;
            case EVALUATION, WAIVER ->
                    command.number().orElseGet(() -> RecordedFact.latestCycle(dossier));
            case STEP -> command.number().orElseGet(() -> lastStep(dossier.life()));
            case RESCHEDULING,
                    DELAY,
                    HANDOVER,
                    MILESTONE,
                    REACHING,
                    PROGRESS,
                    INDICATOR,
                    MEASUREMENT,
                    KEY_FIGURES,
                    OBSERVATION ->
                    command.number().orElse(0);
        };
    }

    private static int lastStep(InitiativeLife life) {
        return life.steps().isEmpty() ? 0 : life.steps().getLast().number();
    }

    private static Standing standing(WithdrawableFact fact, int number, InitiativeDossier dossier) {
        InitiativeLife life = dossier.life();
        Progress progress = dossier.progress();
        return switch (fact) {
            case STEP ->
                    Standing.of(life.step(number).isPresent(), LaterFacts.restOnStep(life, number));
            case START ->
                    life.chain()
                            .map(it -> Standing.of(true, LaterFacts.restOnStart(it, life)))
                            .orElse(Standing.ABSENT);
            case EVALUATION -> closing(life, number, it -> it.evaluation().isPresent());
            case WAIVER -> closing(life, number, it -> it.waiver().isPresent());
            case RESCHEDULING -> rescheduling(life, number);
            case DELAY ->
                    Standing.of(life.chain().flatMap(it -> it.delay(number)).isPresent(), false);
            case HANDOVER -> handover(dossier, number);
            case MILESTONE ->
                    Standing.of(
                            progress.milestone(number).isPresent(),
                            progress.milestone(number).flatMap(Milestone::reachedOn).isPresent());
            case REACHING ->
                    Standing.of(
                            progress.milestone(number).flatMap(Milestone::reachedOn).isPresent(),
                            false);
            case PROGRESS -> Standing.of(progress.note(number).isPresent(), false);
            case INDICATOR, MEASUREMENT, KEY_FIGURES, OBSERVATION ->
                    measured(fact, number, dossier.measurements());
        };
    }

    private static Standing closing(InitiativeLife life, int cycle, Predicate<Cycle> closedSo) {
        return life.chain()
                .map(
                        chain ->
                                Standing.of(
                                        chain.cycle(cycle).filter(closedSo).isPresent(),
                                        LaterFacts.restOn(chain, cycle)))
                .orElse(Standing.ABSENT);
    }

    private static Standing rescheduling(InitiativeLife life, int number) {
        return life.chain().stream()
                .flatMap(it -> it.cycles().stream())
                .filter(it -> it.reschedulings().stream().anyMatch(r -> r.number() == number))
                .findFirst()
                .map(
                        it ->
                                Standing.of(
                                        true,
                                        it.closedBy().isPresent()
                                                || it.reschedulings().getLast().number() != number))
                .orElse(Standing.ABSENT);
    }

    private static Standing handover(InitiativeDossier dossier, int number) {
        List<BodyTimeline.Change> all =
                Stream.concat(
                                Stream.of(dossier.identity().owner()),
                                dossier.chain().map(ObligationChain::evaluator).stream())
                        .flatMap(it -> it.changes().stream())
                        .toList();
        return Standing.of(
                all.stream().anyMatch(it -> it.number() == number),
                all.stream().anyMatch(it -> it.number() > number));
    }

    private static Standing measured(WithdrawableFact fact, int number, Measurements known) {
        return switch (fact) {
            case INDICATOR ->
                    known.indicator(number)
                            .map(it -> Standing.of(true, !it.measurements().isEmpty()))
                            .orElse(Standing.ABSENT);
            case MEASUREMENT -> Standing.of(known.measurement(number).isPresent(), false);
            case KEY_FIGURES -> Standing.of(known.table(number).isPresent(), false);
            default -> Standing.of(known.observation(number).isPresent(), false);
        };
    }
}
