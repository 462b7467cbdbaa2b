package dk.medspor.initiatives.domain;

import static dk.medspor.initiatives.Skovby.EVIDENCE;
import static dk.medspor.initiatives.Skovby.HMU;
import static dk.medspor.initiatives.Skovby.ID;
import static dk.medspor.initiatives.Skovby.LMU;
import static dk.medspor.initiatives.Skovby.OTHER_HMU;
import static dk.medspor.initiatives.Skovby.REASON;
import static dk.medspor.initiatives.Skovby.TITLE;
import static dk.medspor.initiatives.Skovby.adopt;
import static dk.medspor.initiatives.Skovby.assessment;
import static dk.medspor.initiatives.Skovby.propose;
import static dk.medspor.initiatives.Skovby.start;

import dk.medspor.initiatives.CorrectableFact;
import dk.medspor.initiatives.CorrectableText;
import dk.medspor.initiatives.CorrectionCommand.CorrectInitiative;
import dk.medspor.initiatives.CorrectionCommand.CorrectText;
import dk.medspor.initiatives.CorrectionCommand.WithdrawFact;
import dk.medspor.initiatives.EvaluationTerms;
import dk.medspor.initiatives.InitiativeCommand.EvaluateInitiative;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.InitiativeState;
import dk.medspor.initiatives.LifeCommand.MergeInitiative;
import dk.medspor.initiatives.LifeCommand.ParkInitiative;
import dk.medspor.initiatives.LifeCommand.PauseInitiative;
import dk.medspor.initiatives.LifeCommand.ReferInitiative;
import dk.medspor.initiatives.LifeCommand.RejectInitiative;
import dk.medspor.initiatives.LifeCommand.ReopenInitiative;
import dk.medspor.initiatives.LifeCommand.ResumeInitiative;
import dk.medspor.initiatives.LifeCommand.StopInitiative;
import dk.medspor.initiatives.MeasurementCommand.ChooseIndicator;
import dk.medspor.initiatives.MeasurementCommand.MeasureBaseline;
import dk.medspor.initiatives.MeasurementCommand.MeasureFollowUp;
import dk.medspor.initiatives.MeasurementCommand.ObserveEffect;
import dk.medspor.initiatives.ProgressCommand.NoteProgress;
import dk.medspor.initiatives.ProgressCommand.PlanMilestone;
import dk.medspor.initiatives.ProgressCommand.ReachMilestone;
import dk.medspor.initiatives.PromiseCommand.ExplainDelay;
import dk.medspor.initiatives.PromiseCommand.HandOverInitiative;
import dk.medspor.initiatives.PromiseCommand.RescheduleEvaluation;
import dk.medspor.initiatives.PromiseCommand.WaiveEvaluation;
import dk.medspor.initiatives.Verdict;
import dk.medspor.initiatives.WithdrawableFact;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.Forum;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.OtherBody;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What somebody may want to do with an initiative. */
final class RandomIntents {

    static final InitiativeId OTHER = new InitiativeId(new UUID(1, 7));

    private static final Forum BOARD =
            new Forum(Forum.Kind.EXECUTIVE_BOARD, Optional.empty(), Optional.empty());

    private RandomIntents() {}

    static Arbitrary<Intent> births() {
        return Arbitraries.of(
                on -> propose(true, List.of(), Optional.of(on)),
                on -> propose(false, List.of(), Optional.of(on)),
                on -> adopt(on),
                on -> start(on),
                on -> start(on, Optional.empty(), Optional.empty(), Optional.empty()),
                on -> start(on, Optional.of(HMU), Optional.of(OTHER_HMU), Optional.of(REASON)));
    }

    static Arbitrary<Intent> steps() {
        Optional<Protected<String>> why = Optional.of(REASON);
        return Arbitraries.of(
                on -> new ReferInitiative(ID, on, BOARD, Optional.empty(), why),
                on -> new RejectInitiative(ID, on, REASON),
                on -> new ParkInitiative(ID, on, REASON),
                on -> new ReopenInitiative(ID, on, why),
                on -> new PauseInitiative(ID, on, why),
                on -> new PauseInitiative(ID, on, why),
                on -> new ResumeInitiative(ID, on),
                on -> new StopInitiative(ID, on, REASON),
                on ->
                        new MergeInitiative(
                                ID, on, OTHER, Optional.of(InitiativeState.RUNNING), REASON),
                on -> new MergeInitiative(ID, on, OTHER, Optional.empty(), REASON));
    }

    static Arbitrary<Intent> evaluations() {
        var verdicts =
                Arbitraries.frequencyOf(
                        Tuple.of(9, Arbitraries.of(Verdict.class)),
                        Tuple.of(18, Arbitraries.of(Verdict.CONTINUE, Verdict.ADJUST)));
        return Combinators.combine(
                        verdicts,
                        Arbitraries.frequency(Tuple.of(9, HMU), Tuple.of(1, OTHER_HMU)),
                        Arbitraries.of(EVIDENCE).optional(0.9),
                        days(-10, 900).optional(0.2),
                        Arbitraries.of(REASON).optional(0.8),
                        terms())
                .as(
                        (verdict, by, evidence, wait, reason, terms) ->
                                on ->
                                        new EvaluateInitiative(
                                                ID,
                                                assessment(
                                                        by,
                                                        on,
                                                        verdict,
                                                        evidence,
                                                        wait.map(on::plusDays),
                                                        reason),
                                                OtherBody.there(by),
                                                true,
                                                terms));
    }

