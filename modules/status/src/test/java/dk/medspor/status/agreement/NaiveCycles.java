package dk.medspor.status.agreement;

import dk.medspor.initiatives.EvaluationTerms;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.Verdict;
import dk.medspor.medbodies.MedBodyId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads a book of an initiative line by line, as it could have been read on a day. */
final class NaiveCycles {

    /** One obligation, in words. */
    record Row(
            InitiativeId id,
            String title,
            MedBodyId owner,
            MedBodyId promisedTo,
            MedBodyId evaluatedBy,
            int cycle,
            LocalDate openedOn,
            LocalDate intended,
            LocalDate due,
            int skipped,
            EvaluationTerms terms,
            long daysLeft,
            String state,
            Optional<LocalDate> closedOn,
            boolean paused,
            boolean unexplained,
            String told) {

        boolean concerns(MedBodyId body) {
            return List.of(owner, promisedTo, evaluatedBy).contains(body);
        }

        boolean open() {
            return closedOn.isEmpty();
        }
    }

    private final InitiativeId id;
    private final NaiveInitiative book;
    private final LocalDate on;

    NaiveCycles(InitiativeId id, NaiveInitiative book, LocalDate on) {
        this.id = id;
        this.book = book;
        this.on = on;
    }

    Optional<NaiveLine> start() {
        return book.until(on, "InitiativeStarted").stream().findFirst();
    }

    List<Row> rows() {
        return start().map(this::rows).orElse(List.of());
    }

    private List<Row> rows(NaiveLine start) {
        List<Row> rows = new ArrayList<>();
        EvaluationTerms terms = start.terms.orElseThrow();
        LocalDate opened = start.day();
        LocalDate intended = opened.plus(terms.period());
        int skipped = 0;
        for (int cycle = 1; ; cycle++) {
            List<NaiveLine> moves = of(cycle, "EvaluationRescheduled");
            LocalDate due = moves.isEmpty() ? intended : moves.getLast().due.orElseThrow();
            Optional<NaiveLine> closing =
                    of(cycle, "EvaluatedAtHMU", "EvaluationWaived").stream().findFirst();
            rows.add(row(start, cycle, opened, intended, due, skipped, terms, closing));
            if (closing.isEmpty() || closing.get().verdict.equals(Optional.of(Verdict.STOP))) {
                return rows;
            }
            opened = closing.get().day();
            terms = closing.get().terms.orElse(terms);
            skipped = 0;
            LocalDate byRule = due.plus(terms.period());
            while (!byRule.isAfter(opened)) {
                skipped++;
                byRule = due.plus(terms.period().multipliedBy(skipped + 1));
            }
            intended = closing.get().next.orElse(byRule);
        }
    }

    /** Who answers for it, where it stands and what it came to; empty before its start. */
    Optional<String> effect() {
        return start().map(
                        it ->
                                "%s %s %s %s %s %s %s %s"
                                        .formatted(
                                                id,
                                                book.proposal().text,
                                                book.owner(on),
                                                book.evaluator(it, on),
                                                state(),
                                                it.day(),
                                                verdicts(),
                                                new NaiveFigures(book, on).told(it.day())));
    }

    private List<String> verdicts() {
        return book.until(on, "EvaluatedAtHMU").stream()
                .map(it -> it.day() + " " + it.verdict.get())
                .toList();
    }

    /** Where it stood, since when, why and what became of it; empty before it was put forward. */
    Optional<String> fate(Function<InitiativeId, Optional<NaiveInitiative>> others) {
        if (!book.proposal().hadHappenedBy(on)) {
            return Optional.empty();
        }
        Optional<NaiveLine> decisive = decisive();
        List<String> livesOn =
                decisive.map(it -> it.others).orElse(List.of()).stream()
                        .flatMap(
                                it ->
                                        others
                                                .apply(it)
                                                .map(
                                                        other ->
                                                                other.proposal().text
                                                                        + " "
                                                                        + new NaiveCycles(
                                                                                        it, other,
                                                                                        on)
                                                                                .state())
                                                .stream())
                        .toList();
        return Optional.of(
                "%s %s %s %s %s %s %s %s"
                        .formatted(
                                id,
                                book.proposal().text,
                                book.owner(on),
                                state(),
                                decisive.or(this::beginningOrEnd)
                                        .or(() -> Optional.of(book.proposal()))
                                        .flatMap(it -> it.on),
                                decisive.map(it -> it.text).orElse(""),
                                start().isPresent() ? verdicts() : List.of(),
                                livesOn));
    }

