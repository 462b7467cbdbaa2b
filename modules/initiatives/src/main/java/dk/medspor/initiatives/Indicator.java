package dk.medspor.initiatives;

import dk.medspor.kernel.Protected;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What is measured to see an effect.
 *
 * @param countsPersons whether its figures count persons, so that small ones are not shown
 * @param baseline how it was before
 */
public record Indicator(
        int number,
        LocalDate on,
        Protected<String> name,
        Protected<String> unit,
        boolean countsPersons,
        Optional<Measurement> baseline,
        List<Measurement> followUps)
        implements NumberedFact {

    public Indicator {
        followUps = List.copyOf(followUps);
    }

    /** Whether the effect of what began that day cannot be told from this baseline alone. */
    public boolean hasLateBaseline(LocalDate startedOn) {
        return baseline.filter(it -> it.on().isAfter(startedOn)).isPresent();
    }

    /** The baseline and the follow-ups. */
    public List<Measurement> measurements() {
        return Stream.concat(baseline.stream(), followUps.stream()).toList();
    }

    Indicator called(Protected<String> right) {
        return new Indicator(number, on, right, unit, countsPersons, baseline, followUps);
    }

    Indicator startingFrom(Optional<Measurement> measured) {
        return new Indicator(number, on, name, unit, countsPersons, measured, followUps);
    }

    Indicator followed(UnaryOperator<List<Measurement>> change) {
        return new Indicator(
                number, on, name, unit, countsPersons, baseline, change.apply(followUps));
    }

    /** With one of its measurements changed. */
    Indicator measured(int which, UnaryOperator<Measurement> change) {
        return startingFrom(baseline.map(it -> it.number() == which ? change.apply(it) : it))
                .followed(all -> Facts.changed(all, which, change));
    }

    Indicator without(int which) {
        return startingFrom(baseline.filter(it -> it.number() != which))
                .followed(all -> Facts.without(all, which));
    }

    Indicator until(LocalDate day) {
        return startingFrom(baseline.filter(it -> !it.on().isAfter(day)))
                .followed(all -> all.stream().filter(it -> !it.on().isAfter(day)).toList());
    }
}
