package dk.medspor.restapi.bodies;

import dk.medspor.medbodies.BodyChange;
import dk.medspor.medbodies.BodyHistory;
import dk.medspor.medbodies.Dissolution;
import dk.medspor.medbodies.GroupReport;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.MedBodyProfile;
import dk.medspor.medbodies.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A body as it was on a day.
 *
 * @param covers the areas and workplaces that it speaks for
 * @param mandate what a temporary group was to do
 * @param dissolved how it had ended by then
 * @param changes what had become different of it by then, in order of day
 */
record BodyResponse(
        UUID id,
        String name,
        Tier tier,
        Optional<UUID> parentId,
        boolean evaluates,
        Optional<LocalDate> validFrom,
        List<String> covers,
        Optional<Task> mandate,
        Optional<End> dissolved,
        List<Change> changes,
        LocalDate on,
        long position) {

    /**
     * What a temporary group is to do.
     *
     * @param late whether its report was due by then and had not come
     */
    record Task(
            String termsOfReference,
            LocalDate reportBackBy,
            Optional<LocalDate> reportedOn,
            Optional<String> report,
            boolean late) {

        static Optional<Task> of(MedBodyProfile it, LocalDate on) {
            return it.mandate()
                    .map(
                            mandate ->
                                    new Task(
                                            mandate.termsOfReference().value(),
                                            mandate.reportBackBy(),
                                            it.report().map(GroupReport::on),
                                            it.report().map(report -> report.text().value()),
                                            it.reportIsLate(on)));
        }
    }

    /**
     * The end of a body.
     *
     * @param on the first day on which it is no longer there
     */
    record End(Dissolution.Kind kind, LocalDate on, UUID successorBodyId) {

        static End of(Dissolution it) {
            return new End(it.kind(), it.on(), it.successorId().value());
        }
    }

    /** What a change was about. */
    enum ChangeKind {
        RENAMED,
        MOVED,
        COVER_CHANGED,
        MANDATED,
        REPORTED_BACK,
        MERGED,
        DISSOLVED;

        static ChangeKind of(BodyChange it) {
            return it.name()
                    .map(_ -> RENAMED)
                    .or(() -> it.placement().map(_ -> MOVED))
                    .or(() -> it.covers().map(_ -> COVER_CHANGED))
                    .or(() -> it.mandate().map(_ -> MANDATED))
                    .or(() -> it.report().map(_ -> REPORTED_BACK))
                    .orElseGet(() -> valueOf(it.dissolution().orElseThrow().kind().name()));
        }
    }

    /**
     * What became different on a day.
     *
     * @param number under which it can be taken back
     */
    record Change(
            int number,
            ChangeKind kind,
            LocalDate on,
            Optional<String> name,
            Optional<UUID> parentId,
            Optional<List<String>> covers,
            Optional<UUID> successorBodyId) {

        static Change of(BodyChange it) {
            return new Change(
                    it.number(),
                    ChangeKind.of(it),
                    it.on(),
                    it.name(),
                    it.placement().flatMap(BodyChange.Placement::parentId).map(MedBodyId::value),
                    it.covers(),
                    it.dissolution().map(end -> end.successorId().value()));
        }
    }

    /** The body on a day; empty before its first. */
    static Optional<BodyResponse> of(BodyHistory history, LocalDate on, long position) {
        return history.on(on)
                .map(
                        it ->
                                of(
                                        it,
                                        history.changes().stream()
                                                .filter(change -> !change.on().isAfter(on))
                                                .map(Change::of)
                                                .toList(),
                                        on,
                                        position));
    }

    private static BodyResponse of(
            MedBodyProfile it, List<Change> changes, LocalDate on, long position) {
        return new BodyResponse(
                it.id().value(),
                it.name(),
                it.tier(),
                it.parentId().map(MedBodyId::value),
                it.evaluates(),
                it.validFrom(),
                it.covers(),
                Task.of(it, on),
                it.dissolved().map(End::of),
                changes,
                on,
                position);
    }
}
