package dk.medspor.meetings.domain;

import static dk.medspor.meetings.PlannedMeeting.ID;
import static dk.medspor.meetings.PlannedMeeting.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.kernel.Decision;
import dk.medspor.kernel.Protected;
import dk.medspor.meetings.AgendaCommand;
import dk.medspor.meetings.AgendaCommand.LiftConfidentiality;
import dk.medspor.meetings.AgendaCommand.MakeItemConfidential;
import dk.medspor.meetings.AgendaCommand.ProposeAgendaItem;
import dk.medspor.meetings.AgendaDeadlines;
import dk.medspor.meetings.AgendaEvent.AgendaItemMadeConfidential;
import dk.medspor.meetings.AgendaEvent.ConfidentialityLifted;
import dk.medspor.meetings.AgendaItem;
import dk.medspor.meetings.AgendaRejection.ConfidentialAlready;
import dk.medspor.meetings.AgendaRejection.NotConfidential;
import dk.medspor.meetings.AgendaRejection.UnknownItem;
import dk.medspor.meetings.ArrangementCommand.PlanMeeting;
import dk.medspor.meetings.ArrangementEvent.MeetingPlanned;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.MeetingEvent;
import dk.medspor.meetings.PlannedMeeting;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConfidentialityTest {

    private static final Protected<String> WHY = Protected.text("Angår en enkelt");

    private final MeetingDossier open = after(planned(), propose(Optional.empty()));
    private final MeetingDossier secret = after(planned(), propose(Optional.of(WHY)));

    @Test
    void an_item_that_is_proposed_as_confidential_was_never_anything_else() {
        assertThat(secret.agenda().item(1).flatMap(AgendaItem::confidential)).contains(WHY);
        assertThat(open.agenda().item(1).flatMap(AgendaItem::confidential)).isEmpty();
    }

    @Test
    void it_is_made_confidential_once() {
        var command = new MakeItemConfidential(ID, 1, WHY);

        assertThat(decided(open, command))
                .isEqualTo(Decision.accept(new AgendaItemMadeConfidential(ID, 1, WHY)));
        assertThat(decided(secret, command)).isEqualTo(Decision.reject(new ConfidentialAlready(1)));
        assertThat(decided(open, new MakeItemConfidential(ID, 7, WHY)))
                .isEqualTo(Decision.reject(new UnknownItem(7)));
    }

    @Test
    void what_is_not_confidential_cannot_be_ended() {
        var command = new LiftConfidentiality(ID, 1, WHY);

        assertThat(decided(secret, command))
                .isEqualTo(Decision.accept(new ConfidentialityLifted(ID, 1, WHY)));
        assertThat(decided(open, command)).isEqualTo(Decision.reject(new NotConfidential(1)));
        assertThat(after(secret, command).agenda().item(1).flatMap(AgendaItem::confidential))
                .isEmpty();
    }

    @Test
    void whoever_may_not_read_it_sees_a_meeting_without_it() {
        MeetingDossier two = after(secret, propose(Optional.empty()));

        assertThat(two.without(Set.of(1)).agenda().items())
                .extracting(AgendaItem::item)
                .containsExactly(2);
    }

    private static MeetingDossier planned() {
        PlanMeeting plan = PlannedMeeting.plan(PlannedMeeting.DATE);
        return MeetingDossier.after(
                Optional.empty(),
                new MeetingPlanned(
                        ID, plan.on(), plan.details(), plan.timeAndPlace(), plan.jointBodies()));
    }

    private static ProposeAgendaItem propose(Optional<Protected<String>> confidential) {
        return new ProposeAgendaItem(
                ID,
                PlannedMeeting.PROPOSALS_UNTIL,
                PlannedMeeting.item("En sag"),
                Optional.empty(),
                AgendaDeadlines.USUAL,
                confidential);
    }

    private static Decision<MeetingEvent> decided(MeetingDossier dossier, AgendaCommand command) {
        return AgendaRules.decide(command, dossier, TODAY);
    }

    private static MeetingDossier after(MeetingDossier before, AgendaCommand command) {
        MeetingDossier dossier = before;
        for (MeetingEvent event : decided(before, command).orThrow()) {
            dossier = MeetingDossier.after(Optional.of(dossier), event);
        }
        return dossier;
    }
}
