package dk.medspor.initiatives;

import dk.medspor.initiatives.PolicyEvent.EvaluationPolicyAgreed;
import dk.medspor.initiatives.PolicyEvent.EvaluationPolicyEnded;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was agreed on evaluations over the years by one body or by the organisation.
 *
 * @param spans in order of their first day
 */
public record PolicyHistory(List<Span> spans) {

    /** Before anything was agreed. */
    public static final PolicyHistory NONE = new PolicyHistory(List.of());

    /**
     * From that day until the next span begins.
     *
     * @param policy empty where the body follows those above it
     */
    public record Span(LocalDate validFrom, Optional<EvaluationPolicy> policy) {}

    public PolicyHistory {
        spans = List.copyOf(spans);
    }

    /** What is in force on a day; empty where those above are to be asked. */
    public Optional<EvaluationPolicy> on(LocalDate day) {
        return spans.stream()
                .filter(it -> !it.validFrom().isAfter(day))
                .reduce((_, later) -> later)
                .flatMap(Span::policy);
    }

    /** The history after an event; what is agreed for the same first day replaces what was. */
    public PolicyHistory after(PolicyEvent event) {
        return with(
                switch (event) {
                    case EvaluationPolicyAgreed it ->
                            new Span(it.validFrom(), Optional.of(it.policy()));
                    case EvaluationPolicyEnded it -> new Span(it.validFrom(), Optional.empty());
                });
    }

    private PolicyHistory with(Span span) {
        return new PolicyHistory(
                Stream.concat(
                                spans.stream()
                                        .filter(it -> !it.validFrom().equals(span.validFrom())),
                                Stream.of(span))
                        .sorted(Comparator.comparing(Span::validFrom))
                        .toList());
    }
}
