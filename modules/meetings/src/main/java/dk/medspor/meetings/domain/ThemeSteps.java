package dk.medspor.meetings.domain;

import dk.medspor.kernel.Decision;
import dk.medspor.meetings.ContributionId;
import dk.medspor.meetings.ContributionStanding;
import dk.medspor.meetings.ThemeListCommand;
import dk.medspor.meetings.ThemeListCommand.AddTheme;
import dk.medspor.meetings.ThemeListCommand.CodeContribution;
import dk.medspor.meetings.ThemeListCommand.DescribeTheme;
import dk.medspor.meetings.ThemeListCommand.MergeThemes;
import dk.medspor.meetings.ThemeListCommand.RecodeContribution;
import dk.medspor.meetings.ThemeListCommand.SplitTheme;
import dk.medspor.meetings.ThemeListEvent;
import dk.medspor.meetings.ThemeListEvent.ContributionCoded;
import dk.medspor.meetings.ThemeListEvent.ContributionRecoded;
import dk.medspor.meetings.ThemeListEvent.Part;
import dk.medspor.meetings.ThemeListEvent.Step;
import dk.medspor.meetings.ThemeListEvent.ThemeAdded;
import dk.medspor.meetings.ThemeListEvent.ThemeDescribed;
import dk.medspor.meetings.ThemeListEvent.ThemeSplit;
import dk.medspor.meetings.ThemeListEvent.ThemesMerged;
import dk.medspor.meetings.ThemeListRejection;
import dk.medspor.meetings.ThemeListRejection.CodedIsWithdrawn;
import dk.medspor.meetings.ThemeListRejection.LeftWithoutPart;
import dk.medspor.meetings.ThemeListRejection.NotCodedToTheme;
import dk.medspor.meetings.ThemeListRejection.NothingToCode;
import dk.medspor.meetings.ThemeListRejection.PartOfItself;
import dk.medspor.meetings.ThemeListRejection.SplitIntoOne;
import dk.medspor.meetings.ThemeListRejection.ThemeHasEnded;
import dk.medspor.meetings.ThemeListRejection.UnknownCoded;
import dk.medspor.meetings.ThemeListRejection.UnknownTheme;
import dk.medspor.meetings.ThemeText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The rules of the steps of coding. */
final class ThemeSteps {

    private ThemeSteps() {}

    static Decision<ThemeListEvent> decide(ThemeListCommand.Step command, ThemeList list) {
        ThemeGraph graph = list.graph();
        int step = list.lastStep() + 1;
        return switch (command) {
            case AddTheme it ->
                    Decision.unless(
                            standing(it.text().parent().stream(), graph),
                            () ->
                                    new ThemeAdded(
                                            it.listId(), step, list.lastTheme() + 1, it.text()));
            case DescribeTheme it ->
                    Decision.unless(
                            standing(Stream.of(it.theme()), graph)
                                    .or(() -> standing(it.text().parent().stream(), graph))
                                    .or(() -> within(it.text().parent(), it.theme(), graph)),
                            () ->
                                    new ThemeDescribed(
                                            it.listId(), step, it.theme(), it.text(), it.reason()));
            case MergeThemes it ->
                    Decision.unless(
                            standing(Stream.of(it.theme(), it.into()), graph)
                                    .or(() -> within(Optional.of(it.into()), it.theme(), graph)),
                            () ->
                                    new ThemesMerged(
                                            it.listId(),
                                            step,
                                            it.theme(),
                                            it.into(),
                                            graph.codedTo(it.theme()),
                                            it.reason()));
            case SplitTheme it -> split(it, list, graph, step);
            case CodeContribution it ->
                    Decision.unless(
                            standing(it.themes().stream(), graph)
                                    .or(() -> counts(it.contributionId(), it.standing()))
                                    .or(() -> coded(it, graph)),
                            () ->
                                    new ContributionCoded(
                                            it.listId(),
                                            step,
                                            it.contributionId(),
                                            new TreeSet<>(it.themes()).stream().toList(),
                                            it.why()));
            case RecodeContribution it ->
                    Decision.unless(
                            standing(it.themes().stream(), graph)
                                    .or(() -> counts(it.contributionId(), it.standing()))
                                    .or(() -> recoded(it, graph)),
                            () ->
                                    new ContributionRecoded(
                                            it.listId(),
                                            step,
                                            it.contributionId(),
                                            new TreeSet<>(it.themes()).stream().toList(),
                                            it.reason()));
        };
    }

