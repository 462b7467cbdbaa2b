package dk.medspor.demo;

import static java.util.Comparator.comparingInt;

import dk.medspor.demo.DemoBodies.DemoBody;
import dk.medspor.demo.DemoPlans.Outcome;
import dk.medspor.demo.DemoPlans.Plan;
import dk.medspor.demo.DemoThemeDays.ThemeDay;
import dk.medspor.initiatives.Assessment;
import dk.medspor.initiatives.CorrectableFact;
import dk.medspor.initiatives.CorrectionCommand.CorrectInitiative;
import dk.medspor.initiatives.Evidence;
import dk.medspor.initiatives.InitiativeCommand.AdoptInitiative;
import dk.medspor.initiatives.InitiativeFacts;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.Proposal;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyCommand.EstablishBody;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.OtherBody;
import dk.medspor.meetings.Contribution;
import dk.medspor.meetings.ContributionId;
import dk.medspor.meetings.MeetingCommand.HoldMeeting;
import dk.medspor.meetings.MeetingCommand.RecordContribution;
import dk.medspor.meetings.MeetingDetails;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.MeetingKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** The invented years as commands in the order in which they would have been sent. */
final class DemoScript {

    private static final int BEGINNING = 1_150;

    /** How long after the fact a secretary gets round to writing it down. */
    private static final int DELAY = 3;

    /** A command on its day; facts are looked up when its turn comes. */
    record Step(int daysAgo, Supplier<Object> command) {}

    private final LocalDate today;
    private final InitiativeFacts facts;
    private final List<Step> steps = new ArrayList<>();

    private DemoScript(LocalDate today, InitiativeFacts facts) {
        this.today = today;
        this.facts = facts;
    }

    static List<Step> until(LocalDate today, InitiativeFacts facts) {
        var script = new DemoScript(today, facts);
        DemoBodies.all().forEach(script::establish);
        DemoThemeDays.all().forEach(script::hold);
        DemoPlans.all().forEach(script::live);
        script.correct(DemoPlans.all().get(6));
        script.steps.addAll(DemoTurns.until(today, facts));
        return script.steps.stream().sorted(comparingInt((Step it) -> -it.daysAgo())).toList();
    }

    private void establish(DemoBody body) {
        LocalDate validFrom = today.minusDays(BEGINNING).withDayOfYear(1);
        Optional<MedBodyId> parent = body.parent().map(DemoBodies::idOf);
        boolean evaluates = body.name().equals(DemoBodies.HMU);
        add(
                BEGINNING,
                () ->
                        new EstablishBody(
                                body.id(),
                                body.name(),
                                body.tier(),
                                parent,
                                true,
                                evaluates,
                                Optional.of(validFrom),
                                Optional.empty()));
    }

    private void hold(ThemeDay day) {
        MeetingId meeting = new MeetingId(DemoBodies.named("meeting", day.title()));
        var details =
                new MeetingDetails(
                        DemoBodies.idOf(DemoBodies.HMU),
                        MeetingKind.THEME_DAY,
                        today.minusDays(day.daysAgo()),
                        Protected.text(day.title()),
                        Optional.of(day.caseReference()));
        add(
                day.daysAgo() - DELAY,
                () -> new HoldMeeting(meeting, details, OtherBody.there(details.bodyId())));
        for (var group : day.groups()) {
            for (String point : group.points()) {
                var contribution =
                        new Contribution(
                                contribution(point),
                                Optional.of(Protected.text(group.name())),
                                Optional.empty(),
                                Protected.text(point),
                                List.of());
                add(
                        day.daysAgo() - DELAY,
                        () -> new RecordContribution(meeting, contribution, false));
            }
        }
    }

    private void live(Plan plan) {
        InitiativeId id = new InitiativeId(DemoBodies.named("initiative", plan.title()));
        List<ContributionId> sources = List.of(contribution(point(plan)));
        MedBodyId owner = DemoBodies.idOf(DemoBodies.LOCAL.get(plan.local()));
        add(
                plan.proposed() - DELAY,
                () ->
                        facts.propose(
                                id,
                                Proposal.of(
                                        Protected.text(plan.title()),
                                        owner,
                                        plan.horizon(),
                                        sources,
                                        Optional.of(day(plan.proposed())))));
        plan.adopted().ifPresent(it -> add(it - DELAY, () -> new AdoptInitiative(id, day(it))));
        plan.started().ifPresent(it -> add(it - DELAY, () -> facts.start(id, day(it))));
        plan.outcomes().forEach(it -> evaluate(id, it));
    }

    private void evaluate(InitiativeId id, Outcome outcome) {
        var evidence = new Evidence(Evidence.Kind.SHOWN, Protected.text(outcome.evidence()));
        add(
                outcome.daysAgo() - DELAY,
                () ->
                        facts.evaluate(
                                id,
                                Assessment.of(
                                        DemoBodies.idOf(DemoBodies.HMU),
                                        day(outcome.daysAgo()),
                                        outcome.verdict(),
                                        evidence)));
    }

    /** Somebody had written down the wrong start, and found out before the first evaluation. */
    private void correct(Plan plan) {
        InitiativeId id = new InitiativeId(DemoBodies.named("initiative", plan.title()));
        int started = plan.started().orElseThrow();
        add(
                started - 60,
                () ->
                        new CorrectInitiative(
                                id,
                                CorrectableFact.STARTED_ON,
                                OptionalInt.empty(),
                                day(started + 14).toString(),
                                true,
                                Protected.text("Referatet havde den forkerte dato.")));
    }

    private void add(int daysAgo, Supplier<Object> command) {
        steps.add(new Step(daysAgo, command));
    }

    private LocalDate day(int daysAgo) {
        return today.minusDays(daysAgo);
    }

    private static ContributionId contribution(String point) {
        return new ContributionId(DemoBodies.named("contribution", point));
    }

    private static String point(Plan plan) {
        return DemoThemeDays.all().get(plan.themeDay()).groups().stream()
                .flatMap(it -> it.points().stream())
                .skip(plan.point())
                .findFirst()
                .orElseThrow();
    }
}
