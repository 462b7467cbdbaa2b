package dk.medspor.exports.tables;

import dk.medspor.exports.Asked;
import dk.medspor.exports.Cell;
import dk.medspor.exports.Table;
import dk.medspor.exports.Words;
import dk.medspor.initiatives.Measurement;
import dk.medspor.initiatives.Observation;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.status.Answer;
import dk.medspor.status.Page;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.status.effect.Effects;
import dk.medspor.status.effect.IndicatorEffect;
import dk.medspor.status.effect.InitiativeEffect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What initiatives changed: a row for each indicator and observation, one at least for each. */
record EffectTable(Effects effects, BodyDirectory directory) {

    Answer<Table> of(Asked asked) {
        Answer<Page<InitiativeEffect>> answer =
                effects.effects(
                        asked.own(), asked.body(), asked.on(), 0, Integer.MAX_VALUE, asked.asOf());
        List<InitiativeEffect> all = answer.value().items();
        var owners = all.stream().map(InitiativeEffect::ownerBodyId).collect(Collectors.toSet());
        Map<MedBodyId, String> names = directory.names(owners, asked.asOf());
        Words words = asked.words();
        return new Answer<>(
                answer.position(),
                new Table(
                        words.say("title.effect"),
                        words.columns(
                                "initiative",
                                "owner",
                                "state",
                                "started",
                                "indicator",
                                "unit",
                                "baseline-on",
                                "baseline",
                                "follow-up-on",
                                "follow-up",
                                "change",
                                "note"),
                        all.stream().flatMap(it -> rows(it, names, words)).toList()));
    }

    private static Stream<List<Cell>> rows(
            InitiativeEffect it, Map<MedBodyId, String> names, Words words) {
        List<Cell> first =
                List.of(
                        Cell.of(it.title().value()),
                        Cell.of(names.getOrDefault(it.ownerBodyId(), "")),
                        Cell.of(words.name(it.state())),
                        Cell.of(it.startedOn()));
        List<List<Cell>> rows = new ArrayList<>();
        it.indicators().forEach(by -> rows.add(joined(first, measured(by, words))));
        it.observations().forEach(seen -> rows.add(joined(first, observed(seen))));
        if (rows.isEmpty()) {
            rows.add(joined(first, unmeasured(words)));
        }
        return rows.stream();
    }

    private static List<Cell> measured(IndicatorEffect effect, Words words) {
        var it = effect.indicator();
        Optional<Measurement> latest =
                it.followUps().stream().max(Comparator.comparing(Measurement::on));
        return List.of(
                Cell.of(it.name().value()),
                Cell.of(it.unit().value()),
                Cell.day(it.baseline().map(Measurement::on)),
                shown(it.baseline(), words),
                Cell.day(latest.map(Measurement::on)),
                shown(latest, words),
                effect.change().<Cell>map(Cell.Figure::new).orElseGet(Cell::nothing),
                note(effect, words));
    }

    private static Cell note(IndicatorEffect effect, Words words) {
        if (effect.baselineMissing()) {
            return Cell.of(words.say("baseline.missing"));
        }
        return effect.baselineLate() ? Cell.of(words.say("baseline.late")) : Cell.nothing();
    }

    /** Fewer than five persons have no figure, in no file either. */
    private static Cell shown(Optional<Measurement> measured, Words words) {
        return measured.<Cell>map(
                        it ->
                                it.reading()
                                        .value()
                                        .<Cell>map(Cell.Figure::new)
                                        .orElseGet(() -> Cell.of(words.say("under-five"))))
                .orElseGet(Cell::nothing);
    }

    private static List<Cell> observed(Observation seen) {
        return padded(Cell.of(seen.text().value()));
    }

    private static List<Cell> unmeasured(Words words) {
        return padded(Cell.of(words.say("baseline.missing")));
    }

    private static List<Cell> padded(Cell note) {
        Cell none = Cell.nothing();
        return List.of(none, none, none, none, none, none, none, note);
    }

    private static List<Cell> joined(List<Cell> one, List<Cell> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
