package dk.medspor.status.agreement;

import dk.medspor.initiatives.Assessment;
import dk.medspor.initiatives.CorrectableFact;
import dk.medspor.initiatives.CorrectableText;
import dk.medspor.initiatives.CorrectionCommand.CorrectInitiative;
import dk.medspor.initiatives.CorrectionCommand.CorrectText;
import dk.medspor.initiatives.CorrectionCommand.WithdrawFact;
import dk.medspor.initiatives.EvaluationTerms;
import dk.medspor.initiatives.Evidence;
import dk.medspor.initiatives.Horizon;
import dk.medspor.initiatives.InitiativeCommand;
import dk.medspor.initiatives.InitiativeCommand.AdoptInitiative;
import dk.medspor.initiatives.InitiativeCommand.EvaluateInitiative;
import dk.medspor.initiatives.InitiativeCommand.ProposeInitiative;
import dk.medspor.initiatives.InitiativeCommand.StartInitiative;
import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.InitiativeState;
import dk.medspor.initiatives.LifeCommand.MergeInitiative;
import dk.medspor.initiatives.LifeCommand.ParkInitiative;
import dk.medspor.initiatives.LifeCommand.PauseInitiative;
import dk.medspor.initiatives.LifeCommand.ReferInitiative;
import dk.medspor.initiatives.LifeCommand.RejectInitiative;
import dk.medspor.initiatives.LifeCommand.ReopenInitiative;
import dk.medspor.initiatives.LifeCommand.ResumeInitiative;
import dk.medspor.initiatives.LifeCommand.SplitInitiative;
import dk.medspor.initiatives.LifeCommand.StopInitiative;
import dk.medspor.initiatives.MeasurementCommand.ChooseIndicator;
import dk.medspor.initiatives.MeasurementCommand.MeasureBaseline;
import dk.medspor.initiatives.MeasurementCommand.MeasureFollowUp;
import dk.medspor.initiatives.MeasurementCommand.ObserveEffect;
import dk.medspor.initiatives.MeasurementCommand.RecordKeyFigures;
import dk.medspor.initiatives.MeasurementEvent.IndicatorChosen;
import dk.medspor.initiatives.ProgressCommand.NoteProgress;
import dk.medspor.initiatives.PromiseCommand.ExplainDelay;
import dk.medspor.initiatives.PromiseCommand.HandOverInitiative;
import dk.medspor.initiatives.PromiseCommand.RescheduleEvaluation;
import dk.medspor.initiatives.PromiseCommand.WaiveEvaluation;
import dk.medspor.initiatives.Proposal;
import dk.medspor.initiatives.Verdict;
import dk.medspor.initiatives.WithdrawableFact;
import dk.medspor.initiatives.domain.Initiative;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.Forum;
import dk.medspor.medbodies.OtherBody;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Some initiatives that live side by side. */
final class RandomInitiatives {

    private static final int HOW_MANY = 6;
    private static final Protected<String> WHY = Protected.text("Aftalt på mødet");
    private static final Evidence EVIDENCE = new Evidence(Evidence.Kind.SHOWN, WHY);
    private static final Forum BOARD =
            new Forum(Forum.Kind.EXECUTIVE_BOARD, Optional.empty(), Optional.empty());

    private final RandomMunicipality life;
    private final Map<InitiativeId, Ruled<InitiativeCommand, Initiative, InitiativeEvent>> ruled =
            new HashMap<>();
    private final Map<InitiativeId, Integer> facts = new HashMap<>();
    private final Map<InitiativeId, Integer> indicators = new HashMap<>();

    RandomInitiatives(RandomMunicipality life) {
        this.life = life;
    }

    static InitiativeId id(int number) {
        return new InitiativeId(new UUID(1, number));
    }

    InitiativeId any() {
        return id(life.upTo(HOW_MANY));
    }

    List<InitiativeEvent> next() {
        InitiativeId id = any();
        List<InitiativeEvent> events = next(id);
        for (InitiativeEvent event : events) {
            int number = facts.merge(id, 1, Integer::sum);
            if (event instanceof IndicatorChosen) {
                indicators.put(id, number);
            }
        }
        return events;
    }

    private List<InitiativeEvent> next(InitiativeId id) {
        boolean known = ruled.containsKey(id);
        return ruled.computeIfAbsent(
                        id,
                        _ ->
                                new Ruled<>(
                                        Initiative::decide,
                                        Initiative::evolve,
                                        new Initiative.Unknown()))
                .after(known ? command(id, life.day()) : propose(id));
    }

    private ProposeInitiative propose(InitiativeId id) {
        var proposal =
                Proposal.of(
                        Protected.text("Tiltag " + id.value().getLeastSignificantBits()),
                        life.body(),
                        Horizon.NOW,
                        life.sources(),
                        life.onceIn(4) ? Optional.empty() : Optional.of(life.day()));
        return new ProposeInitiative(
                id, proposal, OtherBody.there(proposal.ownerBodyId()), List.of(), true);
    }

    private InitiativeCommand command(InitiativeId id, LocalDate on) {
        return switch (life.upTo(17)) {
            case 15, 16, 17 -> measuring(id, on);
            case 1, 2, 3 -> start(id, on);
            case 4, 5, 6, 7 -> evaluate(id, on);
            case 8, 9 -> promise(id, on);
            case 10, 11 -> correction(id);
            case 12 -> withdrawal(id);
            default -> step(id, on);
        };
    }

