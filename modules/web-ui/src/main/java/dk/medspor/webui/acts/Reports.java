package dk.medspor.webui.acts;

import dk.medspor.access.Operation;
import dk.medspor.initiatives.LifeCommand.PauseInitiative;
import dk.medspor.initiatives.LifeCommand.ResumeInitiative;
import dk.medspor.initiatives.Milestone;
import dk.medspor.initiatives.ProgressCommand.NoteProgress;
import dk.medspor.initiatives.ProgressCommand.PlanMilestone;
import dk.medspor.initiatives.ProgressCommand.ReachMilestone;
import dk.medspor.initiatives.PromiseCommand.ExplainDelay;
import dk.medspor.initiatives.StepKind;
import dk.medspor.webui.forms.Field;
import dk.medspor.webui.forms.Option;
import java.util.List;
import java.util.stream.Stream;

/** What the owners of an initiative tell about it. */
final class Reports {

    private static final int MILESTONE = 1_000;

    private Reports() {}

    static List<Act> all() {
        return List.of(
                progress(), planMilestone(), reachMilestone(), explainDelay(), pause(), resume());
    }

    private static Act progress() {
        return new Act(
                "progress",
                Operation.REPORT_ON_INITIATIVE,
                Standing::goesOn,
                it -> List.of(Field.text("note", Act.LONG), Act.day(it)),
                (it, form, _) -> new NoteProgress(it.id(), form.date("on"), form.text("note")));
    }

    private static Act planMilestone() {
        return new Act(
                "milestone",
                Operation.REPORT_ON_INITIATIVE,
                Standing::goesOn,
                it ->
                        List.of(
                                Field.line("milestone", MILESTONE),
                                Field.date("plannedFor"),
                                Act.day(it)),
                (it, form, _) ->
                        new PlanMilestone(
                                it.id(),
                                form.date("on"),
                                form.text("milestone"),
                                form.date("plannedFor")));
    }

    private static Act reachMilestone() {
        return new Act(
                "reached",
                Operation.REPORT_ON_INITIATIVE,
                it -> it.goesOn() && ahead(it).findFirst().isPresent(),
                it ->
                        List.of(
                                Field.choice(
                                        "milestone",
                                        ahead(it)
                                                .map(
                                                        by ->
                                                                Option.called(
                                                                        by.number(),
                                                                        by.text().value()))
                                                .toList()),
                                Act.day(it)),
                (it, form, _) ->
                        new ReachMilestone(it.id(), form.date("on"), form.whole("milestone")));
    }

    private static Stream<Milestone> ahead(Standing standing) {
        return standing.it().progress().milestones().stream()
                .filter(it -> it.reachedOn().isEmpty());
    }

    private static Act explainDelay() {
        return new Act(
                "delay",
                Operation.REPORT_ON_INITIATIVE,
                Standing::isOverdue,
                it -> List.of(Act.reason(), Act.day(it)),
                (it, form, _) -> new ExplainDelay(it.id(), form.date("on"), form.text("reason")));
    }

    private static Act pause() {
        return new Act(
                "pause",
                Operation.REPORT_ON_INITIATIVE,
                it -> it.mayTake(StepKind.PAUSED),
                it -> List.of(Act.reason().optional(), Act.day(it)),
                (it, form, _) ->
                        new PauseInitiative(it.id(), form.date("on"), form.maybeText("reason")));
    }

    private static Act resume() {
        return new Act(
                "resume",
                Operation.REPORT_ON_INITIATIVE,
                it -> it.mayTake(StepKind.RESUMED),
                it -> List.of(Act.day(it)),
                (it, form, _) -> new ResumeInitiative(it.id(), form.date("on")));
    }
}
