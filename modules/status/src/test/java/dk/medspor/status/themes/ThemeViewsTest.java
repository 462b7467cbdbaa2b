package dk.medspor.status.themes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.kernel.DomainEvent;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.ContributionId;
import dk.medspor.meetings.ThemeListEvent.ContributionCoded;
import dk.medspor.meetings.ThemeListEvent.ContributionRecoded;
import dk.medspor.meetings.ThemeListEvent.Part;
import dk.medspor.meetings.ThemeListEvent.Step;
import dk.medspor.meetings.ThemeListEvent.StepUndone;
import dk.medspor.meetings.ThemeListEvent.ThemeAdded;
import dk.medspor.meetings.ThemeListEvent.ThemeDescribed;
import dk.medspor.meetings.ThemeListEvent.ThemeListOpened;
import dk.medspor.meetings.ThemeListEvent.ThemeSplit;
import dk.medspor.meetings.ThemeListEvent.ThemesMerged;
import dk.medspor.meetings.ThemeListId;
import dk.medspor.meetings.ThemeText;
import dk.medspor.status.Folded;
import dk.medspor.status.themes.CodingDocument.Coding;
import dk.medspor.status.themes.ThemeListDocument.Theme;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThemeViewsTest {

    private static final ThemeListId LIST = new ThemeListId(new UUID(6, 1));
    private static final ContributionId FIRST = new ContributionId(new UUID(2, 1));
    private static final ContributionId SECOND = new ContributionId(new UUID(2, 2));
    private static final Protected<String> WHY = Protected.text("Samme sag");
    private static final DomainEvent[] WORK = {
        new ThemeListOpened(
                LIST, new MedBodyId(new UUID(0, 1)), Optional.empty(), WHY, LocalDate.EPOCH),
        new ThemeAdded(LIST, 1, 1, text("Arbejdstid", 0)),
        new ThemeAdded(LIST, 2, 2, text("Vagter", 1)),
        new ThemeAdded(LIST, 3, 3, text("Nattevagter", 2)),
        new ContributionCoded(LIST, 4, FIRST, List.of(1, 2), Optional.of(WHY)),
        new ContributionCoded(LIST, 5, SECOND, List.of(2), Optional.empty())
    };

    static Stream<Step> steps() {
        return Stream.of(
                new ThemeAdded(LIST, 6, 4, text("Ro", 0)),
                new ThemeDescribed(LIST, 6, 2, text("Vagtplaner", 0), WHY),
                new ThemesMerged(LIST, 6, 2, 1, List.of(FIRST, SECOND), WHY),
                new ThemeSplit(
                        LIST,
                        6,
                        2,
                        List.of(
                                new Part(4, text("Dag", 1), List.of(FIRST)),
                                new Part(5, text("Nat", 1), List.of(FIRST, SECOND))),
                        WHY),
                new ContributionCoded(LIST, 6, SECOND, List.of(1), Optional.of(WHY)),
                new ContributionRecoded(LIST, 6, FIRST, List.of(3), WHY));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void a_step_that_is_undone_leaves_no_trace(Step step) {
        var undone = new StepUndone(LIST, 6, step.contributions(), WHY);

        assertThat(themes(step, undone).documents()).isEqualTo(themes().documents());
        assertThat(codings(step, undone).documents()).isEqualTo(codings().documents());
    }

    @ParameterizedTest
    @MethodSource("steps")
    void a_step_changes_something(Step step) {
        assertThat(
                        themes(step).documents().equals(themes().documents())
                                && codings(step).documents().equals(codings().documents()))
                .isFalse();
    }

    @Test
    void what_was_merged_lives_on_with_its_parts_and_its_contributions() {
        var merged = new ThemesMerged(LIST, 6, 2, 1, List.of(FIRST, SECOND), WHY);

        var list = Objects.requireNonNull(themes(merged).documents().get(LIST.toString()));
        assertThat(list.standing()).extracting(Theme::number).containsExactly(1, 3);
        assertThat(list.theme(3).orElseThrow().text().parent()).contains(1);
        assertThat(codings(merged).in(CodingView.theme(LIST, 1)))
                .extracting(CodingDocument::contributionId)
                .containsExactly(FIRST, SECOND);
        assertThat(codings(merged).in(CodingView.theme(LIST, 2))).isEmpty();
        assertThat(codings(merged).in(CodingView.contribution(FIRST)).getFirst().standing())
                .extracting(Coding::theme)
                .containsExactly(1);
    }

    private static Folded<ThemeListDocument> themes(DomainEvent... more) {
        return Folded.of(new ThemeListView(), and(more));
    }

    private static Folded<CodingDocument> codings(DomainEvent... more) {
        return Folded.of(new CodingView(), and(more));
    }

    private static DomainEvent[] and(DomainEvent... more) {
        return Stream.concat(Arrays.stream(WORK), Arrays.stream(more)).toArray(DomainEvent[]::new);
    }

    private static ThemeText text(String title, int parent) {
        return new ThemeText(
                Protected.text(title), Optional.empty(), Optional.of(parent).filter(it -> it > 0));
    }
}
