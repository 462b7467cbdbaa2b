package dk.medspor.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.kernel.Decision;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.ContributionId;
import dk.medspor.meetings.ContributionStanding;
import dk.medspor.meetings.ThemeDay;
import dk.medspor.meetings.ThemeListCommand;
import dk.medspor.meetings.ThemeListCommand.AddTheme;
import dk.medspor.meetings.ThemeListCommand.CodeContribution;
import dk.medspor.meetings.ThemeListCommand.DescribeTheme;
import dk.medspor.meetings.ThemeListCommand.MergeThemes;
import dk.medspor.meetings.ThemeListCommand.OpenThemeList;
import dk.medspor.meetings.ThemeListCommand.Part;
import dk.medspor.meetings.ThemeListCommand.RecodeContribution;
import dk.medspor.meetings.ThemeListCommand.SplitTheme;
import dk.medspor.meetings.ThemeListCommand.UndoStep;
import dk.medspor.meetings.ThemeListEvent;
import dk.medspor.meetings.ThemeListEvent.ContributionCoded;
import dk.medspor.meetings.ThemeListEvent.ContributionRecoded;
import dk.medspor.meetings.ThemeListEvent.StepUndone;
import dk.medspor.meetings.ThemeListEvent.ThemeAdded;
import dk.medspor.meetings.ThemeListEvent.ThemeDescribed;
import dk.medspor.meetings.ThemeListEvent.ThemeListOpened;
import dk.medspor.meetings.ThemeListEvent.ThemeSplit;
import dk.medspor.meetings.ThemeListEvent.ThemesMerged;
import dk.medspor.meetings.ThemeListId;
import dk.medspor.meetings.ThemeText;
import dk.medspor.meetings.domain.NaiveThemes.Pair;
import dk.medspor.meetings.domain.NaiveThemes.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Random work on a list of themes, held against a list on paper. */
class ThemeListProperties {

    private static final ThemeListId LIST = new ThemeListId(new UUID(6, 1));
    private static final Protected<String> WORDS = Protected.text("Arbejdstid");
    private static final int STEPS = 120;
    private static final int CONTRIBUTIONS = 8;
    private static final int THEMES = 12;
    private static final Optional<ContributionStanding> STANDING =
            Optional.of(
                    new ContributionStanding(
                            ThemeDay.HELD_ON, Optional.empty(), true, false, ThemeDay.HELD_ON));

    @Property(tries = 300)
    void the_graph_is_what_a_list_on_paper_says_after_every_step(@ForAll Random random) {
        Work work = new Work();
        for (int i = 0; i < STEPS; i++) {
            work.try_(command(work.list, random));
            assertThat(table(work.list)).isEqualTo(work.paper.table());
        }
    }

    @Property(tries = 300)
    void after_undo_the_graph_is_exactly_as_before(@ForAll Random random) {
        Work work = new Work();
        List<Table> before = new ArrayList<>();
        while (before.size() < STEPS / 4) {
            Table then = table(work.list);
            if (work.try_(step(work.list, random))) {
                before.add(then);
            }
        }
        for (Table then : before.reversed()) {
            assertThat(work.try_(undo())).isTrue();
            assertThat(table(work.list)).isEqualTo(then);
        }
        assertThat(ThemeList.decide(undo(), work.list, Story.NOW))
                .isInstanceOf(Decision.Rejected.class);
    }

    /** The list and the paper beside it. */
    private static final class Work {

        private ThemeList list = ThemeList.unknown();
        private final NaiveThemes paper = new NaiveThemes();

        Work() {
            var open =
                    new OpenThemeList(
                            LIST,
                            new MedBodyId(new UUID(0, 1)),
                            Optional.empty(),
                            WORDS,
                            ThemeDay.HELD_ON,
                            true,
                            true);
            assertThat(try_(open)).isTrue();
        }

        /** Whether it was granted. */
        boolean try_(ThemeListCommand command) {
            return switch (ThemeList.decide(command, list, Story.NOW)) {
                case Decision.Rejected<ThemeListEvent> _ -> false;
                case Decision.Accepted<ThemeListEvent>(var events) -> {
                    events.forEach(this::happened);
                    yield true;
                }
            };
        }

        private void happened(ThemeListEvent event) {
            list = ThemeList.evolve(list, event);
            switch (event) {
                case ThemeListOpened _ -> {}
                case ThemeAdded it -> paper.add(it.theme(), it.text().parent().orElse(Table.NONE));
                case ThemeDescribed it ->
                        paper.add(it.theme(), it.text().parent().orElse(Table.NONE));
                case ThemesMerged it -> paper.merge(it.theme(), it.into());
                case ThemeSplit it -> {
                    Map<Integer, List<ContributionId>> parts = new HashMap<>();
                    it.parts().forEach(part -> parts.put(part.theme(), part.contributions()));
                    paper.split(it.theme(), parts);
                }
                case ContributionCoded it -> paper.code(it.contributionId(), it.themes());
                case ContributionRecoded it -> paper.recode(it.contributionId(), it.themes());
                case StepUndone _ -> paper.undo();
            }
        }
    }

    private static Table table(ThemeList list) {
        ThemeGraph graph = list.graph();
        Map<Integer, Integer> parents = new HashMap<>();
        graph.themes().forEach((it, text) -> parents.put(it, text.parent().orElse(Table.NONE)));
        Set<Pair> pairs = new HashSet<>();
        for (int i = 0; i < CONTRIBUTIONS; i++) {
            ContributionId said = contribution(i);
            graph.themesOf(said).forEach(it -> pairs.add(new Pair(said, it)));
        }
        return new Table(parents, pairs);
    }

    private static ThemeListCommand command(ThemeList list, Random random) {
        return random.nextInt(4) == 0 ? undo() : step(list, random);
    }

    private static ThemeListCommand step(ThemeList list, Random random) {
        int theme = 1 + random.nextInt(THEMES);
        int other = 1 + random.nextInt(THEMES);
        ContributionId said = contribution(random.nextInt(CONTRIBUTIONS));
        ThemeText text =
                new ThemeText(
                        WORDS,
                        Optional.empty(),
                        random.nextBoolean() ? Optional.of(other) : Optional.empty());
        return switch (random.nextInt(8)) {
            case 0 -> new AddTheme(LIST, new ThemeText(WORDS, Optional.empty(), Optional.empty()));
            case 1 -> new AddTheme(LIST, text);
            case 2 -> new DescribeTheme(LIST, theme, text, WORDS);
            case 3 -> new MergeThemes(LIST, theme, other, WORDS);
            case 4 ->
                    new SplitTheme(LIST, theme, parts(list.graph().codedTo(theme), random), WORDS);
            case 5 -> new RecodeContribution(LIST, said, List.of(theme, other), WORDS, STANDING);
            default ->
                    new CodeContribution(
                            LIST, said, List.of(theme, other), Optional.of(WORDS), STANDING);
        };
    }

    /** Each goes to one part or the other, and some to both. */
    private static List<Part> parts(List<ContributionId> coded, Random random) {
        List<ContributionId> first = new ArrayList<>();
        List<ContributionId> second = new ArrayList<>();
        for (ContributionId it : coded) {
            int where = random.nextInt(3);
            if (where != 0) {
                first.add(it);
            }
            if (where != 1) {
                second.add(it);
            }
        }
        return List.of(
                new Part(WORDS, Optional.empty(), first),
                new Part(WORDS, Optional.empty(), second));
    }

    private static UndoStep undo() {
        return new UndoStep(LIST, Optional.empty(), WORDS);
    }

    private static ContributionId contribution(int number) {
        return new ContributionId(new UUID(2, number));
    }
}
