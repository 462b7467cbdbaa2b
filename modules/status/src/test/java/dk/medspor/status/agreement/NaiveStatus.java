package dk.medspor.status.agreement;

import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.kernel.DomainEvent;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.ContributionId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The status of initiatives, read from their books without any index. */
final class NaiveStatus {

    private final Map<String, NaiveInitiative> books = new TreeMap<>();
    private final Map<String, InitiativeId> ids = new TreeMap<>();
    private final LocalDate on;

    NaiveStatus(List<DomainEvent> events, LocalDate on) {
        this.on = on;
        for (DomainEvent event : events) {
            if (event instanceof InitiativeEvent it) {
                String id = it.initiativeId().toString();
                ids.put(id, it.initiativeId());
                books.computeIfAbsent(id, _ -> new NaiveInitiative()).write(it);
            }
        }
    }

    private Stream<NaiveCycles> cycles() {
        return books.entrySet().stream()
                .map(it -> new NaiveCycles(ids.get(it.getKey()), it.getValue(), on));
    }

    List<NaiveCycles.Row> rows() {
        return cycles().flatMap(it -> it.rows().stream()).toList();
    }

    List<NaiveCycles.Row> concerning(MedBodyId body) {
        return rows().stream().filter(it -> it.concerns(body)).toList();
    }

    List<NaiveCycles.Row> owned(List<MedBodyId> owners) {
        return rows().stream().filter(it -> owners.contains(it.owner())).toList();
    }

    /** How many rows of an owner stand so. */
    static Map<String, Integer> board(List<NaiveCycles.Row> rows) {
        Map<String, Integer> board = new TreeMap<>();
        rows.forEach(it -> board.merge(it.owner() + " " + it.state(), 1, Integer::sum));
        return board;
    }

    static List<NaiveCycles.Row> toEvaluate(
            List<NaiveCycles.Row> rows, MedBodyId body, LocalDate meeting) {
        return rows.stream()
                .filter(it -> it.promisedTo().equals(body) && it.open())
                .filter(it -> !it.due().isAfter(meeting))
                .toList();
    }

    static List<NaiveCycles.Row> stopped(
            List<NaiveCycles.Row> rows, MedBodyId body, LocalDate since) {
        return rows.stream()
                .filter(it -> it.promisedTo().equals(body) && it.state().equals("STOPPED"))
                .filter(it -> it.closedOn().orElseThrow().isAfter(since))
                .toList();
    }

    /** How many initiatives, evaluated ones and verdicts each theme has, in words. */
    Map<String, Long> verdicts(Map<String, Set<String>> themes) {
        Map<String, Long> told = new TreeMap<>();
        books.forEach(
                (id, book) -> {
                    var cycles = new NaiveCycles(ids.get(id), book, on);
                    if (cycles.start().isPresent()) {
                        List<NaiveLine> verdicts = book.until(on, "EvaluatedAtHMU");
                        for (String theme : themes.getOrDefault(id, Set.of("-"))) {
                            told.merge(theme, 1L, Long::sum);
                            told.merge(
                                    theme + " evaluated", verdicts.isEmpty() ? 0L : 1L, Long::sum);
                            verdicts.forEach(
                                    it ->
                                            told.merge(
                                                    theme + " " + it.verdict.orElseThrow(),
                                                    1L,
                                                    Long::sum));
                        }
                    }
                });
        return told;
    }

    /** What had become of a contribution in initiatives: its own, and those recommended from it. */
    List<String> fates(ContributionId said, List<String> recommended) {
        return books.entrySet().stream()
                .filter(
                        it ->
                                it.getValue().proposal().sources.contains(said)
                                        || recommended.contains(it.getKey()))
                .flatMap(
                        it ->
                                new NaiveCycles(ids.get(it.getKey()), it.getValue(), on)
                                                .fate(
                                                        id ->
                                                                Optional.ofNullable(
                                                                        books.get(id.toString())))
                                                .stream())
                .toList();
    }

    /** What is known of each started initiative. */
    List<String> effects() {
        return cycles().flatMap(it -> it.effect().stream()).toList();
    }

    /** The funnel in words. */
    Map<String, Long> funnel(List<MedBodyId> owners) {
        Map<String, Long> funnel = new TreeMap<>();
        Map<String, List<Long>> days = new TreeMap<>();
        books.forEach(
                (id, book) -> {
                    if (book.proposal().hadHappenedBy(on) && owners.contains(book.owner(on))) {
                        count(ids.get(id), book, funnel, days);
                    }
                });
        days.forEach(
                (step, taken) -> {
                    funnel.put(step, (long) taken.size());
                    funnel.put(step + " 50", percentile(taken, 50));
                    funnel.put(step + " 90", percentile(taken, 90));
                });
        return funnel;
    }

    private void count(
            InitiativeId id,
            NaiveInitiative book,
            Map<String, Long> funnel,
            Map<String, List<Long>> days) {
        var cycles = new NaiveCycles(id, book, on);
        funnel.merge(cycles.state(), 1L, Long::sum);
        List<NaiveLine> adopted = book.until(on, "InitiativeAdopted");
        Optional<LocalDate> yes = adopted.isEmpty() ? Optional.empty() : adopted.getLast().on;
        Optional<LocalDate> start = cycles.start().flatMap(it -> it.on);
        List<NaiveLine> verdicts = start.isEmpty() ? List.of() : book.until(on, "EvaluatedAtHMU");
        verdicts.forEach(it -> funnel.merge(it.verdict.orElseThrow().name(), 1L, Long::sum));
        between("PROPOSED_TO_ADOPTED", book.proposal().on, yes, days);
        between("ADOPTED_TO_STARTED", yes, start, days);
        between(
                "STARTED_TO_FIRST_EVALUATION",
                start,
                verdicts.stream().findFirst().flatMap(it -> it.on),
                days);
    }

    private static void between(
            String step,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Map<String, List<Long>> days) {
        if (from.isPresent() && to.isPresent()) {
            days.computeIfAbsent(step, _ -> new ArrayList<>())
                    .add(ChronoUnit.DAYS.between(from.get(), to.get()));
        }
    }

    /** The least value that at least so many per cent do not exceed. */
    private static long percentile(List<Long> days, int percent) {
        return days.stream()
                .filter(
                        most ->
                                days.stream().filter(it -> it <= most).count() * 100
                                        >= (long) percent * days.size())
                .min(Long::compare)
                .orElseThrow();
    }
}
