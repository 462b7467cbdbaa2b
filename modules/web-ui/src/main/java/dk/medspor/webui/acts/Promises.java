package dk.medspor.webui.acts;

import dk.medspor.access.Operation;
import dk.medspor.initiatives.InitiativeFacts;
import dk.medspor.initiatives.PromiseCommand.RescheduleEvaluation;
import dk.medspor.webui.forms.Field;
import java.util.List;

/** What can happen to a promised evaluation besides being held. */
final class Promises {

    private Promises() {}

    static List<Act> all(InitiativeFacts facts) {
        return List.of(reschedule(), waive(facts), handOver(facts));
    }

    private static Act reschedule() {
        return new Act(
                "reschedule",
                Operation.CHANGE_PROMISE,
                it -> it.next().owed(),
                it ->
                        List.of(
                                it.owed()
                                        .map(by -> Field.date("due").preset(by.due().toString()))
                                        .orElseGet(() -> Field.date("due")),
                                Act.reason(),
                                Act.day(it)),
                (it, form, _) ->
                        new RescheduleEvaluation(
                                it.id(), form.date("on"), form.date("due"), form.text("reason")));
    }

    private static Act waive(InitiativeFacts facts) {
        return new Act(
                "waive",
                Operation.CHANGE_PROMISE,
                it -> it.next().owed(),
                it -> List.of(Act.reason(), Field.date("nextEvaluationOn").optional(), Act.day(it)),
                (it, form, _) ->
                        facts.waive(
                                it.id(),
                                form.date("on"),
                                form.maybeDate("nextEvaluationOn"),
                                form.text("reason")));
    }

    private static Act handOver(InitiativeFacts facts) {
        return new Act(
                "hand-over",
                Operation.CHANGE_PROMISE,
                Standing::goesOn,
                it ->
                        List.of(
                                Field.choice("ownerBodyId", it.bodies()).optional(),
                                Field.choice("evaluatingBodyId", it.bodies()).optional(),
                                Act.reason(),
                                Act.day(it)),
                (it, form, _) ->
                        facts.handOver(
                                it.id(),
                                form.date("on"),
                                form.maybeBody("ownerBodyId"),
                                form.maybeBody("evaluatingBodyId"),
                                form.text("reason")));
    }
}
