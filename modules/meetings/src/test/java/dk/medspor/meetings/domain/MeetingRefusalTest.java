package dk.medspor.meetings.domain;

import static dk.medspor.meetings.ThemeDay.HELD_ON;
import static dk.medspor.meetings.ThemeDay.HMU;
import static dk.medspor.meetings.ThemeDay.ID;
import static dk.medspor.meetings.ThemeDay.TODAY;
import static dk.medspor.meetings.ThemeDay.details;
import static dk.medspor.meetings.ThemeDay.held;
import static dk.medspor.meetings.ThemeDay.hold;
import static dk.medspor.meetings.ThemeDay.importNotes;
import static dk.medspor.meetings.ThemeDay.imported;
import static dk.medspor.meetings.ThemeDay.point;
import static dk.medspor.meetings.ThemeDay.record;
import static dk.medspor.meetings.ThemeDay.recorded;
import static dk.medspor.meetings.domain.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.kernel.Decision;
import dk.medspor.medbodies.OtherBody;
import dk.medspor.meetings.KeptNotes;
import dk.medspor.meetings.MeetingCommand.HoldMeeting;
import dk.medspor.meetings.MeetingCommand.KeepNotes;
import dk.medspor.meetings.MeetingEvent;
import dk.medspor.meetings.MeetingRejection;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MeetingRefusalTest {

    @Test
    void every_reason_for_a_refusal_can_occur() {
        Story unknown = given();
        Story imported = given(held(), imported("f1"), recorded(point(1)));

        assertThat(
                        Stream.of(
                                        unknown.when(record(point(1))),
                                        unknown.when(of(OtherBody.unknown(HMU))),
                                        unknown.when(of(HoldMeetingTest.ended(HELD_ON))),
                                        unknown.when(hold(TODAY.plusDays(1))),
                                        imported.when(hold(HELD_ON)),
                                        imported.when(importNotes("f1")),
                                        imported.when(importNotes("f2")),
                                        imported.when(record(point(1))),
                                        given(held())
                                                .when(
                                                        new KeepNotes(
                                                                ID, new KeptNotes("aa", 7, "x"))))
                                .map(Story.Outcome::decision)
                                .map(it -> ((Decision.Rejected<MeetingEvent>) it).reason())
                                .<Class<?>>map(Object::getClass))
                .containsOnly(
                        Stream.of(MeetingRejection.class.getPermittedSubclasses())
                                .filter(Class::isRecord)
                                .toArray(Class<?>[]::new));
    }

    private static HoldMeeting of(OtherBody body) {
        return new HoldMeeting(ID, details(HELD_ON), body);
    }
}
