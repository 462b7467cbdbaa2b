package dk.medspor.medbodies;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which rules of procedure a body has agreed on, in order of the day from which they hold. */
public record RulesHistory(MedBodyId bodyId, List<Version> versions) {

    /**
     * Rules that were agreed on.
     *
     * @param number from 1, in the order in which they were recorded
     */
    public record Version(int number, LocalDate on, LocalDate validFrom, RulesOfProcedure rules) {}

    private static final Comparator<Version> BY_DAY =
            Comparator.comparing(Version::validFrom).thenComparingInt(Version::number);

    public RulesHistory {
        versions = versions.stream().sorted(BY_DAY).toList();
    }

    /** Nothing but the usual has been agreed. */
    public static RulesHistory none(MedBodyId bodyId) {
        return new RulesHistory(bodyId, List.of());
    }

    /** The history after another agreement. */
    public RulesHistory after(RulesEvent event) {
        return switch (event) {
            case RulesEvent.RulesOfProcedureAgreed(
                            var _,
                            var on,
                            var validFrom,
                            var rules,
                            var _) ->
                    new RulesHistory(
                            bodyId,
                            Stream.concat(
                                            versions.stream(),
                                            Stream.of(
                                                    new Version(
                                                            versions.size() + 1,
                                                            on,
                                                            validFrom,
                                                            rules)))
                                    .toList());
        };
    }

    /** What was agreed for a day; empty where the usual held. */
    public Optional<Version> agreedFor(LocalDate day) {
        return versions.stream()
                .filter(it -> !it.validFrom().isAfter(day))
                .reduce((_, later) -> later);
    }

    /** What held on a day. */
    public RulesOfProcedure on(LocalDate day) {
        return agreedFor(day).map(Version::rules).orElse(RulesOfProcedure.USUAL);
    }
}
