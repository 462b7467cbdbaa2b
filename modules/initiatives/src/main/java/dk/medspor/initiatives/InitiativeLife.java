package dk.medspor.initiatives;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Where an initiative has been and what it has promised, as it stands after corrections.
 *
 * @param facts how many facts are recorded of the initiative. Each has the number of its event
 *     among those of the initiative, from 1 (the proposal); a number is never used again, so that
 *     corrections can say which fact they mean
 * @param steps in the order in which they were recorded
 * @param chain the promise; empty before the start
 */
public record InitiativeLife(int facts, List<LifeStep> steps, Optional<ObligationChain> chain) {

    public InitiativeLife {
        steps = List.copyOf(steps);
    }

    /** The life that a proposal begins. */
    public static InitiativeLife begun() {
        return new InitiativeLife(1, List.of(), Optional.empty());
    }

    /** The life after an event of its initiative. */
    public InitiativeLife after(InitiativeEvent event) {
        return LifeFold.after(new InitiativeLife(facts + 1, steps, chain), event);
    }

    /** The life as it was on a day: facts dated later have not happened yet. */
    public InitiativeLife on(LocalDate day) {
        return new InitiativeLife(
                facts,
                steps.stream().filter(it -> !it.on().isAfter(day)).toList(),
                chain.flatMap(it -> it.on(day)));
    }

    /** Where it stands by everything that is recorded. */
    public InitiativeState state() {
        Optional<StepKind> ended = end().map(LifeStep::kind);
        if (ended.isPresent()) {
            return switch (ended.get()) {
                case MERGED -> InitiativeState.MERGED;
                case SPLIT -> InitiativeState.SPLIT;
                default -> InitiativeState.STOPPED;
            };
        }
        return chain.map(this::started).orElseGet(this::waiting);
    }

    private InitiativeState started(ObligationChain promise) {
        if (promise.open().isEmpty()) {
            return InitiativeState.STOPPED;
        }
        return pause().isPresent() ? InitiativeState.PAUSED : InitiativeState.RUNNING;
    }

    private InitiativeState waiting() {
        var current = InitiativeState.PROPOSED;
        var beforeParking = current;
        for (LifeStep step : steps) {
            if (current != InitiativeState.PARKED && current != InitiativeState.REJECTED) {
                beforeParking = current;
            }
            current =
                    switch (step.kind()) {
                        case REFERRED -> InitiativeState.REFERRED;
                        case ADOPTED -> InitiativeState.ADOPTED;
                        case PARKED -> InitiativeState.PARKED;
                        case REJECTED -> InitiativeState.REJECTED;
                        case REOPENED -> beforeParking;
                        case PAUSED, RESUMED, STOPPED, MERGED, SPLIT -> current;
                    };
        }
        return current;
    }

    /** The day it ended, by a verdict or before it; empty while it goes on. */
    public Optional<LocalDate> endedOn() {
        return end().map(LifeStep::on).or(() -> chain.flatMap(ObligationChain::endedOn));
    }

    /** The step that ended it; a verdict is none. */
    public Optional<LifeStep> end() {
        return steps.stream().filter(it -> it.kind().ends()).findFirst();
    }

    /** The pause that it is in. */
    public Optional<LifeStep> pause() {
        return last(StepKind.PAUSED, StepKind.RESUMED).filter(it -> it.kind() == StepKind.PAUSED);
    }

    /** The last step of some kinds. */
    public Optional<LifeStep> last(StepKind... kinds) {
        return steps.stream()
                .filter(it -> List.of(kinds).contains(it.kind()))
                .reduce((_, later) -> later);
    }

    /** The step with that number. */
    public Optional<LifeStep> step(int number) {
        return Facts.find(steps, number);
    }

    InitiativeLife promising(Optional<ObligationChain> changed) {
        return new InitiativeLife(facts, steps, changed);
    }

    InitiativeLife changed(UnaryOperator<ObligationChain> change) {
        return promising(chain.map(change));
    }

    /** The end of the life is the end of the promise. */
    InitiativeLife stepping(UnaryOperator<List<LifeStep>> change) {
        var life = new InitiativeLife(facts, change.apply(steps), chain);
        return life.changed(it -> it.ended(life.end().map(Ending::of)));
    }
}
