package dk.medspor.status.themes;

import dk.medspor.eventlog.EventMetadata;
import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.meetings.ThemeListEvent.Step;
import dk.medspor.meetings.ThemeListEvent.StepUndone;
import dk.medspor.meetings.ThemeListId;
import dk.medspor.readmodels.View;
import dk.medspor.status.themes.ThemeStep.Undoing;
import java.util.Optional;
import java.util.Set;

/** One document per step, so that the last one is found however many there are. */
public final class ThemeStepView implements View<ThemeStep> {

    private static final int LATEST_FIRST = 1_000_000_000;

    @Override
    public String name() {
        return "theme-steps";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<ThemeStep> documentType() {
        return ThemeStep.class;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        return switch (event.payload()) {
            case Step it -> Set.of(it.listId() + ":" + it.step());
            case StepUndone it -> Set.of(it.listId() + ":" + it.step());
            default -> Set.of();
        };
    }

    @Override
    public ThemeStep evolve(Optional<ThemeStep> document, RecordedEvent event) {
        String by = String.valueOf(event.metadata().get(EventMetadata.ACTOR));
        return switch (event.payload()) {
            case Step it ->
                    new ThemeStep(
                            it.listId(),
                            it.step(),
                            event.name(),
                            by,
                            event.recordedAt(),
                            it.why(),
                            it.contributions().size(),
                            Optional.empty());
            case StepUndone it ->
                    document.orElseThrow().with(new Undoing(by, event.recordedAt(), it.reason()));
            default -> document.orElseThrow();
        };
    }

    @Override
    public Set<String> scopes(ThemeStep document) {
        return Set.of(scope(document.listId()));
    }

    /** The last one first. */
    @Override
    public String sort(ThemeStep document) {
        return String.format("%010d", LATEST_FIRST - document.step());
    }

    static String scope(ThemeListId list) {
        return "list:" + list;
    }
}
