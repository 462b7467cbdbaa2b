package dk.medspor.initiatives.domain;

import static dk.medspor.initiatives.CorrectableFact.STARTED_ON;
import static dk.medspor.initiatives.CorrectableFact.VERDICT;
import static dk.medspor.initiatives.Skovby.EVIDENCE;
import static dk.medspor.initiatives.Skovby.HMU;
import static dk.medspor.initiatives.Skovby.ID;
import static dk.medspor.initiatives.Skovby.OTHER_HMU;
import static dk.medspor.initiatives.Skovby.REASON;
import static dk.medspor.initiatives.Skovby.SOURCE;
import static dk.medspor.initiatives.Skovby.TODAY;
import static dk.medspor.initiatives.Skovby.TOMORROW;
import static dk.medspor.initiatives.Skovby.adopt;
import static dk.medspor.initiatives.Skovby.correct;
import static dk.medspor.initiatives.Skovby.day;
import static dk.medspor.initiatives.Skovby.evaluate;
import static dk.medspor.initiatives.Skovby.evaluated;
import static dk.medspor.initiatives.Skovby.propose;
import static dk.medspor.initiatives.Skovby.start;
import static dk.medspor.initiatives.Verdict.CONTINUE;
import static dk.medspor.initiatives.Verdict.STOP;
import static dk.medspor.initiatives.domain.Story.given;
import static dk.medspor.initiatives.domain.Story.givenAdopted;
import static dk.medspor.initiatives.domain.Story.givenProposed;
import static dk.medspor.initiatives.domain.Story.givenStarted;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.initiatives.Evidence;
import dk.medspor.initiatives.InitiativeCommand.EvaluateInitiative;
import dk.medspor.initiatives.InitiativeCommand.StartInitiative;
import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.initiatives.InitiativeRejection;
import dk.medspor.kernel.Decision;
import dk.medspor.kernel.Protected;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InitiativeRefusalTest {

    private static final LocalDate ON = LocalDate.of(2024, 12, 2);
    private static final Optional<LocalDate> AGREED = Optional.of(LocalDate.of(2025, 6, 1));
    private static final Optional<Protected<String>> REASONED = Optional.of(REASON);

    @Test
    void every_reason_for_a_refusal_can_occur() {
        assertThat(
                        Stream.of(birth(), evaluation(), next(), correction())
                                .flatMap(it -> it)
                                .map(Story.Outcome::decision)
                                .map(it -> ((Decision.Rejected<InitiativeEvent>) it).reason())
                                .<Class<?>>map(Object::getClass))
                .containsOnly(InitiativeRejection.class.getPermittedSubclasses());
    }

    private static Stream<Story.Outcome> birth() {
        return Stream.of(
                given().when(adopt(ON)),
                givenProposed().when(propose()),
                given().when(propose(false, List.of(), Optional.empty())),
                given().when(propose(true, List.of(SOURCE), Optional.empty())),
                givenProposed().when(adopt(TOMORROW)),
                givenAdopted().when(adopt(ON)),
                givenProposed().when(start(ON)),
                givenStarted().when(start(ON)),
                givenAdopted().when(new StartInitiative(ID, ON, Optional.empty())));
    }

    private static Stream<Story.Outcome> evaluation() {
        Story stopped = givenStarted(evaluated(1, "2024-12-01", STOP));
        return Stream.of(
                givenAdopted().when(evaluate(ON, STOP)),
                stopped.when(evaluate(ON, STOP)),
                givenStarted().when(by(false, Optional.of(EVIDENCE), REASONED)),
                givenStarted().when(by(true, Optional.of(EVIDENCE), Optional.empty())),
                givenStarted().when(by(true, Optional.empty(), REASONED)),
                givenStarted().when(evaluate(day("2020-01-01"), STOP)),
                twice().when(evaluate(ON, STOP)));
    }

    private static Stream<Story.Outcome> next() {
        Story started = givenStarted();
        return Stream.of(
                started.when(evaluate(HMU, ON, CONTINUE, AGREED, Optional.empty())),
                started.when(evaluate(HMU, ON, CONTINUE, Optional.of(ON), REASONED)),
                started.when(evaluate(HMU, ON, STOP, AGREED, REASONED)));
    }

    private static Stream<Story.Outcome> correction() {
        return Stream.of(
                givenStarted().when(correct(VERDICT, "STOP")),
                givenStarted().when(correct(STARTED_ON, "i fjor")),
                givenStarted().when(correct(STARTED_ON, "2023-12-01")),
                twice().when(correct(VERDICT, 1, "STOP")));
    }

    private static Story twice() {
        return givenStarted(
                evaluated(1, "2024-12-01", CONTINUE), evaluated(2, TODAY.toString(), CONTINUE));
    }

    private static EvaluateInitiative by(
            boolean known, Optional<Evidence> evidence, Optional<Protected<String>> reason) {
        return new EvaluateInitiative(
                ID, OTHER_HMU, known, ON, CONTINUE, evidence, Optional.empty(), reason);
    }
}
