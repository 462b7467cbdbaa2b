package dk.medspor.status.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.initiatives.Closing;
import dk.medspor.initiatives.Evaluation;
import dk.medspor.initiatives.Obligation;
import dk.medspor.kernel.Protected;
import dk.medspor.recommendations.CommentRound;
import dk.medspor.recommendations.Dossier;
import dk.medspor.recommendations.PlannedMilestone;
import dk.medspor.recommendations.ProcessPlan;
import dk.medspor.recommendations.RecommendationStep;
import dk.medspor.recommendations.Stage;
import dk.medspor.status.calls.AnswerState;
import dk.medspor.status.calls.CallBoard;
import dk.medspor.status.effect.IndicatorEffect;
import dk.medspor.status.effect.InitiativeEffect;
import dk.medspor.status.evaluationcycle.CycleBoard;
import dk.medspor.status.evaluationcycle.CycleRow;
import dk.medspor.status.evaluationcycle.CycleState;
import dk.medspor.status.evaluationcycle.EvaluationCycle.Status;
import dk.medspor.status.evaluationcycle.MeetingList;
import dk.medspor.status.feedback.InitiativeFate;
import dk.medspor.status.feedback.RecommendationFate;
import dk.medspor.status.funnel.Funnel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The answers of views in the words of the naive ones. */
final class Told {

    private Told() {}

    /** The rows, their totals, and the board. */
    static void assertRows(Status status, List<NaiveCycles.Row> expected) {
        assertRows(status.rows(), expected);
        assertTotals(status.totals(), expected);
        assertThat(board(status.board())).isEqualTo(NaiveStatus.board(expected));
    }

    /** How many rows of an owner stand so; what does not occur is not told. */
    static Map<String, Integer> board(CycleBoard board) {
        Map<String, Integer> told = new TreeMap<>();
        board.lines()
                .forEach(
                        line ->
                                line.counts()
                                        .forEach(
                                                (state, count) ->
                                                        told.put(
                                                                line.ownerBodyId() + " " + state,
                                                                count.intValue())));
        told.values().removeIf(it -> it == 0);
        return told;
    }