    /** The highest number that a step gives to a theme; 0 when it gives none. */
    static int highestTheme(Step step) {
        return switch (step) {
            case ThemeAdded it -> it.theme();
            case ThemeSplit it -> it.parts().stream().mapToInt(Part::theme).max().orElse(0);
            case ThemeDescribed _, ThemesMerged _, ContributionCoded _, ContributionRecoded _ -> 0;
        };
    }

    private static Decision<ThemeListEvent> split(
            SplitTheme command, ThemeList list, ThemeGraph graph, int step) {
        Optional<ThemeListRejection> ended = standing(Stream.of(command.theme()), graph);
        return Decision.unless(
                ended.or(() -> divided(command, graph)),
                () ->
                        new ThemeSplit(
                                command.listId(),
                                step,
                                command.theme(),
                                numbered(command, list.lastTheme(), graph),
                                command.reason()));
    }

    private static Optional<ThemeListRejection> divided(SplitTheme command, ThemeGraph graph) {
        List<ContributionId> coded = graph.codedTo(command.theme());
        Set<ContributionId> divided = new HashSet<>();
        command.parts().forEach(it -> divided.addAll(it.contributions()));
        return when(command.parts().size() < 2, new SplitIntoOne(command.theme()))
                .or(
                        () ->
                                divided.stream()
                                        .filter(it -> !graph.themesOf(it).contains(command.theme()))
                                        .findFirst()
                                        .map(it -> new NotCodedToTheme(it, command.theme())))
                .or(
                        () ->
                                coded.stream()
                                        .filter(it -> !divided.contains(it))
                                        .findFirst()
                                        .map(LeftWithoutPart::new));
    }

    private static List<Part> numbered(SplitTheme command, int lastTheme, ThemeGraph graph) {
        Optional<Integer> parent = graph.text(command.theme()).parent();
        List<Part> parts = new ArrayList<>();
        for (ThemeListCommand.Part it : command.parts()) {
            parts.add(
                    new Part(
                            lastTheme + parts.size() + 1,
                            new ThemeText(it.title(), it.description(), parent),
                            it.contributions().stream().distinct().toList()));
        }
        return parts;
    }

    private static Optional<ThemeListRejection> standing(Stream<Integer> themes, ThemeGraph graph) {
        return themes.filter(it -> !graph.has(it))
                .findFirst()
                .map(it -> graph.had(it) ? new ThemeHasEnded(it) : new UnknownTheme(it));
    }

    private static Optional<ThemeListRejection> within(
            Optional<Integer> theme, int whole, ThemeGraph graph) {
        return theme.filter(it -> graph.isWithin(it, whole)).map(_ -> new PartOfItself(whole));
    }

    private static Optional<ThemeListRejection> counts(
            ContributionId id, Optional<ContributionStanding> standing) {
        return standing.isEmpty()
                ? Optional.of(new UnknownCoded(id))
                : standing.flatMap(ContributionStanding::withdrawnOn)
                        .map(it -> new CodedIsWithdrawn(id, it));
    }

    private static Optional<ThemeListRejection> coded(CodeContribution command, ThemeGraph graph) {
        Set<Integer> already = graph.themesOf(command.contributionId());
        return when(
                already.containsAll(command.themes()), new NothingToCode(command.contributionId()));
    }

    private static Optional<ThemeListRejection> recoded(
            RecodeContribution command, ThemeGraph graph) {
        Set<Integer> already = graph.themesOf(command.contributionId());
        return when(
                already.equals(new TreeSet<>(command.themes())),
                new NothingToCode(command.contributionId()));
    }

    private static Optional<ThemeListRejection> when(boolean broken, ThemeListRejection reason) {
        return broken ? Optional.of(reason) : Optional.empty();
    }
}
