package dk.medspor.medbodies.domain;

import static dk.medspor.medbodies.domain.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.BodyHistory;
import dk.medspor.medbodies.Dissolution;
import dk.medspor.medbodies.MedBodyEvent;
import dk.medspor.medbodies.MedBodyEvent.BodyEstablished;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.MedBodyProfile;
import dk.medspor.medbodies.MedBodyRejection.UnknownParent;
import dk.medspor.medbodies.MedBodyRejection.ValidFromAfterToday;
import dk.medspor.medbodies.OtherBody;
import dk.medspor.medbodies.ReorganisationCommand.ChangeCover;
import dk.medspor.medbodies.ReorganisationCommand.CorrectFirstDay;
import dk.medspor.medbodies.ReorganisationCommand.DissolveBody;
import dk.medspor.medbodies.ReorganisationCommand.MergeBody;
import dk.medspor.medbodies.ReorganisationCommand.MoveBody;
import dk.medspor.medbodies.ReorganisationCommand.RenameBody;
import dk.medspor.medbodies.ReorganisationCommand.WithdrawBodyFact;
import dk.medspor.medbodies.ReorganisationEvent.BodyCoverChanged;
import dk.medspor.medbodies.ReorganisationEvent.BodyDissolved;
import dk.medspor.medbodies.ReorganisationEvent.BodyFactWithdrawn;
import dk.medspor.medbodies.ReorganisationEvent.BodyMerged;
import dk.medspor.medbodies.ReorganisationEvent.BodyMoved;
import dk.medspor.medbodies.ReorganisationEvent.BodyRenamed;
import dk.medspor.medbodies.ReorganisationEvent.FirstDayCorrected;
import dk.medspor.medbodies.ReorganisationRejection.BodiesStillBelow;
import dk.medspor.medbodies.ReorganisationRejection.BodyIsDissolved;
import dk.medspor.medbodies.ReorganisationRejection.ChangedAfterToday;
import dk.medspor.medbodies.ReorganisationRejection.ChangedBeforeFirstDay;
import dk.medspor.medbodies.ReorganisationRejection.ChangedLater;
import dk.medspor.medbodies.ReorganisationRejection.OtherIsDissolved;
import dk.medspor.medbodies.ReorganisationRejection.OtherNotThereYet;
import dk.medspor.medbodies.ReorganisationRejection.StandsSo;
import dk.medspor.medbodies.ReorganisationRejection.UnderItself;
import dk.medspor.medbodies.ReorganisationRejection.UnknownBodyFact;
import dk.medspor.medbodies.ReorganisationRejection.UnknownMedBody;
import dk.medspor.medbodies.ReorganisationRejection.UnknownSuccessor;
import dk.medspor.medbodies.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReorganisationTest {

    private static final MedBodyId LMU = new MedBodyId(new UUID(0, 2));
    private static final MedBodyId HMU = new MedBodyId(new UUID(0, 1));
    private static final MedBodyId NEXT = new MedBodyId(new UUID(0, 3));
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final LocalDate SPRING = LocalDate.of(2023, 4, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2023, 10, 1);
    private static final LocalDate TOMORROW = LocalDate.of(2026, 11, 23);
    private static final Protected<String> REASON = Protected.text("Ny struktur");
    private static final MedBodyEvent ESTABLISHED =
            new BodyEstablished(
                    LMU, "LMU Vest", Tier.LOCAL, Optional.of(HMU), false, Optional.of(FIRST));
    private static final MedBodyEvent DISSOLVED = new BodyDissolved(LMU, AUTUMN, NEXT, REASON);

    @Test
    void a_name_holds_from_its_day_on_whenever_it_was_recorded() {
        BodyHistory history =
                history(
                        ESTABLISHED,
                        new BodyRenamed(LMU, AUTUMN, "LMU Sydvest"),
                        new BodyRenamed(LMU, SPRING, "LMU Syd"));

        assertThat(history.on(FIRST.minusDays(1))).isEmpty();
        assertThat(nameOn(history, FIRST)).isEqualTo("LMU Vest");
        assertThat(nameOn(history, AUTUMN.minusDays(1))).isEqualTo("LMU Syd");
        assertThat(nameOn(history, AUTUMN)).isEqualTo("LMU Sydvest");
    }

    @Test
    void renames_moves_and_covers_are_recorded() {
        given(ESTABLISHED)
                .when(new RenameBody(LMU, SPRING, "LMU Syd"))
                .then(new BodyRenamed(LMU, SPRING, "LMU Syd"));
        given(ESTABLISHED)
                .when(move(known(NEXT)))
                .then(new BodyMoved(LMU, SPRING, Optional.of(NEXT)));
        given(ESTABLISHED)
                .when(new MoveBody(LMU, SPRING, Optional.empty(), false))
                .then(new BodyMoved(LMU, SPRING, Optional.empty()));
        given(ESTABLISHED)
                .when(new ChangeCover(LMU, SPRING, List.of("Hjemmeplejen")))
                .then(new BodyCoverChanged(LMU, SPRING, List.of("Hjemmeplejen")));
    }

    @Test
    void a_merger_and_a_dissolution_name_who_follows() {
        given(ESTABLISHED)
                .when(new MergeBody(LMU, AUTUMN, known(NEXT), List.of(), REASON))
                .then(new BodyMerged(LMU, AUTUMN, NEXT, REASON));
        given(ESTABLISHED).when(dissolve(AUTUMN, known(NEXT))).then(DISSOLVED);

        assertThat(history(ESTABLISHED, DISSOLVED).isThere(AUTUMN.minusDays(1))).isTrue();
        assertThat(history(ESTABLISHED, DISSOLVED).isThere(AUTUMN)).isFalse();
        assertThat(history(ESTABLISHED, DISSOLVED).latest().dissolved())
                .contains(new Dissolution(Dissolution.Kind.DISSOLVED, AUTUMN, NEXT));
    }

    @Test
    void the_same_end_asked_for_again_records_nothing_more() {
        given(ESTABLISHED, DISSOLVED).when(dissolve(AUTUMN, known(NEXT))).then();
        given(ESTABLISHED, DISSOLVED)
                .when(dissolve(SPRING, known(NEXT)))
                .thenRefused(new BodyIsDissolved(LMU, AUTUMN, NEXT));
        given(ESTABLISHED, DISSOLVED)
                .when(new MergeBody(LMU, AUTUMN, known(NEXT), List.of(), REASON))
                .thenRefused(new BodyIsDissolved(LMU, AUTUMN, NEXT));
    }

    @Test
    void nothing_happens_to_a_body_that_has_ended_but_that_its_end_is_taken_back() {
        var gone = new BodyIsDissolved(LMU, AUTUMN, NEXT);
        Story dissolved = given(ESTABLISHED, DISSOLVED);

        dissolved.when(new RenameBody(LMU, SPRING, "LMU Syd")).thenRefused(gone);
        dissolved.when(move(known(NEXT))).thenRefused(gone);
        dissolved.when(new ChangeCover(LMU, SPRING, List.of("Vej"))).thenRefused(gone);
        dissolved.when(new CorrectFirstDay(LMU, Optional.empty(), REASON)).thenRefused(gone);
        dissolved
                .when(new WithdrawBodyFact(LMU, 1, false, REASON))
                .then(new BodyFactWithdrawn(LMU, 1, REASON));
        assertThat(
                        history(ESTABLISHED, DISSOLVED, new BodyFactWithdrawn(LMU, 1, REASON))
                                .isThere(TOMORROW))
                .isTrue();
    }

    @Test
    void a_fact_keeps_its_number_when_others_are_taken_back() {
        BodyHistory history =
                history(
                        ESTABLISHED,
                        new BodyRenamed(LMU, SPRING, "LMU Syd"),
                        new BodyFactWithdrawn(LMU, 1, REASON),
                        new BodyRenamed(LMU, SPRING, "LMU Øst"));

        assertThat(history.change(1)).isEmpty();
        assertThat(history.change(3)).isPresent();
        given(ESTABLISHED, new BodyRenamed(LMU, SPRING, "LMU Syd"))
                .when(new WithdrawBodyFact(LMU, 2, false, REASON))
                .thenRefused(new UnknownBodyFact(2));
    }

    @Test
    void the_first_day_is_corrected_but_not_past_what_has_happened() {
        given(ESTABLISHED)
                .when(new CorrectFirstDay(LMU, Optional.of(SPRING), REASON))
                .then(new FirstDayCorrected(LMU, Optional.of(FIRST), Optional.of(SPRING), REASON));
        given(ESTABLISHED, new BodyRenamed(LMU, SPRING, "LMU Syd"))
                .when(new CorrectFirstDay(LMU, Optional.of(AUTUMN), REASON))
                .thenRefused(new ChangedBeforeFirstDay(SPRING, AUTUMN));
        given(ESTABLISHED)
                .when(new CorrectFirstDay(LMU, Optional.of(FIRST), REASON))
                .thenRefused(new StandsSo());
        given(ESTABLISHED)
                .when(new CorrectFirstDay(LMU, Optional.of(TOMORROW), REASON))
                .thenRefused(new ValidFromAfterToday(TOMORROW, TOMORROW.minusDays(1)));
    }

    @Test
    void refuses_what_lies_outside_the_time_of_the_body() {
        given().when(new RenameBody(LMU, SPRING, "LMU")).thenRefused(new UnknownMedBody(LMU));
        given(ESTABLISHED)
                .when(new RenameBody(LMU, TOMORROW, "LMU"))
                .thenRefused(new ChangedAfterToday(TOMORROW, TOMORROW.minusDays(1)));
        given(ESTABLISHED)
                .when(new RenameBody(LMU, FIRST.minusDays(1), "LMU"))
                .thenRefused(new ChangedBeforeFirstDay(FIRST.minusDays(1), FIRST));
        given(ESTABLISHED, new BodyRenamed(LMU, AUTUMN, "LMU Syd"))
                .when(dissolve(SPRING, known(NEXT)))
                .thenRefused(new ChangedLater(SPRING, AUTUMN));
    }

    @Test
    void refuses_what_is_so_already() {
        given(ESTABLISHED)
                .when(new RenameBody(LMU, SPRING, "LMU Vest"))
                .thenRefused(new StandsSo());
        given(ESTABLISHED).when(move(known(HMU))).thenRefused(new StandsSo());
        given(ESTABLISHED)
                .when(new ChangeCover(LMU, SPRING, List.of()))
                .thenRefused(new StandsSo());
    }

    @Test
    void refuses_a_place_under_itself() {
        given(ESTABLISHED)
                .when(new MoveBody(LMU, SPRING, Optional.of(known(NEXT)), true))
                .thenRefused(new UnderItself(LMU));
        given(ESTABLISHED).when(move(known(LMU))).thenRefused(new UnderItself(LMU));
        given(ESTABLISHED, new BodyMoved(LMU, SPRING, Optional.of(NEXT)))
                .when(new WithdrawBodyFact(LMU, 1, true, REASON))
                .thenRefused(new UnderItself(LMU));
    }

    @Test
    void refuses_other_bodies_that_are_not_there() {
        var unknown = new OtherBody(NEXT, false, Optional.empty(), Optional.empty());
        var late = new OtherBody(NEXT, true, Optional.of(TOMORROW), Optional.empty());
        var gone =
                new OtherBody(
                        NEXT,
                        true,
                        Optional.empty(),
                        Optional.of(new Dissolution(Dissolution.Kind.MERGED, FIRST, HMU)));

        given(ESTABLISHED).when(move(unknown)).thenRefused(new UnknownParent(NEXT));
        given(ESTABLISHED).when(move(late)).thenRefused(new OtherNotThereYet(NEXT, TOMORROW));
        given(ESTABLISHED).when(move(gone)).thenRefused(new OtherIsDissolved(NEXT, FIRST, HMU));
        given(ESTABLISHED).when(dissolve(AUTUMN, unknown)).thenRefused(new UnknownSuccessor(NEXT));
        given(ESTABLISHED)
                .when(dissolve(AUTUMN, known(LMU)))
                .thenRefused(new UnknownSuccessor(LMU));
        given(ESTABLISHED)
                .when(dissolve(AUTUMN, gone))
                .thenRefused(new OtherIsDissolved(NEXT, FIRST, HMU));
        given(ESTABLISHED)
                .when(new DissolveBody(LMU, AUTUMN, known(NEXT), List.of(HMU), REASON))
                .thenRefused(new BodiesStillBelow(List.of(HMU)));
    }

    private static MoveBody move(OtherBody parent) {
        return new MoveBody(LMU, SPRING, Optional.of(parent), false);
    }

    private static DissolveBody dissolve(LocalDate on, OtherBody successor) {
        return new DissolveBody(LMU, on, successor, List.of(), REASON);
    }

    private static OtherBody known(MedBodyId id) {
        return new OtherBody(id, true, Optional.empty(), Optional.empty());
    }

    private static String nameOn(BodyHistory history, LocalDate day) {
        return history.on(day).map(MedBodyProfile::name).orElseThrow();
    }

    private static BodyHistory history(MedBodyEvent... events) {
        return ((MedBody.Known) given(events).state()).history();
    }
}
