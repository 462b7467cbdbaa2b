package dk.medspor.restapi.agendas;

import dk.medspor.initiatives.Closing;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.ItemContent;
import dk.medspor.meetings.ItemPurpose;
import dk.medspor.status.evaluationcycle.CycleRow;
import dk.medspor.status.evaluationcycle.CycleState;
import dk.medspor.status.evaluationcycle.MeetingList;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts what a body has to evaluate into the words of an agenda. They are Danish whoever asks,
 * because the item is kept as it was put.
 */
public final class EvaluationWords {

    private static final Locale DANISH = Locale.of("da");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d. MMMM yyyy", DANISH);

    private final ResourceBundle words =
            ResourceBundle.getBundle("dk.medspor.restapi.evaluation-item", DANISH);

    /** The item; nothing may be missing from the names but what nobody knows. */
    public ItemContent content(MeetingList list, Map<MedBodyId, String> names, LocalDate on) {
        return new ItemContent(
                Protected.text(say("title")),
                ItemPurpose.DECISION,
                Optional.empty(),
                Stream.concat(
                                list.toEvaluate().stream().map(it -> point("evaluate", it, names)),
                                list.stopped().stream().map(it -> point("discuss", it, names)))
                        .map(Protected::text)
                        .toList(),
                Optional.of(Protected.text(statement(list, names, on))));
    }

    private String statement(MeetingList list, Map<MedBodyId, String> names, LocalDate on) {
        return Stream.concat(
                        Stream.of(say("as-of", day(on))),
                        Stream.concat(
                                list.toEvaluate().stream().map(it -> running(it, names)),
                                list.stopped().stream().map(it -> stopped(it, names))))
                .collect(Collectors.joining("\n\n"));
    }

    private String point(String key, CycleRow row, Map<MedBodyId, String> names) {
        return say(key, row.title().value(), owner(row, names));
    }

    private String running(CycleRow row, Map<MedBodyId, String> names) {
        return Stream.of(
                        Optional.of(
                                say(
                                        "running",
                                        row.title().value(),
                                        owner(row, names),
                                        day(row.started()),
                                        row.obligation().cycle(),
                                        day(row.obligation().due()))),
                        when(row.state() == CycleState.OVERDUE, "overdue", -row.daysLeft()),
                        when(row.unexplained(), "unexplained"),
                        when(row.paused(), "paused"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private String stopped(CycleRow row, Map<MedBodyId, String> names) {
        return say(
                "stopped",
                row.title().value(),
                owner(row, names),
                day(row.started()),
                row.obligation().closedBy().map(Closing::on).map(EvaluationWords::day).orElse(""));
    }

    private Optional<String> when(boolean so, String key, Object... arguments) {
        return so ? Optional.of(say(key, arguments)) : Optional.empty();
    }

    private static String owner(CycleRow row, Map<MedBodyId, String> names) {
        return names.getOrDefault(row.ownerBodyId(), row.ownerBodyId().toString());
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }

    private String say(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), DANISH).format(arguments);
    }
}
