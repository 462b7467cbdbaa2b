package dk.medspor.initiatives.write;

import static dk.medspor.initiatives.Skovby.ID;
import static dk.medspor.initiatives.Skovby.NOW;
import static dk.medspor.initiatives.Skovby.STARTED_ON;
import static dk.medspor.initiatives.Skovby.TODAY;
import static dk.medspor.initiatives.Skovby.TOMORROW;
import static dk.medspor.initiatives.Skovby.adopt;
import static dk.medspor.initiatives.Skovby.adopted;
import static dk.medspor.initiatives.Skovby.correct;
import static dk.medspor.initiatives.Skovby.corrected;
import static dk.medspor.initiatives.Skovby.evaluate;
import static dk.medspor.initiatives.Skovby.evaluated;
import static dk.medspor.initiatives.Skovby.propose;
import static dk.medspor.initiatives.Skovby.proposed;
import static dk.medspor.initiatives.Skovby.start;
import static dk.medspor.initiatives.Skovby.started;
import static org.axonframework.test.matchers.Matchers.matches;

import dk.medspor.initiatives.CorrectableFact;
import dk.medspor.initiatives.InitiativeRejection;
import dk.medspor.initiatives.InitiativeRejection.AlreadyEnded;
import dk.medspor.initiatives.InitiativeRejection.DateAfterToday;
import dk.medspor.initiatives.InitiativeRejection.DateOf;
import dk.medspor.initiatives.InitiativeRejection.UnknownInitiative;
import dk.medspor.initiatives.Verdict;
import dk.medspor.kernel.CommandRejected;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InitiativeAggregateTest {

    private final AggregateTestFixture<InitiativeAggregate> fixture =
            new AggregateTestFixture<>(InitiativeAggregate.class);

    @BeforeEach
    void stop_the_clock() {
        fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void stores_a_proposal() {
        fixture.givenNoPriorActivity().when(propose()).expectEvents(proposed());
    }

    @Test
    void stores_an_adoption() {
        fixture.given(proposed()).when(adopt(STARTED_ON)).expectEvents(adopted());
    }

    @Test
    void stores_a_start() {
        fixture.given(proposed(), adopted()).when(start(STARTED_ON)).expectEvents(started());
    }

    @Test
    void stores_an_evaluation() {
        fixture.given(proposed(), adopted(), started())
                .when(evaluate(TODAY, Verdict.SPREAD))
                .expectEvents(evaluated(1, "2026-11-22", Verdict.SPREAD));
    }

    @Test
    void stores_a_correction() {
        fixture.given(proposed(), adopted(), started())
                .when(correct(CorrectableFact.STARTED_ON, "2024-01-15"))
                .expectEvents(corrected(CorrectableFact.STARTED_ON, 0, "2023-12-01", "2024-01-15"));
    }

    @Test
    void reads_the_day_from_the_clock() {
        fixture.givenNoPriorActivity()
                .when(propose(true, List.of(), Optional.of(TOMORROW)))
                .expectNoEvents()
                .expectException(refusal(new DateAfterToday(DateOf.PROPOSAL, TOMORROW, TODAY)));
    }

    @Test
    void stores_nothing_for_an_initiative_that_nobody_proposed() {
        for (Object command : List.of(adopt(TODAY), start(TODAY), evaluate(TODAY, Verdict.STOP))) {
            fixture.givenNoPriorActivity()
                    .when(command)
                    .expectNoEvents()
                    .expectException(refusal(new UnknownInitiative(ID)));
        }
    }

    @Test
    void remembers_what_was_stored() {
        fixture.given(proposed(), adopted(), started(), evaluated(1, "2024-12-01", Verdict.STOP))
                .when(evaluate(TODAY, Verdict.CONTINUE))
                .expectNoEvents()
                .expectException(refusal(new AlreadyEnded(STARTED_ON.plusYears(1))));
    }

    private static Matcher<CommandRejected> refusal(InitiativeRejection reason) {
        return matches(it -> it.reason().equals(reason));
    }
}
