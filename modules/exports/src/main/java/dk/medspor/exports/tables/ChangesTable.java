package dk.medspor.exports.tables;

import dk.medspor.exports.Cell;
import dk.medspor.exports.Table;
import dk.medspor.exports.Words;
import dk.medspor.initiatives.InitiativeState;
import dk.medspor.initiatives.Verdict;
import dk.medspor.status.changes.Change;
import dk.medspor.status.changes.Change.Aspect;
import dk.medspor.status.evaluationcycle.CycleState;
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
                Cell.text(it.before().map(value -> said(it.aspect(), value, words))),
                Cell.text(it.after().map(value -> said(it.aspect(), value, words))));
    }

    private static String said(Aspect aspect, String value, Words words) {
        Optional<Enum<?>> name =
                switch (aspect) {
                    case STATE -> Optional.of(InitiativeState.valueOf(value));
                    case PROMISE -> Optional.of(CycleState.valueOf(value));
                    case VERDICT -> Optional.of(Verdict.valueOf(value));
                    case NAME,
                            TIER,
                            PARENT,
                            COVERS,
                            EVALUATES,
                            MANDATE,
                            SUCCESSOR,
                            TITLE,
                            OWNER,
                            EVALUATOR,
                            DUE,
                            INDICATORS,
                            MEASUREMENTS ->
                            Optional.empty();
                };
        return name.map(words::name).orElseGet(() -> other(aspect, value, words));
    }

    private static String other(Aspect aspect, String value, Words words) {
        return aspect == Aspect.EVALUATES ? words.say("evaluates." + value) : value;
    }
}
