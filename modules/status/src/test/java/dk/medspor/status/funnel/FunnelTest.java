package dk.medspor.status.funnel;

import static dk.medspor.status.Skovby.HMU;
import static dk.medspor.status.Skovby.SPARRING;
import static dk.medspor.status.Skovby.WALKING;
import static dk.medspor.status.Skovby.adopted;
import static dk.medspor.status.Skovby.day;
import static dk.medspor.status.Skovby.evaluated;
import static dk.medspor.status.Skovby.proposed;
import static dk.medspor.status.Skovby.started;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.initiatives.InitiativeState;
import dk.medspor.initiatives.Verdict;
import dk.medspor.status.Folded;
import dk.medspor.status.funnel.LeadTime.Step;
import dk.medspor.status.initiativerecord.InitiativeView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FunnelTest {

    private static final InitiativeEvent[] STORY = {
        proposed(SPARRING, "Makkerpar"),
        proposed(WALKING, "Gåmøder"),
        adopted(SPARRING, "2023-11-14"),
        adopted(WALKING, "2024-01-02"),
        started(SPARRING, "2023-12-01"),
        evaluated(SPARRING, 1, HMU, "2024-12-02", Verdict.CONTINUE)
    };

    @Test
    void counts_where_the_initiatives_stood_on_a_day() {
        assertThat(on("2023-11-13").states()).isEqualTo(Map.of(InitiativeState.PROPOSED, 2L));
        assertThat(on("2024-01-02").states())
                .isEqualTo(Map.of(InitiativeState.ADOPTED, 1L, InitiativeState.RUNNING, 1L));
        assertThat(on("2024-12-01").verdicts()).isEmpty();
        assertThat(on("2024-12-02").verdicts()).isEqualTo(Map.of(Verdict.CONTINUE, 1L));
    }

    @Test
    void tells_how_many_days_a_step_took_where_both_days_are_known() {
        assertThat(on("2024-12-02").leadTimes())
                .containsExactly(
                        new LeadTime(
                                Step.PROPOSED_TO_ADOPTED, 0, Optional.empty(), Optional.empty()),
                        new LeadTime(
                                Step.ADOPTED_TO_STARTED, 1, Optional.of(17L), Optional.of(17L)),
                        new LeadTime(
                                Step.STARTED_TO_FIRST_EVALUATION,
                                1,
                                Optional.of(367L),
                                Optional.of(367L)));
    }

    @Test
    void percentiles_are_nearest_ranks() {
        List<Long> days = LongStream.rangeClosed(1, 10).boxed().toList().reversed();

        assertThat(LeadTime.of(Step.ADOPTED_TO_STARTED, days))
                .isEqualTo(
                        new LeadTime(
                                Step.ADOPTED_TO_STARTED, 10, Optional.of(5L), Optional.of(9L)));
    }

    private static Funnel on(String day) {
        var folded = Folded.of(new InitiativeView(), STORY);
        return Funnel.of(List.copyOf(folded.documents().values()), day(day));
    }
}