    static Arbitrary<Intent> promises() {
        Arbitrary<Intent> reschedulings =
                days(-30, 700)
                        .map(
                                wait ->
                                        on ->
                                                new RescheduleEvaluation(
                                                        ID, on, on.plusDays(wait), REASON));
        Arbitrary<Intent> waivers =
                Combinators.combine(days(-10, 900).optional(0.2), terms())
                        .as(
                                (wait, terms) ->
                                        on ->
                                                new WaiveEvaluation(
                                                        ID,
                                                        on,
                                                        wait.map(on::plusDays),
                                                        terms,
                                                        REASON));
        Arbitrary<Intent> delays = Arbitraries.of(on -> new ExplainDelay(ID, on, REASON));
        Arbitrary<Intent> handovers =
                Combinators.combine(
                                Arbitraries.of(LMU, HMU).optional(0.5),
                                Arbitraries.of(HMU, OTHER_HMU).optional(0.7))
                        .as(
                                (owner, evaluator) ->
                                        on ->
                                                new HandOverInitiative(
                                                        ID, on, owner, evaluator, List.of(),
                                                        REASON));
        return Arbitraries.oneOf(reschedulings, waivers, delays, handovers);
    }

    static Arbitrary<Intent> progress() {
        return Combinators.combine(days(1, 25), days(0, 400))
                .flatAs(
                        (number, wait) ->
                                Arbitraries.of(
                                        on -> new PlanMilestone(ID, on, TITLE, on.plusDays(wait)),
                                        on -> new ReachMilestone(ID, on, number),
                                        on -> new NoteProgress(ID, on, TITLE),
                                        on -> new ChooseIndicator(ID, on, TITLE, TITLE, true),
                                        on ->
                                                new MeasureBaseline(
                                                        ID, number, on, figure(wait), TITLE),
                                        on ->
                                                new MeasureFollowUp(
                                                        ID, number, on, figure(wait), TITLE),
                                        on -> new ObserveEffect(ID, on, TITLE, TITLE)));
    }

    private static Protected<BigDecimal> figure(int value) {
        return new Protected<>(BigDecimal.valueOf(value));
    }

    static Arbitrary<Intent> corrections() {
        Arbitrary<Intent> values =
                Combinators.combine(
                                Arbitraries.of(CorrectableFact.class),
                                days(0, 25).optional(0.6),
                                days(-1000, 100),
                                Arbitraries.of(Verdict.class).map(Verdict::name),
                                Arbitraries.of(LMU, HMU, OTHER_HMU).map(MedBodyId::toString),
                                Arbitraries.frequency(Tuple.of(19, true), Tuple.of(1, false)))
                        .as(
                                (fact, number, shift, verdict, body, readable) ->
                                        on ->
                                                new CorrectInitiative(
                                                        ID,
                                                        fact,
                                                        number(number),
                                                        readable
                                                                ? value(
                                                                        fact,
                                                                        on.plusDays(shift),
                                                                        verdict,
                                                                        body)
                                                                : "om et års tid",
                                                        true,
                                                        REASON));
        Arbitrary<Intent> texts =
                Combinators.combine(
                                Arbitraries.of(CorrectableText.class),
                                days(0, 25).optional(0.6),
                                Arbitraries.of("Ro", "Mere ro").map(Protected::text))
                        .as(
                                (text, number, right) ->
                                        _ ->
                                                new CorrectText(
                                                        ID, text, number(number), right, REASON));
        return Arbitraries.frequencyOf(Tuple.of(3, values), Tuple.of(1, texts));
    }

    static Arbitrary<Intent> withdrawals() {
        Arbitrary<Intent> latest =
                Arbitraries.of(
                                WithdrawableFact.STEP,
                                WithdrawableFact.EVALUATION,
                                WithdrawableFact.WAIVER,
                                WithdrawableFact.START)
                        .map(fact -> _ -> withdraw(fact, OptionalInt.empty()));
        Arbitrary<Intent> numbered =
                Combinators.combine(Arbitraries.of(WithdrawableFact.class), days(2, 15))
                        .as((fact, number) -> _ -> withdraw(fact, OptionalInt.of(number)));
        return Arbitraries.oneOf(latest, numbered);
    }

    private static WithdrawFact withdraw(WithdrawableFact fact, OptionalInt number) {
        return new WithdrawFact(ID, fact, number, REASON);
    }

    private static Arbitrary<EvaluationTerms> terms() {
        return Arbitraries.frequency(
                Tuple.of(6, EvaluationTerms.USUAL),
                Tuple.of(1, new EvaluationTerms(Period.ofMonths(6), 30)),
                Tuple.of(1, new EvaluationTerms(Period.ofYears(2), 90)));
    }

    private static String value(CorrectableFact fact, LocalDate day, String verdict, String body) {
        return switch (fact) {
            case VERDICT -> verdict;
            case HORIZON -> "LONG";
            case OWNER, PROMISED_TO, EVALUATED_BY -> body;
            default -> day.toString();
        };
    }

    private static OptionalInt number(Optional<Integer> number) {
        return number.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private static Arbitrary<Integer> days(int from, int to) {
        return Arbitraries.integers().between(from, to);
    }
}
