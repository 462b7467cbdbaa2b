package dk.medspor.initiatives.domain;

import static dk.medspor.initiatives.Skovby.ID;
import static dk.medspor.initiatives.Skovby.REASON;
import static dk.medspor.initiatives.Skovby.TODAY;
import static dk.medspor.initiatives.Skovby.evaluated;
import static dk.medspor.initiatives.domain.Story.givenProposed;
import static dk.medspor.initiatives.domain.Story.givenStarted;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.initiatives.Ending;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.InitiativeRejection.AlreadyEnded;
import dk.medspor.initiatives.InitiativeState;
import dk.medspor.initiatives.LifeCommand.MergeInitiative;
import dk.medspor.initiatives.LifeCommand.SplitInitiative;
import dk.medspor.initiatives.LifeEvent.InitiativeMerged;
import dk.medspor.initiatives.LifeEvent.InitiativeSplit;
import dk.medspor.initiatives.StepKind;
import dk.medspor.initiatives.StepRejection.NotAPart;
import dk.medspor.initiatives.StepRejection.PartNotStarted;
import dk.medspor.initiatives.StepRejection.SurvivorUnfit;
import dk.medspor.initiatives.StepRejection.TooFewParts;
import dk.medspor.initiatives.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What lives on in the place of another. */
class MergeAndSplitTest {

    private static final InitiativeId SURVIVOR = new InitiativeId(new UUID(1, 5));
    private static final InitiativeId OTHER = new InitiativeId(new UUID(1, 6));

    @Test
    void merging_closes_what_is_owed_and_cites_the_survivor() {
        var merged = new InitiativeMerged(ID, TODAY, SURVIVOR, REASON);

        givenStarted().when(merge(SURVIVOR, InitiativeState.RUNNING)).then(merged);
        var dossier = givenStarted(merged).dossier();
        assertThat(dossier.state()).isEqualTo(InitiativeState.MERGED);
        assertThat(dossier.chain().orElseThrow().obligations())
                .singleElement()
                .extracting(it -> it.closedBy().orElseThrow())
                .isEqualTo(
                        new Ending(
                                4, StepKind.MERGED, TODAY, Optional.of(REASON), List.of(SURVIVOR)));
    }

    @Test
    void what_has_not_begun_can_be_merged_too() {
        givenProposed()
                .when(merge(SURVIVOR, InitiativeState.PROPOSED))
                .then(new InitiativeMerged(ID, TODAY, SURVIVOR, REASON));
    }

    @ParameterizedTest
    @EnumSource(names = {"REJECTED", "STOPPED", "MERGED", "SPLIT"})
    void a_survivor_goes_on(InitiativeState ended) {
        givenStarted().when(merge(SURVIVOR, ended)).thenRefused(new SurvivorUnfit(SURVIVOR));
    }

    @Test
    void a_survivor_is_another_one_that_is_there() {
        givenStarted().when(merge(ID, InitiativeState.RUNNING)).thenRefused(new SurvivorUnfit(ID));
        givenStarted()
                .when(new MergeInitiative(ID, TODAY, SURVIVOR, Optional.empty(), REASON))
                .thenRefused(new SurvivorUnfit(SURVIVOR));
    }

    @Test
    void after_stop_there_is_nothing_to_merge() {
        givenStarted(evaluated(1, "2024-12-01", Verdict.STOP))
                .when(merge(SURVIVOR, InitiativeState.RUNNING))
                .thenRefused(
                        new AlreadyEnded(TODAY.withYear(2024).withMonth(12).withDayOfMonth(1)));
    }

    @Test
    void splitting_closes_the_whole_and_cites_its_parts() {
        var split = new InitiativeSplit(ID, TODAY, List.of(SURVIVOR, OTHER), REASON);

        givenStarted().when(split(List.of(), List.of())).then(split);
        assertThat(givenStarted(split).dossier().state()).isEqualTo(InitiativeState.SPLIT);
    }

    @Test
    void what_is_owed_is_not_lost_in_parts_that_have_not_started() {
        givenStarted()
                .when(split(List.of(), List.of(OTHER)))
                .thenRefused(new PartNotStarted(OTHER));
        givenProposed()
                .when(split(List.of(), List.of(OTHER)))
                .then(new InitiativeSplit(ID, TODAY, List.of(SURVIVOR, OTHER), REASON));
    }

    @Test
    void parts_are_two_or_more_and_come_from_the_whole() {
        givenStarted()
                .when(split(List.of(SURVIVOR), List.of()))
                .thenRefused(new NotAPart(SURVIVOR));
        givenStarted()
                .when(
                        new SplitInitiative(
                                ID, TODAY, List.of(OTHER, OTHER), List.of(), List.of(), REASON))
                .thenRefused(new TooFewParts(1));
    }

    private static MergeInitiative merge(InitiativeId survivor, InitiativeState state) {
        return new MergeInitiative(ID, TODAY, survivor, Optional.of(state), REASON);
    }

    private static SplitInitiative split(List<InitiativeId> strangers, List<InitiativeId> waiting) {
        return new SplitInitiative(ID, TODAY, List.of(SURVIVOR, OTHER), strangers, waiting, REASON);
    }
}
