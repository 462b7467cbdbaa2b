package dk.medspor.status.themedays;

import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.meetings.GroupId;
import dk.medspor.meetings.ThemeDayEvent;
import dk.medspor.meetings.ThemeDayPlan;
import dk.medspor.readmodels.View;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One document per meeting whose work was laid out. */
public final class ThemeDayView implements View<ThemeDayPlan> {

    @Override
    public String name() {
        return "theme-days";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<ThemeDayPlan> documentType() {
        return ThemeDayPlan.class;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        return event.payload() instanceof ThemeDayEvent it
                ? Set.of(it.meetingId().toString())
                : Set.of();
    }

    @Override
    public ThemeDayPlan evolve(Optional<ThemeDayPlan> document, RecordedEvent event) {
        return ThemeDayPlan.after(document, (ThemeDayEvent) event.payload());
    }

    /** A day is found by each of its groups. */
    @Override
    public Set<String> scopes(ThemeDayPlan document) {
        return document.groups().stream()
                .map(it -> scope(it.group().id()))
                .collect(Collectors.toSet());
    }

    @Override
    public String sort(ThemeDayPlan document) {
        return "";
    }

    static String scope(GroupId group) {
        return "group:" + group;
    }
}
