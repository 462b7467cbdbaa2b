package dk.medspor.status.calls;

import static dk.medspor.status.Skovby.HMU;
import static dk.medspor.status.Skovby.LMU;
import static dk.medspor.status.Skovby.SPARRING;
import static dk.medspor.status.Skovby.day;
import static dk.medspor.status.Skovby.proposed;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.initiatives.CallEvent;
import dk.medspor.initiatives.CallEvent.AnswerRetracted;
import dk.medspor.initiatives.CallEvent.CallDeclined;
import dk.medspor.initiatives.CallEvent.CallIssued;
import dk.medspor.initiatives.CallEvent.CallTakenUp;
import dk.medspor.initiatives.CallEvent.CallWithdrawn;
import dk.medspor.initiatives.CallId;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.status.Folded;
import dk.medspor.status.calls.CallBoard.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CallViewTest {

    private static final CallId CALL = new CallId(new UUID(4, 1));
    private static final MedBodyId SILENT = new MedBodyId(new UUID(0, 8));
    private static final MedBodyId BUSY = new MedBodyId(new UUID(0, 9));
    private static final Protected<String> REASON = Protected.text("Ingen tid i år");

    private static final CallEvent[] ANSWERED = {
        new CallIssued(
                CALL,
                Protected.text("Ét tiltag hver"),
                HMU,
                List.of(LMU, BUSY, SILENT),
                day("2023-10-04"),
                Optional.empty()),
        new CallDeclined(CALL, BUSY, day("2023-12-01"), REASON),
        new CallTakenUp(CALL, LMU, SPARRING, day("2024-02-01"))
    };

    @Test
    void lies_with_who_asked_and_all_who_were_asked() {
        var folded = Folded.of(new CallView(), ANSWERED);

        for (MedBodyId body : List.of(HMU, LMU, BUSY, SILENT)) {
            assertThat(folded.in(CallView.scope(body))).hasSize(1);
        }
        assertThat(folded.in(CallView.ALL)).hasSize(1);
    }

    @Test
    void shows_on_each_day_who_had_answered_what() {
        assertThat(CallBoard.of(folded(), day("2023-10-03"))).isEmpty();
        assertThat(on("2023-11-30").silent()).containsExactly(LMU, BUSY, SILENT);
        assertThat(on("2023-12-01").silent()).containsExactly(LMU, SILENT);
        assertThat(on("2024-02-01").rows())
                .extracting(Row::state)
                .containsExactly(AnswerState.STARTED, AnswerState.DECLINED, AnswerState.NO_ANSWER);
        assertThat(on("2024-02-01").totals())
                .isEqualTo(
                        Map.of(
                                AnswerState.NO_ANSWER,
                                1L,
                                AnswerState.DECLINED,
                                1L,
                                AnswerState.STARTED,
                                1L));
    }

    @Test
    void a_retracted_answer_was_never_given() {
        CallEvent retracted = new AnswerRetracted(CALL, BUSY, REASON);
        CallDocument after = only(ANSWERED[0], ANSWERED[1], ANSWERED[2], retracted);

        assertThat(CallBoard.of(after, day("2024-02-01")).orElseThrow().silent())
                .containsExactly(BUSY, SILENT);
    }

    @Test
    void is_withdrawn_from_a_day_on_and_keeps_its_answers() {
        CallEvent withdrawn = new CallWithdrawn(CALL, day("2024-03-01"), REASON);
        CallDocument after = only(ANSWERED[0], ANSWERED[1], ANSWERED[2], withdrawn);

        assertThat(CallBoard.of(after, day("2024-02-29")).orElseThrow().withdrawnOn()).isEmpty();
        assertThat(CallBoard.of(after, day("2024-03-01")).orElseThrow().withdrawnOn())
                .contains(day("2024-03-01"));
        assertThat(CallBoard.of(after, day("2024-03-01")).orElseThrow().silent())
                .containsExactly(SILENT);
    }

    @Test
    void who_may_see_some_bodies_only_sees_their_answers_alone() {
        assertThat(on("2024-02-01").only(Set.of(BUSY)).rows())
                .extracting(Row::bodyId)
                .containsExactly(BUSY);
        assertThat(on("2024-02-01").only(Set.of(BUSY)).silent()).isEmpty();
    }

    @Test
    void initiatives_are_none_of_its_business() {
        assertThat(Folded.of(new CallView(), proposed(SPARRING, "Makkerpar")).documents())
                .isEmpty();
    }

    private static CallBoard on(String day) {
        return CallBoard.of(folded(), day(day)).orElseThrow();
    }

    private static CallDocument folded() {
        return only(ANSWERED);
    }

    private static CallDocument only(CallEvent... events) {
        return Folded.of(new CallView(), events).in(CallView.ALL).getFirst();
    }
}
