package dk.medspor.medbodies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What others may know of a body.
 *
 * @param covers the areas and workplaces (specialområde, tilbud) that it speaks for
 * @param validFrom its first day; empty when it has been there since ever
 * @param mandate what a temporary group is to do
 * @param report what it reported back, since it was last told what to do
 * @param dissolved how it ended; empty while it is there
 */
public record MedBodyProfile(
        MedBodyId id,
        String name,
        Tier tier,
        Optional<MedBodyId> parentId,
        boolean evaluates,
        Optional<LocalDate> validFrom,
        List<String> covers,
        Optional<Mandate> mandate,
        Optional<GroupReport> report,
        Optional<Dissolution> dissolved) {
    public MedBodyProfile {
        covers = List.copyOf(covers);
    }

    /** A body as it is set up. */
    public static MedBodyProfile established(
            MedBodyId id,
            String name,
            Tier tier,
            Optional<MedBodyId> parentId,
            boolean evaluates,
            Optional<LocalDate> validFrom) {
        return new MedBodyProfile(
                id,
                name,
                tier,
                parentId,
                evaluates,
                validFrom,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    MedBodyProfile after(BodyChange change) {
        return new MedBodyProfile(
                id,
                change.name().orElse(name),
                tier,
                change.placement().map(BodyChange.Placement::parentId).orElse(parentId),
                evaluates,
                validFrom,
                change.covers().orElse(covers),
                change.mandate().or(() -> mandate),
                change.mandate().isPresent() ? Optional.empty() : change.report().or(() -> report),
                change.dissolution().or(() -> dissolved));
    }

    MedBodyProfile validFrom(Optional<LocalDate> right) {
        return new MedBodyProfile(
                id, name, tier, parentId, evaluates, right, covers, mandate, report, dissolved);
    }

    /** Whether a report was due before that day and has not come. */
    public boolean reportIsLate(LocalDate on) {
        return dissolved.isEmpty()
                && report.isEmpty()
                && mandate.filter(it -> on.isAfter(it.reportBackBy())).isPresent();
    }
}
