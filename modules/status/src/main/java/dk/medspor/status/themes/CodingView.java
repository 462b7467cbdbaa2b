package dk.medspor.status.themes;

import dk.medspor.eventlog.EventMetadata;
import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.meetings.ContributionId;
import dk.medspor.meetings.ThemeListEvent;
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
import dk.medspor.readmodels.View;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One document per list and contribution, so that a theme of thousands is read a page at a time.
 * Which contributions a step concerns stands in its event.
 */
public final class CodingView implements View<CodingDocument> {

    @Override
    public String name() {
        return "codings";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<CodingDocument> documentType() {
        return CodingDocument.class;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        return switch (event.payload()) {
            case Step it -> keys(it.listId(), it.contributions());
            case StepUndone it -> keys(it.listId(), it.contributions());
            default -> Set.of();
        };
    }

    private static Set<String> keys(ThemeListId list, List<ContributionId> contributions) {
        return contributions.stream().map(it -> key(list, it)).collect(Collectors.toSet());
    }

    @Override
    public CodingDocument evolve(Optional<CodingDocument> document, RecordedEvent event) {
        String by = String.valueOf(event.metadata().get(EventMetadata.ACTOR));
        return switch ((ThemeListEvent) event.payload()) {
            case ContributionCoded it -> {
                CodingDocument after =
                        opened(document, it.listId(), it.contributionId(), event.position());
                for (int theme : it.themes()) {
                    after = after.plus(theme, it.step(), by, it.reason());
                }
                yield after;
            }
            case ContributionRecoded it -> {
                CodingDocument after =
                        opened(document, it.listId(), it.contributionId(), event.position())
                                .ended(it.step(), theme -> !it.themes().contains(theme));
                for (int theme : it.themes()) {
                    after = after.plus(theme, it.step(), by, Optional.of(it.reason()));
                }
                yield after;
            }
            case ThemesMerged it ->
                    document.orElseThrow().moved(it.theme(), List.of(it.into()), it.step());
            case ThemeSplit it -> {
                ContributionId said = document.orElseThrow().contributionId();
                List<Integer> parts =
                        it.parts().stream()
                                .filter(part -> part.contributions().contains(said))
                                .map(Part::theme)
                                .toList();
                yield document.orElseThrow().moved(it.theme(), parts, it.step());
            }
            case StepUndone it -> document.orElseThrow().without(it.step());
            case ThemeListOpened _, ThemeAdded _, ThemeDescribed _ -> document.orElseThrow();
        };
    }

    private static CodingDocument opened(
            Optional<CodingDocument> document,
            ThemeListId list,
            ContributionId contribution,
            long position) {
        return document.orElseGet(
                () -> new CodingDocument(list, contribution, position, List.of()));
    }

    @Override
    public Set<String> scopes(CodingDocument document) {
        Set<String> scopes = new HashSet<>();
        for (int theme : document.themes()) {
            scopes.add(list(document.listId()));
            scopes.add(theme(document.listId(), theme));
            scopes.add(contribution(document.contributionId()));
        }
        return scopes;
    }

    @Override
    public String sort(CodingDocument document) {
        return String.format("%019d", document.firstCodedAt());
    }

    static String key(ThemeListId list, ContributionId contribution) {
        return list + ":" + contribution;
    }

    /** All that is coded in a list. */
    public static String list(ThemeListId list) {
        return "list:" + list;
    }

    /** What is coded to a theme. */
    public static String theme(ThemeListId list, int theme) {
        return "theme:" + list + ":" + theme;
    }

    /** Where a contribution is coded. */
    public static String contribution(ContributionId contribution) {
        return "contribution:" + contribution;
    }
}
