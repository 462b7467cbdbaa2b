package dk.medspor.exports.tables;

import dk.medspor.exports.Asked;
import dk.medspor.exports.Cell;
import dk.medspor.exports.Table;
import dk.medspor.exports.Words;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.status.Answer;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.status.calls.CallBoard;
import dk.medspor.status.evaluationcycle.CycleRow;
import dk.medspor.status.overview.Overview;
import dk.medspor.status.overview.Overviews;
import dk.medspor.status.overview.Portion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The lists of the overview under one another; the first column says which. Figures that are no
 * promises come first, with their number.
 */
record OverviewTable(Overviews overviews, BodyDirectory directory) {

    Answer<Table> of(Asked asked, MedBodyId body) {
        Answer<Overview> answer =
                overviews.overview(asked.own(), body, asked.on(), Integer.MAX_VALUE, asked.asOf());
        Overview it = answer.value();
        var promised = new Promised(asked.words(), directory.names(named(it), asked.asOf()));
        List<List<Cell>> rows = new ArrayList<>(counts(it, promised));
        rows.addAll(list("list.soon", it.soon(), promised));
        rows.addAll(list("list.overdue", it.overdue(), promised));
        it.silent().forEach(call -> rows.addAll(silent(call, promised)));
        rows.addAll(list("list.evaluated", it.evaluated(), promised));
        rows.addAll(list("list.later", it.later(), promised));
        List<String> columns = new ArrayList<>(asked.words().columns("list", "number"));
        columns.addAll(promised.columns());
        return new Answer<>(
                answer.position(), new Table(asked.words().say("title.overview"), columns, rows));
    }

    private static Set<MedBodyId> named(Overview it) {
        Set<MedBodyId> named = new HashSet<>();
        Stream.of(it.soon(), it.overdue(), it.evaluated(), it.later())
                .flatMap(portion -> portion.rows().stream())
                .map(CycleRow::ownerBodyId)
                .forEach(named::add);
        it.silent().forEach(call -> named.addAll(call.silent()));
        return named;
    }

    private static List<List<Cell>> counts(Overview it, Promised promised) {
        Words words = promised.words();
        List<List<Cell>> rows = new ArrayList<>();
        it.totals()
                .forEach(
                        (state, many) ->
                                rows.add(count("list.states", words.name(state), many, words)));
        it.verdicts()
                .forEach(
                        (verdict, many) ->
                                rows.add(count("list.verdicts", words.name(verdict), many, words)));
        return rows;
    }

    private static List<Cell> count(String list, String what, long many, Words words) {
        return padded(List.of(Cell.of(words.say(list)), Cell.of(many), Cell.of(what)), words);
    }

    private static List<List<Cell>> list(String name, Portion portion, Promised promised) {
        Cell list = Cell.of(promised.words().say(name));
        return portion.rows().stream()
                .map(
                        row ->
                                Stream.concat(
                                                Stream.of(list, Cell.nothing()),
                                                promised.cells(row).stream())
                                        .toList())
                .toList();
    }

    private static List<List<Cell>> silent(CallBoard call, Promised promised) {
        Words words = promised.words();
        return call.silent().stream()
                .map(body -> promised.names().getOrDefault(body, ""))
                .sorted()
                .map(
                        body ->
                                padded(
                                        List.of(
                                                Cell.of(words.say("list.silent")),
                                                Cell.nothing(),
                                                Cell.of(call.call().title().value()),
                                                Cell.of(body),
                                                Cell.nothing(),
                                                Cell.of(call.call().issuedOn()),
                                                Cell.day(call.call().answerBy())),
                                        words))
                .toList();
    }

    private static List<Cell> padded(List<Cell> cells, Words words) {
        int width = new Promised(words, Map.of()).columns().size() + 2;
        return Stream.concat(
                        cells.stream(),
                        Stream.generate(Cell::nothing).limit((long) width - cells.size()))
                .toList();
    }
}
