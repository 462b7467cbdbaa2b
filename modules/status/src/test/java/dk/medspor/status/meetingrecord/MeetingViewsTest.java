package dk.medspor.status.meetingrecord;

import static dk.medspor.status.Skovby.HMU;
import static dk.medspor.status.Skovby.LATER_MEETING;
import static dk.medspor.status.Skovby.NOTES;
import static dk.medspor.status.Skovby.SPARRING;
import static dk.medspor.status.Skovby.THEME_DAY;
import static dk.medspor.status.Skovby.details;
import static dk.medspor.status.Skovby.held;
import static dk.medspor.status.Skovby.imported;
import static dk.medspor.status.Skovby.point;
import static dk.medspor.status.Skovby.proposed;
import static dk.medspor.status.Skovby.said;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.kernel.DomainEvent;
import dk.medspor.status.Folded;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeetingViewsTest {

    private static final DomainEvent[] EVENTS = {
        held(LATER_MEETING, "2024-03-01"),
        held(THEME_DAY, "2023-11-14"),
        imported(THEME_DAY),
        said(THEME_DAY, point(2)),
        said(LATER_MEETING, point(3)),
        said(THEME_DAY, point(1)),
        proposed(SPARRING, "Makkerpar")
    };

    private final Folded<MeetingDocument> meetings = Folded.of(new MeetingView(), EVENTS);
    private final Folded<ContributionDocument> points = Folded.of(new ContributionView(), EVENTS);

    @Test
    void meetings_are_listed_by_date_in_all_and_by_body() {
        assertThat(meetings.in(MeetingView.ALL))
                .extracting(MeetingDocument::id)
                .containsExactly(THEME_DAY, LATER_MEETING);
        assertThat(meetings.in("body:" + HMU)).hasSize(2);
    }

    @Test
    void an_imported_meeting_tells_its_source() {
        assertThat(meetings.documents())
                .containsEntry(
                        THEME_DAY.toString(),
                        new MeetingDocument(
                                THEME_DAY,
                                details("2023-11-14"),
                                Optional.of(NOTES),
                                Optional.empty()))
                .containsEntry(
                        LATER_MEETING.toString(),
                        new MeetingDocument(
                                LATER_MEETING,
                                details("2024-03-01"),
                                Optional.empty(),
                                Optional.empty()));
    }

    @Test
    void contributions_are_listed_at_their_meeting_in_the_order_of_the_notes() {
        assertThat(points.in(ContributionView.scope(THEME_DAY)))
                .extracting(ContributionDocument::contribution)
                .containsExactly(point(2), point(1));
        assertThat(points.in(ContributionView.scope(LATER_MEETING)))
                .extracting(ContributionDocument::contribution)
                .containsExactly(point(3));
    }
}
