package dk.medspor.webui.overview;

import dk.medspor.initiatives.Verdict;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.status.calls.CallBoard;
import dk.medspor.status.evaluationcycle.CycleRow;
import dk.medspor.status.evaluationcycle.CycleState;
import dk.medspor.status.overview.Overview;
import dk.medspor.status.overview.Portion;
import dk.medspor.webui.question.Provenance;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The overview as it is shown.
 *
 * @param meeting what the next meeting is called; empty when none is planned
 * @param until by when what is due soon is due
 */
record OverviewPage(
        MedBodyId body,
        String name,
        LocalDate on,
        Optional<String> meeting,
        LocalDate until,
        List<Total> totals,
        List<Part> parts,
        List<Silent> silent,
        List<Concluded> verdicts,
        YearLine year,
        Provenance provenance) {

    private static final List<CycleState> SHOWN =
            List.of(
                    CycleState.OVERDUE,
                    CycleState.DUE_SOON,
                    CycleState.ON_TRACK,
                    CycleState.EVALUATED);

    /** How many promises stand so. */
    record Total(CycleState state, long count) {}

    /** How many evaluations came to a verdict. */
    record Concluded(Verdict verdict, long count) {}

    /**
     * One list of the page.
     *
     * @param name of its words
     */
    record Part(String name, long total, long more, List<OverviewRow> rows) {

        static Part of(String name, Portion portion, Map<MedBodyId, String> names) {
            return new Part(
                    name,
                    portion.total(),
                    portion.more(),
                    portion.rows().stream().map(it -> OverviewRow.of(it, names)).toList());
        }
    }

    /** A call that somebody has not answered. */
    record Silent(
            String call,
            String forum,
            Optional<LocalDate> answerBy,
            boolean late,
            List<String> bodies) {

        static Silent of(CallBoard it, Map<MedBodyId, String> names) {
            return new Silent(
                    it.call().title().value(),
                    names.getOrDefault(it.call().forumBodyId(), ""),
                    it.call().answerBy(),
                    it.call().answerBy().filter(by -> it.on().isAfter(by)).isPresent(),
                    it.silent().stream()
                            .map(body -> names.getOrDefault(body, ""))
                            .sorted()
                            .toList());
        }
    }

    /** The bodies whose names are shown. */
    static Set<MedBodyId> named(Overview it) {
        Stream<MedBodyId> owners =
                Stream.of(it.overdue(), it.soon(), it.later(), it.evaluated())
                        .flatMap(part -> part.rows().stream())
                        .map(CycleRow::ownerBodyId);
        Stream<MedBodyId> called =
                it.silent().stream()
                        .flatMap(
                                call ->
                                        Stream.concat(
                                                Stream.of(call.call().forumBodyId()),
                                                call.silent().stream()));
        return Stream.of(Stream.of(it.body()), owners, called)
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
    }

    static OverviewPage of(Overview it, Map<MedBodyId, String> names, Provenance provenance) {
        return new OverviewPage(
                it.body(),
                names.getOrDefault(it.body(), ""),
                it.on(),
                it.next().map(next -> next.title().value()),
                it.until(),
                SHOWN.stream()
                        .map(state -> new Total(state, it.totals().getOrDefault(state, 0L)))
                        .toList(),
                List.of(
                        Part.of("soon", it.soon(), names),
                        Part.of("overdue", it.overdue(), names),
                        Part.of("evaluated", it.evaluated(), names),
                        Part.of("later", it.later(), names)),
                it.silent().stream().map(call -> Silent.of(call, names)).toList(),
                it.verdicts().entrySet().stream()
                        .map(by -> new Concluded(by.getKey(), by.getValue()))
                        .toList(),
                YearLine.of(it.year(), it.on()),
                provenance);
    }

    /** One of the lists. */
    public Part part(String called) {
        return parts.stream().filter(it -> it.name().equals(called)).findFirst().orElseThrow();
    }
}
