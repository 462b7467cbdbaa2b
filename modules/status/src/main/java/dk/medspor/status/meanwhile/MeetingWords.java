package dk.medspor.status.meanwhile;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.Sides;
import dk.medspor.meetings.Agenda;
import dk.medspor.meetings.AgendaItem;
import dk.medspor.meetings.Appointment;
import dk.medspor.meetings.Attachment;
import dk.medspor.meetings.Attendance;
import dk.medspor.meetings.Conclusion;
import dk.medspor.meetings.FollowUp;
import dk.medspor.meetings.ItemContent;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.MinutesContent;
import dk.medspor.meetings.MinutesVersion;
import dk.medspor.meetings.Proceedings;
import dk.medspor.meetings.SelfEvaluation;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the record of a meeting says: its agenda, who came, what was agreed, and the minutes. */
final class MeetingWords {

    private MeetingWords() {}

    static Wording of(MeetingDossier meeting) {
        var writer = new Wording.Writer();
        arranged(writer, meeting);
        agenda(writer, meeting.agenda());
        proceedings(writer, meeting.proceedings());
        meeting.minutes().current().ifPresent(it -> minutes(writer, it));
        return writer.done();
    }

    private static void arranged(Wording.Writer writer, MeetingDossier meeting) {
        Appointment latest = meeting.arrangement().latest();
        writer.say("meeting.date", latest.date())
                .perhaps("meeting.from", latest.timeAndPlace().from())
                .perhaps("meeting.to", latest.timeAndPlace().to())
                .perhapsText("meeting.place", latest.timeAndPlace().place())
                .say("meeting.state", meeting.arrangement().state());
    }

    private static void agenda(Wording.Writer writer, Agenda agenda) {
        writer.perhaps("agenda.published", agenda.publishedOn())
                .say(
                        "agenda.order",
                        agenda.standing().stream()
                                .map(it -> String.valueOf(it.item()))
                                .collect(Collectors.joining(", ")));
        agenda.items().forEach(it -> item(writer.of(it.item()), it));
        writer.ofNothing();
    }

    private static void item(Wording.Writer writer, AgendaItem item) {
        ItemContent content = item.content();
        writer.say("item.title", content.title())
                .say("item.purpose", content.purpose())
                .perhaps("item.slot", content.slot().map(it -> it.from() + "–" + it.to()))
                .lines(
                        "item.proposals",
                        content.proposals().stream().map(Protected::value).toList())
                .perhapsText("item.caseStatement", content.caseStatement())
                .lines(
                        "item.attachments",
                        item.attachments().stream()
                                .map(Attachment::name)
                                .map(Protected::value)
                                .toList())
                .perhaps("item.left", item.leaving().map(AgendaItem.Leaving::kind))
                .perhapsText("item.leftBecause", item.leaving().map(AgendaItem.Leaving::reason));
    }

    private static void proceedings(Wording.Writer writer, Proceedings proceedings) {
        for (Attendance it : proceedings.latestAttendance()) {
            writer.of(it.personId())
                    .say("attendance.presence", it.presence())
                    .say("attendance.capacity", it.capacity())
                    .perhaps("attendance.insteadOf", it.insteadOf());
        }
        proceedings.conclusions().stream()
                .map(Proceedings.Concluded::item)
                .distinct()
                .forEach(
                        it ->
                                proceedings
                                        .conclusion(it)
                                        .ifPresent(its -> concluded(writer.of(it), its)));
        proceedings.followUps().forEach(it -> followUp(writer.of(it.number()), it, proceedings));
        writer.ofNothing();
        proceedings
                .evaluation()
                .map(Proceedings.Evaluated::evaluation)
                .ifPresent(it -> evaluated(writer, it));
    }

    private static void concluded(Wording.Writer writer, Conclusion it) {
        writer.say("conclusion.outcome", it.outcome())
                .say("conclusion.text", it.text())
                .perhaps("conclusion.view", it.sides().map(Sides::view))
                .perhapsText("conclusion.management", it.sides().flatMap(Sides::management))
                .perhapsText("conclusion.employees", it.sides().flatMap(Sides::employees));
    }

    private static void followUp(Wording.Writer writer, FollowUp it, Proceedings proceedings) {
        writer.say("followUp.text", it.text())
                .perhapsText("followUp.actor", proceedings.actor(it.number()))
                .say("followUp.due", it.due().words())
                .perhaps("followUp.result", it.closing().map(FollowUp.Closing::result))
                .perhapsText("followUp.closedBecause", it.closing().map(FollowUp.Closing::reason));
    }

    private static void evaluated(Wording.Writer writer, SelfEvaluation it) {
        writer.perhapsText("evaluation.wentWell", it.wentWell())
                .perhapsText("evaluation.couldBeBetter", it.couldBeBetter())
                .perhapsText("evaluation.nextTime", it.nextTime());
    }

    private static void minutes(Wording.Writer writer, MinutesVersion version) {
        MinutesContent content = version.content();
        writer.say("minutes.version", version.number()).say("minutes.stage", version.stage());
        content.items().forEach(it -> writer.of(it.item()).perhapsText("minutes.text", it.text()));
        Optional<Protected<String>> remarks = content.remarks();
        writer.ofNothing().perhapsText("minutes.remarks", remarks);
    }
}
