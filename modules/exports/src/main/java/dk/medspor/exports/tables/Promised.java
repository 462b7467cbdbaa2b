package dk.medspor.exports.tables;

import dk.medspor.exports.Asked;
import dk.medspor.exports.Cell;
import dk.medspor.exports.Words;
import dk.medspor.initiatives.Closing;
import dk.medspor.initiatives.Evaluation;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.status.evaluationcycle.CycleRow;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One promise as the cells that every table of promises has. */
record Promised(Words words, Map<MedBodyId, String> names) {

    /** Knows the owners of these rows by name. */
    static Promised knowing(Collection<CycleRow> rows, BodyDirectory directory, Asked asked) {
        var owners = rows.stream().map(CycleRow::ownerBodyId).collect(Collectors.toSet());
        return new Promised(asked.words(), directory.names(owners, asked.asOf()));
    }

    List<String> columns() {
        return words.columns(
                "initiative",
                "owner",
                "cycle",
                "opened",
                "due",
                "days-left",
                "state",
                "delay",
                "closed",
                "verdict",
                "evidence");
    }

    List<Cell> cells(CycleRow row) {
        var promise = row.obligation();
        return List.of(
                Cell.of(row.title().value()),
                Cell.of(names.getOrDefault(row.ownerBodyId(), "")),
                Cell.of(promise.cycle()),
                Cell.of(promise.openedOn()),
                Cell.of(promise.due()),
                promise.closedBy().isPresent() ? Cell.nothing() : Cell.of(row.daysLeft()),
                Cell.of(words.name(row.state())),
                Cell.of(delay(row)),
                Cell.day(promise.closedBy().map(Closing::on)),
                Cell.text(promise.evaluation().map(Evaluation::verdict).map(words::name)),
                Cell.text(promise.evaluation().map(it -> it.evidence().text().value())));
    }

    private String delay(CycleRow row) {
        return row.unexplained()
                ? words.say("unexplained")
                : row.obligation().facts().delays().stream()
                        .map(it -> it.reason().value())
                        .collect(Collectors.joining("; "));
    }
}
