package dk.medspor.medbodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class EvaluatingBodyTest {

    private static final MedBodyId TOP = new MedBodyId(new UUID(0, 1));
    private static final MedBodyId MIDDLE = new MedBodyId(new UUID(0, 2));
    private static final MedBodyId LOWER = new MedBodyId(new UUID(0, 3));
    private static final MedBodyId LOWEST = new MedBodyId(new UUID(0, 4));

    @Test
    void in_a_region_the_nearest_ancestor_that_evaluates_is_the_middle_body() {
        var rmu = evaluating(TOP, Tier.MAIN, Optional.empty());
        var hmu = evaluating(MIDDLE, Tier.AREA, Optional.of(TOP));
        var lmu = silent(LOWER, Tier.LOCAL, Optional.of(MIDDLE));
        var register = new Bodies(rmu, hmu, lmu);

        assertThat(EvaluatingBody.of(LOWER, register)).contains(MIDDLE);
        assertThat(EvaluatingBody.of(MIDDLE, register)).contains(TOP);
    }

    @Test
    void bodies_between_that_do_not_evaluate_are_passed_over() {
        var register =
                new Bodies(
                        evaluating(TOP, Tier.AREA, Optional.empty()),
                        silent(MIDDLE, Tier.AREA, Optional.of(TOP)),
                        silent(LOWER, Tier.LOCAL, Optional.of(MIDDLE)),
                        silent(LOWEST, Tier.TRIO, Optional.of(LOWER)));

        assertThat(EvaluatingBody.of(LOWEST, register)).contains(TOP);
    }

    @Test
    void an_owner_is_not_its_own_ancestor() {
        var register =
                new Bodies(
                        silent(TOP, Tier.MAIN, Optional.empty()),
                        evaluating(MIDDLE, Tier.AREA, Optional.of(TOP)));

        assertThat(EvaluatingBody.of(MIDDLE, register)).contains(TOP);
    }

    @Test
    void without_an_evaluating_ancestor_the_main_body_of_the_chain_stands_in() {
        var register =
                new Bodies(
                        silent(TOP, Tier.MAIN, Optional.empty()),
                        silent(MIDDLE, Tier.AREA, Optional.of(TOP)),
                        silent(LOWER, Tier.LOCAL, Optional.of(MIDDLE)),
                        silent(LOWEST, Tier.MAIN, Optional.empty()));

        assertThat(EvaluatingBody.of(LOWER, register)).contains(TOP);
    }

    @Test
    void the_main_body_evaluates_its_own_initiatives() {
        var register = new Bodies(silent(TOP, Tier.MAIN, Optional.empty()));

        assertThat(EvaluatingBody.of(TOP, register)).contains(TOP);
    }

    @Test
    void a_body_without_parent_falls_back_on_the_only_main_body() {
        var register =
                new Bodies(
                        silent(TOP, Tier.MAIN, Optional.empty()),
                        silent(LOWER, Tier.LOCAL, Optional.empty()));

        assertThat(EvaluatingBody.of(LOWER, register)).contains(TOP);
    }

    @Test
    void a_parent_that_nobody_knows_ends_the_chain() {
        var register =
                new Bodies(
                        silent(TOP, Tier.MAIN, Optional.empty()),
                        silent(LOWER, Tier.LOCAL, Optional.of(MIDDLE)));

        assertThat(EvaluatingBody.of(LOWER, register)).contains(TOP);
    }

    @Test
    void between_two_main_bodies_nobody_chooses() {
        var register =
                new Bodies(
                        silent(TOP, Tier.MAIN, Optional.empty()),
                        silent(MIDDLE, Tier.MAIN, Optional.empty()),
                        silent(LOWER, Tier.LOCAL, Optional.empty()));

        assertThat(EvaluatingBody.of(LOWER, register)).isEmpty();
    }

    @Test
    void without_any_main_body_there_is_none() {
        var register = new Bodies(evaluating(LOWER, Tier.LOCAL, Optional.empty()));

        assertThat(EvaluatingBody.of(LOWER, register)).isEmpty();
    }

    @Test
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void parents_that_go_round_in_a_circle_do_not_hang_the_search() {
        var register =
                new Bodies(
                        silent(TOP, Tier.MAIN, Optional.empty()),
                        silent(MIDDLE, Tier.AREA, Optional.of(LOWER)),
                        evaluating(LOWER, Tier.LOCAL, Optional.of(MIDDLE)));

        assertThat(EvaluatingBody.of(LOWER, register)).contains(TOP);
        assertThat(EvaluatingBody.of(MIDDLE, register)).contains(LOWER);
    }

    private static MedBodyProfile evaluating(MedBodyId id, Tier tier, Optional<MedBodyId> parent) {
        return MedBodyProfile.established(id, "Udvalg", tier, parent, true, Optional.empty());
    }

    private static MedBodyProfile silent(MedBodyId id, Tier tier, Optional<MedBodyId> parent) {
        return MedBodyProfile.established(id, "Udvalg", tier, parent, false, Optional.empty());
    }

    private record Bodies(List<MedBodyProfile> all) implements MedBodyRegister {

        Bodies(MedBodyProfile... all) {
            this(List.of(all));
        }

        @Override
        public Optional<MedBodyProfile> find(MedBodyId id) {
            return all.stream().filter(it -> it.id().equals(id)).findFirst();
        }

        @Override
        public List<MedBodyProfile> ofTier(Tier tier) {
            return all.stream().filter(it -> it.tier() == tier).toList();
        }
    }
}
