package dk.medspor.exports.tables;

import dk.medspor.exports.Asked;
import dk.medspor.exports.Cell;
import dk.medspor.exports.Table;
import dk.medspor.exports.Words;
import dk.medspor.initiatives.InitiativeState;
import dk.medspor.initiatives.Verdict;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.status.Answer;
import dk.medspor.status.forecast.Forecast;
import dk.medspor.status.forecast.Forecasts;
import dk.medspor.status.funnel.Funnel;
import dk.medspor.status.funnel.Funnels;
import dk.medspor.status.funnel.LeadTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What lies ahead, and how far initiatives come. */
record AheadTables(Forecasts forecasts, Funnels funnels) {

    Answer<Table> forecast(Asked asked, MedBodyId body) {
        Words words = asked.words();
        Answer<Forecast> answer =
                forecasts.forecast(asked.own(), body, asked.on(), 0, asked.asOf());
        return new Answer<>(
                answer.position(),
                new Table(
                        words.say("title.forecast"),
                        words.columns("from", "to", "meeting", "promised", "expected"),
                        answer.value().parts().stream().map(AheadTables::part).toList()));
    }

    private static List<Cell> part(Forecast.Part it) {
        return List.of(
                Cell.of(it.from()),
                Cell.of(it.to()),
                Cell.text(it.meeting().map(meeting -> meeting.title().value())),
                Cell.of(it.promisedCount()),
                Cell.of(it.expectedCount()));
    }

    Answer<Table> funnel(Asked asked) {
        Words words = asked.words();
        Answer<Funnel> answer = funnels.funnel(asked.bodies(), asked.on(), asked.asOf());
        Funnel it = answer.value();
        List<List<Cell>> rows = new ArrayList<>();
        for (InitiativeState state : InitiativeState.values()) {
            rows.add(count(words, "list.initiatives", state, it.states().getOrDefault(state, 0L)));
        }
        for (Verdict verdict : Verdict.values()) {
            rows.add(
                    count(
                            words,
                            "list.verdicts",
                            verdict,
                            it.verdicts().getOrDefault(verdict, 0L)));
        }
        it.leadTimes().forEach(time -> rows.add(leadTime(words, time)));
        return new Answer<>(
                answer.position(),
                new Table(
                        words.say("title.funnel"),
                        words.columns("list", "what", "number", "median", "ninetieth"),
                        rows));
    }

    private static List<Cell> count(Words words, String list, Enum<?> what, long many) {
        return List.of(
                Cell.of(words.say(list)),
                Cell.of(words.name(what)),
                Cell.of(many),
                Cell.nothing(),
                Cell.nothing());
    }

    private static List<Cell> leadTime(Words words, LeadTime it) {
        return Stream.concat(
                        Stream.of(
                                Cell.of(words.say("list.lead-times")),
                                Cell.of(words.name(it.step())),
                                Cell.of(it.count())),
                        Stream.of(it.median(), it.ninetiethPercentile())
                                .map(days -> days.map(Cell::of).orElseGet(Cell::nothing)))
                .toList();
    }
}
