package dk.medspor.webui.acts;

import dk.medspor.access.Operation;
import dk.medspor.initiatives.InitiativeCommand.AdoptInitiative;
import dk.medspor.initiatives.InitiativeFacts;
import dk.medspor.initiatives.LifeCommand.ParkInitiative;
import dk.medspor.initiatives.LifeCommand.RejectInitiative;
import dk.medspor.initiatives.LifeCommand.ReopenInitiative;
import dk.medspor.initiatives.LifeCommand.StopInitiative;
import dk.medspor.initiatives.StepKind;
import dk.medspor.medbodies.Forum;
import dk.medspor.webui.forms.Field;
import dk.medspor.webui.forms.Filled;
import dk.medspor.webui.forms.Option;
import java.util.List;

/** What can be decided on an initiative. */
final class Decisions {

    private static final int NAME = 300;

    private Decisions() {}

    /** Those that lead on. */
    static List<Act> ahead(InitiativeFacts facts) {
        return List.of(adopt(), start(facts), reopen());
    }

    /** Those that lead away. */
    static List<Act> away(InitiativeFacts facts) {
        return List.of(refer(facts), park(), reject(), stop());
    }

    private static Act adopt() {
        return new Act(
                "adopt",
                Operation.ADOPT_INITIATIVE,
                it -> it.mayTake(StepKind.ADOPTED),
                it -> List.of(Act.day(it)),
                (it, form, _) -> new AdoptInitiative(it.id(), form.date("on")));
    }

    private static Act start(InitiativeFacts facts) {
        return new Act(
                "start",
                Operation.START_INITIATIVE,
                it -> it.next().start(),
                it ->
                        List.of(
                                Act.day(it),
                                Field.choice("evaluatingBodyId", it.bodies()).optional(),
                                Act.reason().optional()),
                (it, form, _) ->
                        facts.start(
                                it.id(),
                                form.date("on"),
                                form.maybeBody("evaluatingBodyId"),
                                form.maybeText("reason")));
    }

    private static Act refer(InitiativeFacts facts) {
        return new Act(
                "refer",
                Operation.DECIDE_ON_INITIATIVE,
                it -> it.mayTake(StepKind.REFERRED),
                it ->
                        List.of(
                                Field.radio("forum", Option.of("forum", Forum.Kind.values())),
                                Field.choice("bodyId", it.bodies()).optional(),
                                Field.line("name", NAME).optional(),
                                Act.reason().optional(),
                                Act.day(it)),
                (it, form, _) ->
                        facts.refer(
                                it.id(), form.date("on"), forum(form), form.maybeText("reason")));
    }

    private static Forum forum(Filled form) {
        return new Forum(
                form.one(Forum.Kind.class, "forum"),
                form.maybeBody("bodyId"),
                form.maybeText("name"));
    }

    private static Act park() {
        return new Act(
                "park",
                Operation.DECIDE_ON_INITIATIVE,
                it -> it.mayTake(StepKind.PARKED),
                it -> List.of(Act.reason(), Act.day(it)),
                (it, form, _) -> new ParkInitiative(it.id(), form.date("on"), form.text("reason")));
    }

    private static Act reject() {
        return new Act(
                "reject",
                Operation.DECIDE_ON_INITIATIVE,
                it -> it.mayTake(StepKind.REJECTED),
                it -> List.of(Act.reason(), Act.day(it)),
                (it, form, _) ->
                        new RejectInitiative(it.id(), form.date("on"), form.text("reason")));
    }

    private static Act reopen() {
        return new Act(
                "reopen",
                Operation.DECIDE_ON_INITIATIVE,
                it -> it.mayTake(StepKind.REOPENED),
                it -> List.of(Act.reason().optional(), Act.day(it)),
                (it, form, _) ->
                        new ReopenInitiative(it.id(), form.date("on"), form.maybeText("reason")));
    }

    private static Act stop() {
        return new Act(
                "stop",
                Operation.DECIDE_ON_INITIATIVE,
                it -> it.mayTake(StepKind.STOPPED),
                it -> List.of(Act.reason(), Act.day(it)),
                (it, form, _) -> new StopInitiative(it.id(), form.date("on"), form.text("reason")));
    }
}
