package dk.medspor.webui.acts;

import dk.medspor.access.Operation;
import dk.medspor.initiatives.Indicator;
import dk.medspor.initiatives.MeasurementCommand.ChooseIndicator;
import dk.medspor.initiatives.MeasurementCommand.MeasureBaseline;
import dk.medspor.initiatives.MeasurementCommand.MeasureFollowUp;
import dk.medspor.initiatives.MeasurementCommand.ObserveEffect;
import dk.medspor.initiatives.MeasurementCommand.RecordKeyFigures;
import dk.medspor.kernel.Protected;
import dk.medspor.webui.forms.Field;
import dk.medspor.webui.forms.Option;
import java.util.List;
import java.util.function.Predicate;

/** What is measured and seen of an initiative; also after it has ended. */
final class Effects {

    private static final String COUNTS = "PERSONS";
    private static final int NAME = 300;
    private static final int UNIT = 100;
    private static final int TABLE = 20_000;
    private static final int SOURCE = 1_000;

    private Effects() {}

    static List<Act> all() {
        return List.of(indicator(), baseline(), followUp(), keyFigures(), observation());
    }

    private static Act indicator() {
        return new Act(
                "indicator",
                Operation.REPORT_ON_INITIATIVE,
                _ -> true,
                it ->
                        List.of(
                                Field.line("name", NAME),
                                Field.line("unit", UNIT),
                                counts(),
                                Act.day(it)),
                (it, form, _) ->
                        new ChooseIndicator(
                                it.id(),
                                form.date("on"),
                                form.text("name"),
                                form.text("unit"),
                                form.value("counts").equals(COUNTS)));
    }

    private static Act baseline() {
        return new Act(
                "baseline",
                Operation.REPORT_ON_INITIATIVE,
                it -> !indicators(it, by -> by.baseline().isEmpty()).isEmpty(),
                it -> figure(it, indicators(it, by -> by.baseline().isEmpty())),
                (it, form, _) ->
                        new MeasureBaseline(
                                it.id(),
                                form.whole("indicator"),
                                form.date("on"),
                                new Protected<>(form.number("value")),
                                form.text("source")));
    }

    private static Act followUp() {
        return new Act(
                "follow-up",
                Operation.REPORT_ON_INITIATIVE,
                it -> !indicators(it, _ -> true).isEmpty(),
                it -> figure(it, indicators(it, _ -> true)),
                (it, form, _) ->
                        new MeasureFollowUp(
                                it.id(),
                                form.whole("indicator"),
                                form.date("on"),
                                new Protected<>(form.number("value")),
                                form.text("source")));
    }

    private static Act keyFigures() {
        return new Act(
                "key-figures",
                Operation.REPORT_ON_INITIATIVE,
                _ -> true,
                it ->
                        List.of(
                                Field.line("title", NAME),
                                Field.text("rows", TABLE),
                                counts(),
                                Field.line("source", SOURCE),
                                Act.day(it)),
                (it, form, _) -> {
                    TypedTable table = TypedTable.read("rows", form.value("rows"));
                    return new RecordKeyFigures(
                            it.id(),
                            form.date("on"),
                            form.text("title"),
                            table.columns(),
                            table.rows(),
                            form.value("counts").equals(COUNTS),
                            form.text("source"));
                });
    }

    private static Field counts() {
        return Field.radio(
                "counts",
                List.of(
                        new Option(COUNTS, "counts." + COUNTS, true, 0),
                        new Option("OTHER", "counts.OTHER", true, 0)));
    }

    private static Act observation() {
        return new Act(
                "observation",
                Operation.REPORT_ON_INITIATIVE,
                _ -> true,
                it ->
                        List.of(
                                Field.text("observation", Act.LONG),
                                Field.line("source", SOURCE),
                                Act.day(it)),
                (it, form, _) ->
                        new ObserveEffect(
                                it.id(),
                                form.date("on"),
                                form.text("observation"),
                                form.text("source")));
    }

    private static List<Field> figure(Standing it, List<Option> indicators) {
        return List.of(
                Field.choice("indicator", indicators),
                Field.number("value"),
                Field.line("source", SOURCE),
                Act.day(it));
    }

    private static List<Option> indicators(Standing standing, Predicate<Indicator> fit) {
        return standing.it().measurements().indicators().stream()
                .filter(fit)
                .map(
                        it ->
                                Option.called(
                                        it.number(),
                                        "%s (%s)".formatted(it.name().value(), it.unit().value())))
                .toList();
    }
}
