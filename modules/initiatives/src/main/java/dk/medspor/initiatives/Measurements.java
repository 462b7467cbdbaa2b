package dk.medspor.initiatives;

import dk.medspor.initiatives.InitiativeEvent.EvaluatedAtHMU;
import dk.medspor.initiatives.InitiativeEvent.InitiativeAdopted;
import dk.medspor.initiatives.InitiativeEvent.InitiativeProposed;
import dk.medspor.initiatives.InitiativeEvent.InitiativeStarted;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What was measured and seen of an initiative, as it stands after corrections. */
public record Measurements(
        List<Indicator> indicators, List<KeyFigures> tables, List<Observation> observations) {

    /** Before anything is recorded. */
    public static final Measurements NONE = new Measurements(List.of(), List.of(), List.of());

    public Measurements {
        indicators = List.copyOf(indicators);
        tables = List.copyOf(tables);
        observations = List.copyOf(observations);
    }

    /** The indicator with that number. */
    public Optional<Indicator> indicator(int number) {
        return Facts.find(indicators, number);
    }

    /** The baseline or follow-up with that number. */
    public Optional<Measurement> measurement(int number) {
        return indicators.stream()
                .flatMap(it -> Facts.find(it.measurements(), number).stream())
                .findFirst();
    }

    /** The table with that number. */
    public Optional<KeyFigures> table(int number) {
        return Facts.find(tables, number);
    }

    /** The observation with that number. */
    public Optional<Observation> observation(int number) {
        return Facts.find(observations, number);
    }

    /** Whether there is nothing that tells how it was before. */
    public boolean lackBaseline() {
        return tables.isEmpty() && indicators.stream().allMatch(it -> it.baseline().isEmpty());
    }

    /** What was known on a day. */
    public Measurements on(LocalDate day) {
        return new Measurements(
                indicators.stream()
                        .filter(it -> !it.on().isAfter(day))
                        .map(it -> it.until(day))
                        .toList(),
                tables.stream().filter(it -> !it.on().isAfter(day)).toList(),
                observations.stream().filter(it -> !it.on().isAfter(day)).toList());
    }

    /**
     * What is known after an event of the initiative; those of other things change nothing.
     *
     * @param number of the event; see {@link InitiativeLife#facts()}
     */
    Measurements after(InitiativeEvent event, int number) {
        return switch (event) {
            case MeasurementEvent it -> MeasurementFold.after(this, it, number);
            case CorrectionEvent it -> MeasurementFold.after(this, it);
            case InitiativeProposed _,
                    InitiativeAdopted _,
                    InitiativeStarted _,
                    EvaluatedAtHMU _,
                    LifeEvent _,
                    PromiseEvent _,
                    ProgressEvent _ ->
                    this;
        };
    }

    Measurements indicators(UnaryOperator<List<Indicator>> change) {
        return new Measurements(change.apply(indicators), tables, observations);
    }

    Measurements tables(UnaryOperator<List<KeyFigures>> change) {
        return new Measurements(indicators, change.apply(tables), observations);
    }

    Measurements observations(UnaryOperator<List<Observation>> change) {
        return new Measurements(indicators, tables, change.apply(observations));
    }

    Measurements measured(UnaryOperator<Indicator> change) {
        return indicators(all -> all.stream().map(change).toList());
    }
}
