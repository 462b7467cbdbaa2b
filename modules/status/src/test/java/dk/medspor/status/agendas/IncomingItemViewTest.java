package dk.medspor.status.agendas;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.AgendaEvent.AgendaItemAdded;
import dk.medspor.meetings.AgendaEvent.AgendaItemDeferred;
import dk.medspor.meetings.AgendaEvent.AgendaItemReferred;
import dk.medspor.meetings.ItemContent;
import dk.medspor.meetings.ItemOrigin;
import dk.medspor.meetings.ItemPurpose;
import dk.medspor.meetings.ItemRef;
import dk.medspor.meetings.MeetingId;
import dk.medspor.status.Folded;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IncomingItemViewTest {

    private static final MedBodyId HMU = new MedBodyId(new UUID(0, 1));
    private static final ItemRef SOURCE = new ItemRef(new MeetingId(new UUID(1, 1)), 2);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final ItemContent BUDGET =
            new ItemContent(
                    Protected.text("Budget"),
                    ItemPurpose.DECISION,
                    Optional.empty(),
                    List.of(),
                    Optional.empty());

    /** Each was granted before the other was known. */
    @Test
    void two_agendas_that_took_up_an_item_at_once_are_both_shown() {
        var deferred =
                new AgendaItemDeferred(
                        SOURCE.meetingId(), 2, DAY, HMU, BUDGET, Protected.text("Tid"));
        IncomingItem item =
                Folded.of(
                                new IncomingItemView(),
                                deferred,
                                taken(1, DAY),
                                taken(2, DAY.plusDays(1)))
                        .in(IncomingItemView.scope(IncomingItemView.body(HMU)))
                        .getFirst();

        assertThat(item.takenUp())
                .extracting(it -> it.as().meetingId())
                .containsExactly(meeting(1), meeting(2));
        assertThat(item.on(DAY).orElseThrow().takenUp()).hasSize(1);
        assertThat(item.on(DAY.minusDays(1))).isEmpty();
    }

    @Test
    void an_item_that_waited_for_a_body_that_ended_is_taken_off_its_list() {
        var ended = new MedBodyId(new UUID(1, 9));
        var referred =
                new AgendaItemReferred(
                        SOURCE.meetingId(),
                        2,
                        DAY,
                        HMU,
                        IncomingItemView.body(ended),
                        BUDGET,
                        Optional.empty());
        var takenUp =
                new AgendaItemAdded(
                        meeting(1),
                        1,
                        DAY,
                        HMU,
                        BUDGET,
                        ItemOrigin.takenUp(SOURCE, Optional.of(ended)),
                        Optional.empty());

        assertThat(
                        Folded.of(new IncomingItemView(), referred, takenUp)
                                .in(IncomingItemView.scope(SOURCE)))
                .singleElement()
                .extracting(it -> it.takenUp().size())
                .isEqualTo(1);
    }

    private static AgendaItemAdded taken(int by, LocalDate on) {
        return new AgendaItemAdded(
                meeting(by), 1, on, HMU, BUDGET, ItemOrigin.takenUp(SOURCE), Optional.empty());
    }

    private static MeetingId meeting(int number) {
        return new MeetingId(new UUID(2, number));
    }
}
