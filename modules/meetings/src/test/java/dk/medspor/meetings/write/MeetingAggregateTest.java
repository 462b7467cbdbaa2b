package dk.medspor.meetings.write;

import static dk.medspor.meetings.ThemeDay.HELD_ON;
import static dk.medspor.meetings.ThemeDay.ID;
import static dk.medspor.meetings.ThemeDay.held;
import static dk.medspor.meetings.ThemeDay.hold;
import static dk.medspor.meetings.ThemeDay.importNotes;
import static dk.medspor.meetings.ThemeDay.imported;
import static dk.medspor.meetings.ThemeDay.point;
import static dk.medspor.meetings.ThemeDay.record;
import static dk.medspor.meetings.ThemeDay.recorded;
import static org.axonframework.test.matchers.Matchers.matches;

import dk.medspor.kernel.CommandRejected;
import dk.medspor.meetings.MeetingRejection;
import dk.medspor.meetings.MeetingRejection.ContributionAlreadyRecorded;
import dk.medspor.meetings.MeetingRejection.SameImportAgain;
import dk.medspor.meetings.MeetingRejection.UnknownMeeting;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MeetingAggregateTest {

    private final AggregateTestFixture<MeetingAggregate> fixture =
            new AggregateTestFixture<>(MeetingAggregate.class);

    @BeforeEach
    void stop_the_clock() {
        fixture.registerInjectableResource(
                Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC));
    }

    @Test
    void stores_a_meeting() {
        fixture.givenNoPriorActivity().when(hold(HELD_ON)).expectEvents(held());
    }

    @Test
    void stores_a_contribution() {
        fixture.given(held()).when(record(point(1))).expectEvents(recorded(point(1)));
    }

    @Test
    void stores_an_import_as_one_whole() {
        fixture.givenNoPriorActivity()
                .when(importNotes("f1", point(1), point(2)))
                .expectEvents(held(), imported("f1"), recorded(point(1)), recorded(point(2)));
    }

    @Test
    void stores_nothing_of_an_import_with_a_point_that_comes_twice() {
        fixture.givenNoPriorActivity()
                .when(importNotes("f1", point(1), point(1)))
                .expectNoEvents()
                .expectException(refusal(new ContributionAlreadyRecorded(point(1).id())));
    }

    @Test
    void stores_nothing_for_a_meeting_that_nobody_recorded() {
        fixture.givenNoPriorActivity()
                .when(record(point(1)))
                .expectNoEvents()
                .expectException(refusal(new UnknownMeeting(ID)));
    }

    @Test
    void remembers_what_was_stored() {
        fixture.given(held(), imported("f1"), recorded(point(1)))
                .when(importNotes("f1", point(1)))
                .expectNoEvents()
                .expectException(refusal(new SameImportAgain(ID)));
    }

    private static Matcher<CommandRejected> refusal(MeetingRejection reason) {
        return matches(it -> it.reason().equals(reason));
    }
}
