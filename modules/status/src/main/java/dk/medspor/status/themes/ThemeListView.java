package dk.medspor.status.themes;

import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.ThemeListEvent;
import dk.medspor.meetings.ThemeListEvent.ContributionCoded;
import dk.medspor.meetings.ThemeListEvent.ContributionRecoded;
import dk.medspor.meetings.ThemeListEvent.Part;
import dk.medspor.meetings.ThemeListEvent.StepUndone;
import dk.medspor.meetings.ThemeListEvent.ThemeAdded;
import dk.medspor.meetings.ThemeListEvent.ThemeDescribed;
import dk.medspor.meetings.ThemeListEvent.ThemeListOpened;
import dk.medspor.meetings.ThemeListEvent.ThemeSplit;
import dk.medspor.meetings.ThemeListEvent.ThemesMerged;
import dk.medspor.readmodels.View;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One document per list, with its themes; what is coded to them lies elsewhere. */
public final class ThemeListView implements View<ThemeListDocument> {

    static final String ALL = "all";

    @Override
    public String name() {
        return "theme-lists";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<ThemeListDocument> documentType() {
        return ThemeListDocument.class;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        return switch (event.payload()) {
            case ContributionCoded _, ContributionRecoded _ -> Set.of();
            case ThemeListEvent it -> Set.of(it.listId().toString());
            default -> Set.of();
        };
    }

    @Override
    public ThemeListDocument evolve(Optional<ThemeListDocument> document, RecordedEvent event) {
        return switch ((ThemeListEvent) event.payload()) {
            case ThemeListOpened it ->
                    new ThemeListDocument(
                            it.listId(),
                            it.bodyId(),
                            it.meetingId(),
                            it.title(),
                            it.on(),
                            List.of());
            case ThemeAdded it -> document.orElseThrow().plus(it.theme(), it.step(), it.text());
            case ThemeDescribed it ->
                    document.orElseThrow().described(it.theme(), it.step(), it.text());
            case ThemesMerged it ->
                    document.orElseThrow()
                            .ended(
                                    it.theme(),
                                    it.step(),
                                    List.of(it.into()),
                                    Optional.of(it.into()));
            case ThemeSplit it -> split(document.orElseThrow(), it);
            case StepUndone it -> document.orElseThrow().without(it.step());
            case ContributionCoded _, ContributionRecoded _ -> document.orElseThrow();
        };
    }

    private static ThemeListDocument split(ThemeListDocument document, ThemeSplit it) {
        ThemeListDocument after =
                document.ended(
                        it.theme(),
                        it.step(),
                        it.parts().stream().map(Part::theme).toList(),
                        document.theme(it.theme()).orElseThrow().text().parent());
        for (Part part : it.parts()) {
            after = after.plus(part.theme(), it.step(), part.text());
        }
        return after;
    }

    @Override
    public Set<String> scopes(ThemeListDocument document) {
        return Set.of(ALL, scope(document.bodyId()));
    }

    /** In the order they were opened. */
    @Override
    public String sort(ThemeListDocument document) {
        return document.openedOn().toString();
    }

    static String scope(MedBodyId body) {
        return "body:" + body;
    }
}