    private InitiativeCommand start(InitiativeId id, LocalDate on) {
        return new StartInitiative(
                id,
                on,
                Optional.of(RandomMunicipality.BODIES.getFirst()),
                Optional.of(OtherBody.there(life.body())),
                terms(),
                life.onceIn(3),
                Optional.of(WHY));
    }

    private InitiativeCommand evaluate(InitiativeId id, LocalDate on) {
        Verdict verdict =
                life.onceIn(8) ? Verdict.STOP : life.one(List.of(Verdict.values()).subList(0, 3));
        var assessment =
                new Assessment(
                        life.onceIn(5) ? life.body() : RandomMunicipality.BODIES.getFirst(),
                        on,
                        verdict,
                        Optional.of(EVIDENCE),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        agreed(),
                        Optional.of(WHY));
        return new EvaluateInitiative(
                id, assessment, OtherBody.there(assessment.evaluatingBodyId()), true, terms());
    }

    private InitiativeCommand promise(InitiativeId id, LocalDate on) {
        return switch (life.upTo(4)) {
            case 1 -> new RescheduleEvaluation(id, on, life.dayAhead(), WHY);
            case 2 -> new WaiveEvaluation(id, on, agreed(), terms(), WHY);
            case 3 -> new ExplainDelay(id, on, WHY);
            default ->
                    new HandOverInitiative(
                            id,
                            on,
                            life.now() ? Optional.of(life.body()) : Optional.empty(),
                            life.now() ? Optional.of(life.body()) : Optional.empty(),
                            List.of(),
                            WHY);
        };
    }

    private InitiativeCommand step(InitiativeId id, LocalDate on) {
        return switch (life.upTo(12)) {
            case 1 -> new ReferInitiative(id, on, BOARD, Optional.empty(), Optional.of(WHY));
            case 2 -> new RejectInitiative(id, on, WHY);
            case 3 -> new ParkInitiative(id, on, WHY);
            case 4, 5 -> new ReopenInitiative(id, on, Optional.of(WHY));
            case 6 -> new PauseInitiative(id, on, Optional.of(WHY));
            case 7 -> new ResumeInitiative(id, on);
            case 8 -> new StopInitiative(id, on, WHY);
            case 9 -> new MergeInitiative(id, on, any(), Optional.of(InitiativeState.RUNNING), WHY);
            case 10 ->
                    new SplitInitiative(id, on, List.of(any(), any()), List.of(), List.of(), WHY);
            case 11 -> new NoteProgress(id, on, WHY);
            default -> new AdoptInitiative(id, on);
        };
    }

    private InitiativeCommand measuring(InitiativeId id, LocalDate on) {
        Integer indicator = indicators.get(id);
        if (indicator == null) {
            return new ChooseIndicator(id, on, WHY, WHY, life.now());
        }
        var figure = new Protected<>(BigDecimal.valueOf(life.upTo(40)));
        return switch (life.upTo(8)) {
            case 1 -> new ChooseIndicator(id, on, WHY, WHY, life.now());
            case 2 -> new MeasureBaseline(id, indicator, on, figure, WHY);
            case 3, 4, 7, 8 -> new MeasureFollowUp(id, indicator, on, figure, WHY);
            case 5 ->
                    new RecordKeyFigures(
                            id,
                            on,
                            WHY,
                            List.of(WHY),
                            List.of(new RecordKeyFigures.Figures(WHY, List.of(figure))),
                            life.now(),
                            WHY);
            default -> new ObserveEffect(id, on, WHY, WHY);
        };
    }

    private InitiativeCommand correction(InitiativeId id) {
        if (life.onceIn(4)) {
            return new CorrectText(
                    id,
                    life.one(List.of(CorrectableText.values())),
                    number(),
                    Protected.text("Rettet " + life.upTo(9)),
                    WHY);
        }
        CorrectableFact fact = life.one(List.of(CorrectableFact.values()));
        String value =
                switch (fact) {
                    case VERDICT -> life.one(List.of(Verdict.values())).name();
                    case HORIZON -> Horizon.LONG.name();
                    case OWNER, PROMISED_TO, EVALUATED_BY -> life.body().toString();
                    case RESCHEDULED_TO, NEXT_EVALUATION_ON -> life.dayAhead().toString();
                    default -> life.day().toString();
                };
        return new CorrectInitiative(id, fact, number(), value, true, WHY);
    }

    private InitiativeCommand withdrawal(InitiativeId id) {
        return new WithdrawFact(id, life.one(List.of(WithdrawableFact.values())), number(), WHY);
    }

    private OptionalInt number() {
        return life.now() ? OptionalInt.empty() : OptionalInt.of(life.upTo(14));
    }

    private Optional<LocalDate> agreed() {
        return life.onceIn(5) ? Optional.of(life.dayAhead()) : Optional.empty();
    }

    private EvaluationTerms terms() {
        return life.one(
                List.of(
                        EvaluationTerms.USUAL,
                        EvaluationTerms.USUAL,
                        new EvaluationTerms(Period.ofMonths(6), 30),
                        new EvaluationTerms(Period.ofMonths(2), 7)));
    }
}
