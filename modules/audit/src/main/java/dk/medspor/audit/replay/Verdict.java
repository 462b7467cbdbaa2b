package dk.medspor.audit.replay;

import java.util.List;
import java.util.Optional;

/**
 * What the rules of today say to a decision of the past.
 *
 * @param refusal the type of the reason, where they refuse it
 * @param differences what they would record otherwise
 */
public record Verdict(
        ReplayOutcome outcome, Optional<String> refusal, List<FieldDifference> differences) {

    public Verdict {
        differences = List.copyOf(differences);
    }

    static Verdict of(ReplayOutcome outcome) {
        return new Verdict(outcome, Optional.empty(), List.of());
    }

    static Verdict of(List<FieldDifference> differences) {
        return new Verdict(
                differences.isEmpty() ? ReplayOutcome.SAME : ReplayOutcome.OTHER_EVENTS,
                Optional.empty(),
                differences);
    }

    /** It without the words that differ. */
    Verdict withheld() {
        return new Verdict(
                outcome,
                refusal,
                differences.stream()
                        .map(
                                it ->
                                        new FieldDifference(
                                                it.event(),
                                                it.name(),
                                                it.field(),
                                                Optional.empty(),
                                                Optional.empty()))
                        .toList());
    }

    static Verdict refused(String reason) {
        return new Verdict(ReplayOutcome.REFUSED, Optional.of(reason), List.of());
    }
}
