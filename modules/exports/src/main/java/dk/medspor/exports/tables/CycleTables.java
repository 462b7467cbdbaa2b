package dk.medspor.exports.tables;

import dk.medspor.exports.Asked;
import dk.medspor.exports.Cell;
import dk.medspor.exports.Table;
import dk.medspor.exports.Words;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.status.Answer;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.status.evaluationcycle.CycleBoard;
import dk.medspor.status.evaluationcycle.CycleState;
import dk.medspor.status.evaluationcycle.EvaluationCycle;
import dk.medspor.status.evaluationcycle.EvaluationCycle.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The promises, and how many of each owner stand how. */
record CycleTables(EvaluationCycle cycle, BodyDirectory directory) {

    Answer<Table> evaluations(Asked asked) {
        Answer<Status> status = status(asked);
        var rows = status.value().rows();
        Promised promised = Promised.knowing(rows, directory, asked);
        return new Answer<>(
                status.position(),
                new Table(
                        asked.words().say("title.evaluations"),
                        promised.columns(),
                        rows.stream().map(promised::cells).toList()));
    }

    Answer<Table> board(Asked asked) {
        Answer<CycleBoard> board =
                asked.own()
                        .map(own -> status(asked))
                        .map(it -> new Answer<>(it.position(), it.value().board()))
                        .orElseGet(() -> cycle.board(asked.body(), asked.on(), asked.asOf()));
        List<CycleBoard.Line> lines = board.value().lines();
        var owners = lines.stream().map(CycleBoard.Line::ownerBodyId).collect(Collectors.toSet());
        return new Answer<>(
                board.position(),
                board(lines, directory.names(owners, asked.asOf()), asked.words()));
    }

    private Answer<Status> status(Asked asked) {
        return asked.own()
                .map(own -> cycle.statusOfOwners(own, asked.body(), asked.on(), asked.asOf()))
                .orElseGet(() -> cycle.status(asked.body(), asked.on(), asked.asOf()));
    }

    private static Table board(
            List<CycleBoard.Line> lines, Map<MedBodyId, String> names, Words words) {
        List<String> columns = new ArrayList<>(words.columns("owner"));
        Stream.of(CycleState.values()).map(words::name).forEach(columns::add);
        return new Table(
                words.say("title.board"),
                columns,
                lines.stream().map(it -> line(it, names)).toList());
    }

    private static List<Cell> line(CycleBoard.Line it, Map<MedBodyId, String> names) {
        return Stream.concat(
                        Stream.of(Cell.of(names.getOrDefault(it.ownerBodyId(), ""))),
                        Stream.of(CycleState.values()).map(state -> Cell.of(it.count(state))))
                .toList();
    }
}
