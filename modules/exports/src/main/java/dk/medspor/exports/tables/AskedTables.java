package dk.medspor.exports.tables;

import dk.medspor.exports.Asked;
import dk.medspor.exports.Cell;
import dk.medspor.exports.Table;
import dk.medspor.exports.Words;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.recommendations.CommentRound;
import dk.medspor.recommendations.Dossier;
import dk.medspor.recommendations.PlannedMilestone;
import dk.medspor.recommendations.ProcessPlan;
import dk.medspor.recommendations.RecommendationStep;
import dk.medspor.status.Answer;
import dk.medspor.status.Page;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.status.calls.CallAnswer;
import dk.medspor.status.calls.CallBoard;
import dk.medspor.status.calls.Calls;
import dk.medspor.status.processplans.ProcessPlans;
import dk.medspor.status.recommendations.Recommendations;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What bodies were asked for: calls, recommendations, and the plans of processes. */
record AskedTables(
        Calls calls, Recommendations recommendations, ProcessPlans plans, BodyDirectory directory) {

    private static final int ALL = Integer.MAX_VALUE;

    Answer<Table> calls(Asked asked) {
        Answer<Page<CallBoard>> answer =
                asked.own()
                        .flatMap(_ -> asked.bodies())
                        .map(own -> calls.callsOn(own, asked.on(), 0, ALL, asked.asOf()))
                        .orElseGet(
                                () -> calls.calls(asked.body(), asked.on(), 0, ALL, asked.asOf()));
        List<CallBoard> boards = answer.value().items();
        Map<MedBodyId, String> names =
                names(
                        asked,
                        boards.stream()
                                .flatMap(
                                        it ->
                                                Stream.concat(
                                                        Stream.of(it.call().forumBodyId()),
                                                        it.rows().stream()
                                                                .map(CallBoard.Row::bodyId)))
                                .toList());
        Words words = asked.words();
        return new Answer<>(
                answer.position(),
                new Table(
                        words.say("title.calls"),
                        words.columns(
                                "call",
                                "forum",
                                "issued",
                                "answer-by",
                                "withdrawn",
                                "body",
                                "answer",
                                "answered-on",
                                "reason"),
                        boards.stream()
                                .flatMap(
                                        it ->
                                                it.rows().stream()
                                                        .map(row -> call(it, row, names, words)))
                                .toList()));
    }

    private static List<Cell> call(
            CallBoard board, CallBoard.Row row, Map<MedBodyId, String> names, Words words) {
        var call = board.call();
        return List.of(
                Cell.of(call.title().value()),
                Cell.of(names.getOrDefault(call.forumBodyId(), "")),
                Cell.of(call.issuedOn()),
                Cell.day(call.answerBy()),
                Cell.day(board.withdrawnOn()),
                Cell.of(names.getOrDefault(row.bodyId(), "")),
                Cell.of(words.name(row.state())),
                Cell.day(row.answer().map(CallAnswer::on)),
                Cell.text(row.answer().flatMap(CallAnswer::reason).map(it -> it.value())));
    }

    Answer<Table> recommendations(Asked asked) {
        Answer<Page<Dossier>> answer =
                recommendations.recommendations(asked.bodies(), asked.on(), 0, ALL, asked.asOf());
        List<Dossier> all = answer.value().items();
        Map<MedBodyId, String> names =
                names(
                        asked,
                        all.stream()
                                .flatMap(
                                        it ->
                                                Stream.concat(
                                                        Stream.of(it.ownerBodyId()),
                                                        it.latestRound().stream()
                                                                .flatMap(
                                                                        by -> by.asked().stream())))
                                .toList());
        Words words = asked.words();
        return new Answer<>(
                answer.position(),
                new Table(
                        words.say("title.recommendations"),
                        words.columns(
                                "theme",
                                "code",
                                "recommendation",
                                "owner",
                                "stage",
                                "since",
                                "outcome",
                                "comments-until",
                                "not-commented",
                                "initiatives"),
                        all.stream().map(it -> recommendation(it, asked, names)).toList()));
    }

    private static List<Cell> recommendation(
            Dossier it, Asked asked, Map<MedBodyId, String> names) {
        Words words = asked.words();
        return List.of(
                Cell.of(it.latest().theme().value()),
                Cell.text(it.latest().number()),
                Cell.of(it.latest().title().value()),
                Cell.of(names.getOrDefault(it.ownerBodyId(), "")),
                Cell.of(words.name(it.stage(asked.on()))),
                Cell.of(it.lastDay()),
                Cell.text(
                        it.latest(RecommendationStep.Kind.DECIDED)
                                .flatMap(RecommendationStep::outcome)
                                .map(words::name)),
                Cell.day(it.latestRound().map(CommentRound::until)),
                Cell.of(silent(it, asked, names)),
                Cell.of(it.initiatives().size()));
    }

    /** What this reader may see of it; the silence of others is theirs. */
    private static String silent(Dossier it, Asked asked, Map<MedBodyId, String> names) {
        return it.latestRound().stream()
                .flatMap(round -> round.silent(asked.on()).stream())
                .filter(body -> asked.own().map(own -> own.contains(body)).orElse(true))
                .map(body -> names.getOrDefault(body, ""))
                .sorted()
                .collect(Collectors.joining("; "));
    }

    Answer<Table> plans(Asked asked) {
        Answer<Page<ProcessPlan>> answer =
                plans.plans(asked.bodies(), asked.on(), 0, ALL, asked.asOf());
        List<ProcessPlan> all = answer.value().items();
        Map<MedBodyId, String> names =
                names(asked, all.stream().map(ProcessPlan::forumBodyId).toList());
        Words words = asked.words();
        return new Answer<>(
                answer.position(),
                new Table(
                        words.say("title.process-plans"),
                        words.columns(
                                "plan",
                                "forum",
                                "milestone",
                                "when",
                                "last-day",
                                "condition",
                                "state",
                                "closed"),
                        all.stream()
                                .flatMap(
                                        it ->
                                                it.milestones().stream()
                                                        .map(
                                                                one ->
                                                                        milestone(
                                                                                it, one, asked,
                                                                                names)))
                                .toList()));
    }

    private static List<Cell> milestone(
            ProcessPlan plan, PlannedMilestone it, Asked asked, Map<MedBodyId, String> names) {
        return List.of(
                Cell.of(plan.title().value()),
                Cell.of(names.getOrDefault(plan.forumBodyId(), "")),
                Cell.of(it.text().value()),
                Cell.of(it.due().words().value()),
                Cell.day(it.due().to()),
                Cell.text(it.due().condition().map(words -> words.value())),
                Cell.of(asked.words().name(it.state(asked.on()))),
                Cell.day(it.closing().map(PlannedMilestone.Closing::on)));
    }

    private Map<MedBodyId, String> names(Asked asked, Collection<MedBodyId> ids) {
        return directory.names(ids, asked.asOf());
    }
}
