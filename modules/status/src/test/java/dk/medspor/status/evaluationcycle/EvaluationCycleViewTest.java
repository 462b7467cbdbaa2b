package dk.medspor.status.evaluationcycle;

import static dk.medspor.status.Skovby.HMU;
import static dk.medspor.status.Skovby.LMU;
import static dk.medspor.status.Skovby.SPARRING;
import static dk.medspor.status.Skovby.THEME_DAY;
import static dk.medspor.status.Skovby.WALKING;
import static dk.medspor.status.Skovby.adopted;
import static dk.medspor.status.Skovby.established;
import static dk.medspor.status.Skovby.evaluated;
import static dk.medspor.status.Skovby.held;
import static dk.medspor.status.Skovby.proposed;
import static dk.medspor.status.Skovby.started;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.initiatives.Verdict;
import dk.medspor.medbodies.Tier;
import dk.medspor.status.Folded;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EvaluationCycleViewTest {

    private static final InitiativeEvent[] TWO_STARTED = {
        proposed(SPARRING, "Makkerpar"),
        proposed(WALKING, "Gåmøder"),
        adopted(SPARRING, "2023-11-14"),
        adopted(WALKING, "2023-11-14"),
        started(SPARRING, "2023-12-01"),
        started(WALKING, "2024-02-01")
    };

    @Test
    void a_started_initiative_is_on_the_lists_of_its_evaluator_and_of_its_owner() {
        var folded = Folded.of(new EvaluationCycleView(), TWO_STARTED);

        assertThat(folded.in(EvaluationCycleView.scope(HMU))).hasSize(2);
        assertThat(folded.in(EvaluationCycleView.scope(LMU))).hasSize(2);
        assertThat(folded.in(EvaluationCycleView.ALL)).hasSize(2);
    }

    @Test
    void before_its_start_an_initiative_is_on_no_list() {
        var folded =
                Folded.of(
                        new EvaluationCycleView(),
                        proposed(SPARRING, "Makkerpar"),
                        adopted(SPARRING, "2023-11-14"));

        assertThat(folded.documents()).hasSize(1);
        assertThat(folded.in(EvaluationCycleView.ALL)).isEmpty();
    }

    @Test
    void what_is_due_first_comes_first_and_what_was_stopped_last() {
        var running = Folded.of(new EvaluationCycleView(), TWO_STARTED);
        var stopped = evaluated(SPARRING, 1, HMU, "2024-12-02", Verdict.STOP);
        var after =
                Folded.of(
                        new EvaluationCycleView(),
                        Stream.concat(Stream.of(TWO_STARTED), Stream.of(stopped))
                                .toArray(InitiativeEvent[]::new));

        assertThat(running.in(EvaluationCycleView.ALL))
                .extracting(it -> it.identity().id())
                .containsExactly(SPARRING, WALKING);
        assertThat(after.in(EvaluationCycleView.ALL))
                .extracting(it -> it.identity().id())
                .containsExactly(WALKING, SPARRING);
    }

    @Test
    void bodies_and_meetings_are_none_of_its_business() {
        var folded =
                Folded.of(
                        new EvaluationCycleView(),
                        established(HMU, "Skovby HMU", Tier.MAIN),
                        held(THEME_DAY, "2023-11-14"));

        assertThat(folded.documents()).isEmpty();
    }
}
