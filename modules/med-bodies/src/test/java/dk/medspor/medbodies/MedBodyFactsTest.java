package dk.medspor.medbodies;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyEvent.BodyEstablished;
import dk.medspor.medbodies.ReorganisationEvent.BodyDissolved;
import dk.medspor.medbodies.ReorganisationEvent.BodyMoved;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the register says of other bodies gets into the commands. */
class MedBodyFactsTest {

    private static final MedBodyId TOP = new MedBodyId(new UUID(0, 1));
    private static final MedBodyId AREA = new MedBodyId(new UUID(0, 2));
    private static final MedBodyId LMU = new MedBodyId(new UUID(0, 3));
    private static final LocalDate THEN = LocalDate.of(2023, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2024, 1, 1);
    private static final Protected<String> REASON = Protected.text("Ny struktur");

    private static final BodyHistory ROOT = established(TOP, Tier.MAIN, Optional.empty());
    private static final BodyHistory MIDDLE = established(AREA, Tier.AREA, Optional.of(TOP));
    private static final BodyHistory LOCAL = established(LMU, Tier.LOCAL, Optional.of(AREA));

    @Test
    void a_body_that_would_stand_under_itself_is_found_out() {
        var facts = facts(ROOT, MIDDLE, LOCAL);

        assertThat(facts.move(TOP, THEN, Optional.of(LMU)).underItself()).isTrue();
        assertThat(facts.move(LMU, THEN, Optional.of(TOP)).underItself()).isFalse();
        assertThat(facts.move(TOP, THEN, Optional.empty()).underItself()).isFalse();
    }

    @Test
    void a_circle_counts_on_any_day() {
        var local = LOCAL.after(new BodyMoved(LMU, LATER, Optional.empty()));
        var facts = facts(ROOT, MIDDLE, local);

        assertThat(facts.move(AREA, THEN, Optional.of(LMU)).underItself()).isTrue();
        assertThat(facts.move(AREA, LATER, Optional.of(LMU)).underItself()).isFalse();
    }

    @Test
    void what_was_taken_back_may_lead_under_itself() {
        var local = LOCAL.after(new BodyMoved(LMU, THEN, Optional.empty()));
        var middle = MIDDLE.after(new BodyMoved(AREA, LATER, Optional.of(LMU)));

        assertThat(facts(ROOT, middle, local).withdraw(LMU, 1, REASON).underItself()).isTrue();
        assertThat(facts(ROOT, MIDDLE, local).withdraw(LMU, 1, REASON).underItself()).isFalse();
    }

    @Test
    void who_still_stands_below_is_named() {
        var gone = LOCAL.after(new BodyDissolved(LMU, LATER, TOP, REASON));

        assertThat(facts(ROOT, MIDDLE, LOCAL).dissolve(AREA, LATER, TOP, REASON).below())
                .containsExactly(LMU);
        assertThat(facts(ROOT, MIDDLE, gone).merge(AREA, LATER, TOP, REASON).below()).isEmpty();
    }

    @Test
    void how_the_other_one_ended_is_told() {
        var gone = MIDDLE.after(new BodyDissolved(AREA, LATER, TOP, REASON));
        var end = new Dissolution(Dissolution.Kind.DISSOLVED, LATER, TOP);
        var facts = facts(ROOT, gone, LOCAL);

        assertThat(facts.move(LMU, LATER, Optional.of(AREA)).parent())
                .contains(new OtherBody(AREA, true, Optional.empty(), Optional.of(end)));
        assertThat(facts.establish(LOCAL.latest()).parentDissolved()).contains(end);
        assertThat(new Known(List.of(ROOT, gone, LOCAL)).inPlaceOf(AREA)).isEqualTo(TOP);
        assertThat(EvaluatingBody.of(LMU, new Known(List.of(ROOT, gone, LOCAL)))).contains(TOP);
    }

    private static MedBodyFacts facts(BodyHistory... all) {
        var known = new Known(List.of(all));
        return new MedBodyFacts(known, known);
    }

    private static BodyHistory established(MedBodyId id, Tier tier, Optional<MedBodyId> parent) {
        return BodyHistory.of(
                new BodyEstablished(id, "Udvalg", tier, parent, false, Optional.empty()));
    }

    private record Known(List<BodyHistory> histories) implements MedBodyRegister, BodyHistories {

        @Override
        public Optional<BodyHistory> history(MedBodyId id) {
            return histories.stream().filter(it -> it.id().equals(id)).findFirst();
        }

        @Override
        public Optional<MedBodyProfile> find(MedBodyId id) {
            return history(id).map(BodyHistory::latest);
        }

        @Override
        public List<MedBodyProfile> ofTier(Tier tier) {
            return histories.stream()
                    .map(BodyHistory::latest)
                    .filter(it -> it.tier() == tier)
                    .toList();
        }
    }
}
