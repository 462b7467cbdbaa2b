package dk.medspor.status.verdicts;

import dk.medspor.initiatives.InitiativeId;
import dk.medspor.meetings.ContributionId;
import dk.medspor.status.Answer;
import dk.medspor.status.AsOf;
import dk.medspor.status.themes.RedThread.CodedIn;
import dk.medspor.status.themes.ThemeLists;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An initiative has the themes that the contributions it grew from are coded to. */
public final class CodedThemes implements InitiativeThemes {

    private final ThemeLists lists;

    public CodedThemes(ThemeLists lists) {
        this.lists = lists;
    }

    @Override
    public Answer<Map<InitiativeId, Set<String>>> of(
            Collection<StartedInitiative> initiatives, LocalDate on, AsOf asOf) {
        List<ContributionId> sources =
                initiatives.stream().flatMap(it -> it.sources().stream()).distinct().toList();
        Answer<List<CodedIn>> coded = lists.themesOf(sources, asOf);
        Map<ContributionId, List<CodedIn>> found =
                coded.value().stream()
                        .collect(Collectors.groupingBy(it -> it.coding().contributionId()));
        Map<InitiativeId, Set<String>> themes = new HashMap<>();
        for (StartedInitiative initiative : initiatives) {
            Set<String> titles =
                    initiative.sources().stream()
                            .flatMap(it -> found.getOrDefault(it, List.of()).stream())
                            .flatMap(CodedThemes::titles)
                            .collect(Collectors.toCollection(TreeSet::new));
            if (!titles.isEmpty()) {
                themes.put(initiative.id(), titles);
            }
        }
        return new Answer<>(coded.position(), themes);
    }

    private static Stream<String> titles(CodedIn coded) {
        return coded.coding().themes().stream()
                .flatMap(number -> coded.list().theme(number).stream())
                .map(it -> it.text().title().value());
    }
}
