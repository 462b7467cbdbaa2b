package dk.medspor.exports;

import dk.medspor.initiatives.Closing;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.status.Answer;
import dk.medspor.status.evaluationcycle.CycleRow;
import dk.medspor.status.evaluationcycle.MeetingList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a body has to deal with at a meeting, to be printed and laid before it.
 *
 * @param names of the body and of all owners
 */
public record HmuList(
        MedBodyId body,
        LocalDate meeting,
        LocalDate on,
        Answer<MeetingList> list,
        Map<MedBodyId, String> names) {

    public HmuList {
        names = Map.copyOf(names);
    }

    /** As PDF, tagged so that it can be read aloud. */
    public byte[] pdf(Words words) {
        return PrintedPage.entitled(words.say("hmu-list.title", name(body)), words)
                .line(words.say("hmu-list.meeting", words.day(meeting)))
                .quiet(words.say("hmu-list.as-of", words.day(on), String.valueOf(list.position())))
                .table(
                        new Table(
                                words.say("hmu-list.evaluate"),
                                words.columns(
                                        "initiative", "owner", "cycle", "due", "state", "delay"),
                                list.value().toEvaluate().stream()
                                        .map(it -> due(it, words))
                                        .toList()))
                .table(
                        new Table(
                                words.say("hmu-list.stopped"),
                                words.columns("initiative", "owner", "started", "closed"),
                                list.value().stopped().stream().map(this::stopped).toList()))
                .pdf();
    }

    private List<Cell> due(CycleRow it, Words words) {
        return List.of(
                Cell.of(it.title().value()),
                Cell.of(name(it.ownerBodyId())),
                Cell.of(it.obligation().cycle()),
                Cell.of(it.obligation().due()),
                Cell.of(words.name(it.state())),
                Cell.of(
                        it.unexplained()
                                ? words.say("unexplained")
                                : it.obligation().facts().delays().stream()
                                        .map(late -> late.reason().value())
                                        .collect(Collectors.joining("; "))));
    }

    private List<Cell> stopped(CycleRow it) {
        return List.of(
                Cell.of(it.title().value()),
                Cell.of(name(it.ownerBodyId())),
                Cell.of(it.started()),
                Cell.day(it.obligation().closedBy().map(Closing::on)));
    }

    private String name(MedBodyId id) {
        return names.getOrDefault(id, "");
    }
}
