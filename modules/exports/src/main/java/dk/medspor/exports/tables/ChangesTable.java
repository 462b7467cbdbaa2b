package dk.medspor.exports.tables;

import dk.medspor.exports.Cell;
import dk.medspor.exports.Table;
import dk.medspor.exports.Words;
import dk.medspor.initiatives.InitiativeState;
import dk.medspor.initiatives.Verdict;
import dk.medspor.medbodies.Tier;
import dk.medspor.status.changes.Change;
import dk.medspor.status.changes.Change.Aspect;
import dk.medspor.status.evaluationcycle.CycleState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What changed: a row for each aspect of a body or an initiative that is otherwise. */
public final class ChangesTable {

    private ChangesTable() {}

    public static Table of(List<Change> changes, Words words) {
        return new Table(
                words.say("title.changes"),
                words.columns("subject-kind", "subject", "cycle", "aspect", "before", "after"),
                changes.stream().map(it -> row(it, words)).toList());
    }

    private static List<Cell> row(Change it, Words words) {
        return List.of(
                Cell.of(words.name(it.kind())),
                Cell.of(it.name()),
                it.cycle().map(number -> Cell.of((long) number)).orElseGet(Cell::nothing),
                Cell.of(words.name(it.aspect())),
                said(it.aspect(), it.before(), words),
                said(it.aspect(), it.after(), words));
    }

    private static Cell said(Aspect aspect, Optional<String> value, Words words) {
        return value.map(it -> said(aspect, it, words)).orElseGet(Cell::nothing);
    }

    private static Cell said(Aspect aspect, String value, Words words) {
        return switch (aspect) {
            case TIER -> Cell.of(words.name(Tier.valueOf(value)));
            case STATE -> Cell.of(words.name(InitiativeState.valueOf(value)));
            case PROMISE -> Cell.of(words.name(CycleState.valueOf(value)));
            case VERDICT -> Cell.of(words.name(Verdict.valueOf(value)));
            case EVALUATES -> Cell.of(words.say("evaluates." + value));
            case MANDATE, DUE -> Cell.of(LocalDate.parse(value));
            case INDICATORS, MEASUREMENTS -> Cell.of(Long.parseLong(value));
            case NAME, PARENT, COVERS, SUCCESSOR, TITLE, OWNER, EVALUATOR -> Cell.of(value);
        };
    }
}