    static void assertRows(List<CycleRow> rows, List<NaiveCycles.Row> expected) {
        assertThat(rows.stream().map(Told::row)).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** Those that nothing has closed. */
    static void assertOpen(List<CycleRow> rows, List<NaiveCycles.Row> expected) {
        assertRows(rows, expected.stream().filter(it -> it.closedOn().isEmpty()).toList());
    }

    static void assertTotals(Map<CycleState, Long> totals, List<NaiveCycles.Row> expected) {
        for (CycleState state : CycleState.values()) {
            assertThat(totals.get(state))
                    .isEqualTo(
                            expected.stream()
                                    .filter(it -> it.state().equals(state.name()))
                                    .count());
        }
    }

    static void assertList(
            MeetingList list, List<NaiveCycles.Row> due, List<NaiveCycles.Row> stopped) {
        assertThat(list.toEvaluate().stream().map(Told::row))
                .containsExactlyInAnyOrderElementsOf(due);
        assertThat(list.toEvaluate().stream().map(it -> it.obligation().due())).isSorted();
        assertThat(list.stopped().stream().map(Told::row))
                .containsExactlyInAnyOrderElementsOf(stopped);
    }

    private static NaiveCycles.Row row(CycleRow it) {
        Obligation obligation = it.obligation();
        return new NaiveCycles.Row(
                it.initiativeId(),
                it.title().value(),
                it.ownerBodyId(),
                it.promisedTo(),
                it.evaluatingBodyId(),
                obligation.cycle(),
                obligation.openedOn(),
                obligation.intended(),
                obligation.due(),
                obligation.skipped(),
                obligation.facts().terms(),
                it.daysLeft(),
                it.state().name(),
                obligation.closedBy().map(Closing::on),
                it.paused(),
                it.unexplained(),
                obligation.facts().reschedulings().stream()
                                .map(move -> move.on() + ">" + move.to() + move.reason().value())
                                .toList()
                        + " "
                        + obligation.facts().delays().stream()
                                .map(late -> late.on() + late.reason().value())
                                .sorted()
                                .toList());
    }

    static String effect(InitiativeEffect it) {
        return "%s %s %s %s %s %s %s %s"
                .formatted(
                        it.id(),
                        it.title().value(),
                        it.ownerBodyId(),
                        it.evaluatingBodyId(),
                        it.state(),
                        it.startedOn(),
                        verdicts(it.evaluations()),
                        figures(it));
    }

    private static List<String> verdicts(List<Evaluation> evaluations) {
        return evaluations.stream().map(by -> by.on() + " " + by.verdict()).toList();
    }

    private static String figures(InitiativeEffect it) {
        return "%s %s %s %s"
                .formatted(
                        it.baselineMissing(),
                        it.indicators().stream().map(Told::figure).sorted().toList(),
                        it.tables().stream()
                                .map(by -> by.on() + by.title().value())
                                .sorted()
                                .toList(),
                        it.observations().stream()
                                .map(by -> by.on() + by.text().value())
                                .sorted()
                                .toList());
    }

    private static String figure(IndicatorEffect it) {
        return "%s %s %s %s %s"
                .formatted(
                        it.indicator().on(),
                        it.indicator().name().value(),
                        it.baselineMissing() ? "no baseline" : "baseline",
                        it.baselineLate(),
                        it.change());
    }

    static String fate(RecommendationFate it) {
        return "%s %s %s %s"
                .formatted(
                        it.title().value(),
                        words(it.stage()),
                        it.since(),
                        it.outcome().map(Enum::name).orElse(""));
    }

    static String fate(InitiativeFate it) {
        return "%s %s %s %s %s %s %s %s"
                .formatted(
                        it.id(),
                        it.title().value(),
                        it.ownerBodyId(),
                        it.state(),
                        it.since(),
                        it.reason().map(Protected::value).orElse(""),
                        verdicts(it.evaluations()),
                        it.livesOnIn().stream()
                                .map(by -> by.title().value() + " " + by.state())
                                .toList());
    }

    static Map<String, Long> funnel(Funnel funnel) {
        Map<String, Long> told = new TreeMap<>();
        funnel.states().forEach((state, count) -> told.put(state.name(), count));
        funnel.verdicts().forEach((verdict, count) -> told.put(verdict.name(), count));
        funnel.leadTimes().stream()
                .filter(it -> it.count() > 0)
                .forEach(
                        it -> {
                            told.put(it.step().name(), (long) it.count());
                            told.put(it.step() + " 50", it.median().orElseThrow());
                            told.put(it.step() + " 90", it.ninetiethPercentile().orElseThrow());
                        });
        return told;
    }

    static String call(CallBoard it) {
        return "%s %s withdrawn %s silent %s"
                .formatted(
                        it.call().issuedOn(),
                        it.rows().stream().map(row -> row.bodyId() + " " + answer(row)).toList(),
                        it.withdrawnOn(),
                        it.silent());
    }

    private static String answer(CallBoard.Row row) {
        return row.state() == AnswerState.NO_ANSWER
                ? "NO_ANSWER"
                : row.answer()
                        .map(
                                it ->
                                        row.state()
                                                + " "
                                                + it.on()
                                                + it.initiativeId()
                                                        .map(Object::toString)
                                                        .orElse(""))
                        .orElseThrow();
    }

    static String recommendation(Dossier it, LocalDate on) {
        return "%s %d %s %s %s %s"
                .formatted(
                        it.latest().title().value(),
                        it.versions().size(),
                        words(it.stage(on)),
                        it.rounds().stream().map(round -> round(round, on)).toList(),
                        it.steps().stream().map(Told::step).toList(),
                        it.initiatives());
    }

    private static String words(Stage stage) {
        return switch (stage) {
            case DRAFTED -> "Drafted";
            case IN_COMMENT -> "InComment";
            case COMMENTED -> "Commented";
            case QUALIFIED -> "Qualified";
            case SUBMITTED -> "Submitted";
            case RETURNED -> "Returned";
            case DECIDED -> "Decided";
            case FED_BACK -> "FedBack";
            case WITHDRAWN -> "Withdrawn";
        };
    }

    private static String round(CommentRound it, LocalDate on) {
        return "%s-%s %d silent %s"
                .formatted(it.openedOn(), it.until(), it.comments().size(), it.silent(on));
    }

    private static String step(RecommendationStep it) {
        String what =
                switch (it.kind()) {
                    case QUALIFIED -> "Qualified ";
                    case SUBMITTED -> "Submitted ";
                    case DECIDED -> "Decided ";
                    case FED_BACK -> "FedBack ";
                    case WITHDRAWN -> "Withdrawn ";
                };
        return what + it.on() + it.outcome().map(Enum::name).orElse("");
    }

    static String plan(ProcessPlan plan, LocalDate on) {
        return plan.milestones().stream().map(it -> it.number() + " " + milestone(it, on)).toList()
                + "";
    }

    private static String milestone(PlannedMilestone it, LocalDate on) {
        return switch (it.state(on)) {
            case REACHED -> "REACHED " + it.closing().orElseThrow().on();
            case DROPPED -> "DROPPED " + it.closing().orElseThrow().on();
            case LATE, AWAITING, PLANNED -> it.state(on) + " " + it.due().to();
        };
    }
}
