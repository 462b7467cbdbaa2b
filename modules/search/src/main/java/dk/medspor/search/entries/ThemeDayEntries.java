package dk.medspor.search.entries;

import dk.medspor.meetings.ThemeDayPlan;
import dk.medspor.search.Entry;
import dk.medspor.search.SearchKind;
import dk.medspor.search.Searched;
import dk.medspor.search.Whereabouts;
import java.util.List;
import java.util.Optional;

/** The programme of a theme day, what is asked there, and its groups. */
public record ThemeDayEntries(MeetingBodies meetings) implements Searched<ThemeDayPlan> {

    @Override
    public List<Entry> entries(ThemeDayPlan it) {
        return List.of(
                Entry.of(
                        SearchKind.THEME_DAY,
                        Whereabouts.of(it.meetingId().value()),
                        meetings.title(it.meetingId()),
                        Texts.in(it.outline(), it.standing()),
                        meetings.of(it.meetingId()),
                        Optional.empty()));
    }
}