    private Optional<NaiveLine> decisive() {
        String step =
                switch (state()) {
                    case "REFERRED" -> "InitiativeReferred";
                    case "PARKED" -> "InitiativeParked";
                    case "REJECTED" -> "InitiativeRejected";
                    case "ADOPTED" -> "InitiativeAdopted";
                    case "PAUSED" -> "InitiativePaused";
                    case "STOPPED" -> "InitiativeStopped";
                    case "MERGED" -> "InitiativeMerged";
                    case "SPLIT" -> "InitiativeSplit";
                    default -> "";
                };
        List<NaiveLine> taken = book.until(on, step);
        return taken.isEmpty() ? Optional.empty() : Optional.of(taken.getLast());
    }

    private Optional<NaiveLine> beginningOrEnd() {
        return state().equals("STOPPED") ? stopVerdict() : start();
    }

    private Optional<NaiveLine> stopVerdict() {
        return book.until(on, "EvaluatedAtHMU").stream()
                .filter(it -> it.verdict.equals(Optional.of(Verdict.STOP)))
                .findFirst();
    }

    private List<NaiveLine> of(int cycle, String... kinds) {
        return book.until(on, kinds).stream().filter(it -> it.cycle == cycle).toList();
    }

    private Row row(
            NaiveLine start,
            int cycle,
            LocalDate opened,
            LocalDate intended,
            LocalDate due,
            int skipped,
            EvaluationTerms terms,
            Optional<NaiveLine> closing) {
        Optional<NaiveLine> end =
                book.until(on, "InitiativeStopped", "InitiativeMerged", "InitiativeSplit").stream()
                        .findFirst();
        long left = ChronoUnit.DAYS.between(on, due);
        String state =
                closing.map(it -> it.is("EvaluatedAtHMU") ? "EVALUATED" : "WAIVED")
                        .or(() -> end.map(_ -> "STOPPED"))
                        .orElse(
                                left < 0
                                        ? "OVERDUE"
                                        : left <= terms.warningDays() ? "DUE_SOON" : "ON_TRACK");
        List<NaiveLine> delays = of(cycle, "DelayExplained");
        MedBodyId promisedTo = book.evaluator(start, on);
        return new Row(
                id,
                book.proposal().text,
                book.owner(on),
                promisedTo,
                closing.flatMap(it -> it.evaluator).orElse(promisedTo),
                cycle,
                opened,
                intended,
                due,
                skipped,
                terms,
                left,
                state,
                closing.or(() -> end).map(NaiveLine::day),
                state().equals("PAUSED"),
                state.equals("OVERDUE") && delays.stream().noneMatch(it -> it.day().isAfter(due)),
                told(of(cycle, "EvaluationRescheduled"), delays));
    }

    private static String told(List<NaiveLine> moves, List<NaiveLine> delays) {
        return moves.stream().map(it -> it.day() + ">" + it.due.get() + it.text).toList()
                + " "
                + delays.stream().map(it -> it.day() + it.text).sorted().toList();
    }

    /** Where the initiative stood. */
    String state() {
        String state = "PROPOSED";
        String before = state;
        boolean paused = false;
        for (NaiveLine step : book.until(on, NaiveInitiative.STEPS)) {
            switch (step.what) {
                case "InitiativeReferred" -> state = "REFERRED";
                case "InitiativeAdopted" -> state = "ADOPTED";
                case "InitiativeRejected", "InitiativeParked" -> {
                    if (!state.equals("PARKED") && !state.equals("REJECTED")) {
                        before = state;
                    }
                    state = step.is("InitiativeParked") ? "PARKED" : "REJECTED";
                }
                case "InitiativeReopened" -> state = before;
                case "InitiativePaused" -> paused = true;
                case "InitiativeResumed" -> paused = false;
                case "InitiativeMerged" -> {
                    return "MERGED";
                }
                case "InitiativeSplit" -> {
                    return "SPLIT";
                }
                default -> {
                    return "STOPPED";
                }
            }
        }
        if (start().isPresent()) {
            return stopVerdict().isPresent() ? "STOPPED" : paused ? "PAUSED" : "RUNNING";
        }
        return state;
    }
}
