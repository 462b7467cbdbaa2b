package dk.medspor.webui.acts;

import dk.medspor.access.Operation;
import dk.medspor.initiatives.InitiativeFacts;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.Proposal;
import dk.medspor.initiatives.StepKind;
import dk.medspor.kernel.Protected;
import dk.medspor.restapi.initiatives.Splitting;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import dk.medspor.status.AsOf;
import dk.medspor.webui.forms.Field;
import dk.medspor.webui.forms.Filled;
import dk.medspor.webui.forms.InitiativeOptions;
import dk.medspor.webui.forms.WantedInitiative;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** What lives on in the place of an initiative or beside it: a survivor, parts, copies. */
@Component
class Successions {

    private static final int TITLE = 300;
    private static final int MOST_PARTS = 20;

    private final InitiativeFacts facts;
    private final InitiativeOptions initiatives;
    private final Splitting splitting;

    Successions(InitiativeFacts facts, InitiativeOptions initiatives, Splitting splitting) {
        this.facts = facts;
        this.initiatives = initiatives;
        this.splitting = splitting;
    }

    List<Act> all() {
        return List.of(spread(), merge(), split());
    }

    /** Doing it twice is doing it once: the id comes with the form. */
    private Act spread() {
        return new Act(
                "spread",
                Operation.DECIDE_ON_INITIATIVE,
                it -> it.it().chain().isPresent(),
                it ->
                        List.of(
                                Field.hidden("id", UUID.randomUUID()),
                                Field.choice("ownerBodyId", it.bodies()),
                                Field.date("proposedOn", it.today()).optional()),
                (it, form, _) ->
                        facts.propose(
                                new InitiativeId(form.id("id")),
                                Proposal.copyOf(
                                        it.it(),
                                        form.body("ownerBodyId"),
                                        form.maybeDate("proposedOn"))));
    }

    private Act merge() {
        return new Act(
                "merge",
                Operation.DECIDE_ON_INITIATIVE,
                it -> it.mayTake(StepKind.MERGED),
                it ->
                        List.of(
                                initiatives.choice(
                                        "survivorId", goingOnBeside(it), it.entered(), AsOf.now()),
                                Act.reason(),
                                Act.day(it)),
                (it, form, _) ->
                        facts.merge(
                                it.id(),
                                form.date("on"),
                                new InitiativeId(form.id("survivorId")),
                                form.text("reason")));
    }

    private static WantedInitiative goingOnBeside(Standing one) {
        return WantedInitiative.first(
                one.it().ownerBodyId(),
                it -> !it.id().equals(one.id()) && it.life().endedOn().isEmpty());
    }

    private Act split() {
        return new Act(
                "split",
                Operation.DECIDE_ON_INITIATIVE,
                it -> it.mayTake(StepKind.SPLIT),
                it ->
                        List.of(
                                Field.hidden("id", UUID.randomUUID()),
                                Field.text("parts", MOST_PARTS * TITLE),
                                Act.reason(),
                                Act.day(it)),
                (it, form, actor) -> {
                    List<Splitting.Part> parts = parts(form);
                    splitting.prepare(it.it(), parts, form.date("on"), actor);
                    return facts.split(
                            it.id(),
                            form.date("on"),
                            parts.stream().map(Splitting.Part::id).toList(),
                            form.text("reason"));
                });
    }

    /** A part for each line; the same form always names the same parts. */
    private static List<Splitting.Part> parts(Filled form) {
        List<Protected<String>> titles = form.lines("parts");
        if (titles.size() < 2 || titles.size() > MOST_PARTS) {
            throw wrong("parts-between", 2, MOST_PARTS);
        }
        if (titles.stream().anyMatch(it -> it.value().length() > TITLE)) {
            throw wrong("too-long", TITLE);
        }
        UUID seed = form.id("id");
        return IntStream.range(0, titles.size())
                .mapToObj(
                        it -> new Splitting.Part(part(seed, it), titles.get(it), Optional.empty()))
                .toList();
    }

    private static InitiativeId part(UUID form, int number) {
        String name = "%s part %d".formatted(form, number);
        return new InitiativeId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private static ProblemException wrong(String rule, Object... arguments) {
        return new ProblemException(Problem.invalid("parts", rule, arguments));
    }
}
