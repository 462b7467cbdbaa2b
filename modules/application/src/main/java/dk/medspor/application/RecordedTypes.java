package dk.medspor.application;

import dk.medspor.demo.DemoEvent;
import dk.medspor.eventlog.EventTypes;
import dk.medspor.initiatives.CallEvent;
import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.initiatives.PolicyEvent;
import dk.medspor.medbodies.MedBodyEvent;
import dk.medspor.meetings.GroupRecordEvent;
import dk.medspor.meetings.MeetingEvent;
import dk.medspor.meetings.RecurringItemsEvent;
import dk.medspor.meetings.ThemeDayEvent;
import dk.medspor.meetings.ThemeListEvent;
import dk.medspor.people.ErasureEvent;
import dk.medspor.recommendations.ProcessPlanEvent;
import dk.medspor.recommendations.RecommendationEvent;

/** The events of all modules. A new module's events are registered here. */
public final class RecordedTypes {

    private RecordedTypes() {}

    public static EventTypes all() {
        return EventTypes.of(
                MedBodyEvent.class,
                MeetingEvent.class,
                InitiativeEvent.class,
                PolicyEvent.class,
                CallEvent.class,
                RecommendationEvent.class,
                ProcessPlanEvent.class,
                RecurringItemsEvent.class,
                ThemeDayEvent.class,
                GroupRecordEvent.class,
                ThemeListEvent.class,
                ErasureEvent.class,
                DemoEvent.class);
    }
}
