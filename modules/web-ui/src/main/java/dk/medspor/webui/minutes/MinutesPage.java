package dk.medspor.webui.minutes;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.Office;
import dk.medspor.medbodies.Sides;
import dk.medspor.meetings.Attendance;
import dk.medspor.meetings.Attendance.Presence;
import dk.medspor.meetings.Conclusion;
import dk.medspor.meetings.FollowUp;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.MeetingKind;
import dk.medspor.meetings.MinutesContent;
import dk.medspor.meetings.MinutesVersion;
import dk.medspor.meetings.MinutesVersion.Approval;
import dk.medspor.meetings.MinutesVersion.Confirmation;
import dk.medspor.meetings.MinutesVersion.Distribution;
import dk.medspor.meetings.MinutesVersion.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A version of minutes as it is shown.
 *
 * @param current whether it is the one that stands now
 * @param present how many came; names are for those who may look them up
 * @param apologies how many had sent apologies
 * @param sentOn when it was sent out first
 */
record MinutesPage(
        String meetingId,
        String title,
        String body,
        MeetingKind kind,
        LocalDate date,
        Optional<String> caseReference,
        int version,
        boolean current,
        Stage stage,
        Optional<String> reason,
        String sha256,
        long present,
        long apologies,
        List<Item> items,
        List<ToDo> followUps,
        Optional<String> remarks,
        List<Signature> signatures,
        List<Office> missing,
        Optional<LocalDate> sentOn,
        Optional<LocalDate> confirmedOn,
        List<Version> versions) {

    /** What they say of an item of the agenda. */
    record Item(
            int number,
            String title,
            Optional<Conclusion.Outcome> outcome,
            Optional<Sides.View> view,
            Optional<String> management,
            Optional<String> employees,
            Optional<String> text) {

        static Item of(int number, MinutesContent.Entry it) {
            return new Item(
                    number,
                    it.title().value(),
                    it.outcome(),
                    it.sides().map(Sides::view),
                    it.sides().flatMap(Sides::management).map(Protected::value),
                    it.sides().flatMap(Sides::employees).map(Protected::value),
                    it.text().map(Protected::value));
        }
    }

    /** What is to be done, by whom and when. */
    record ToDo(String text, Optional<String> actor, String due) {

        static ToDo of(FollowUp it) {
            return new ToDo(
                    it.text().value(), it.actor().map(Protected::value), it.due().words().value());
        }
    }

    /** Who approved it. */
    record Signature(Office office, LocalDate on) {

        static Signature of(Approval it) {
            return new Signature(it.office(), it.on());
        }
    }

    /** One of the versions. */
    record Version(int number, LocalDate on, Stage stage) {

        static Version of(MinutesVersion it) {
            return new Version(it.number(), it.on(), it.stage());
        }
    }

    static MinutesPage of(MeetingDossier meeting, MinutesVersion version, String body) {
        var details = meeting.arrangement().details();
        MinutesContent content = version.content();
        return new MinutesPage(
                meeting.id().toString(),
                details.title().value(),
                body,
                details.kind(),
                details.date(),
                details.caseReference(),
                version.number(),
                meeting.minutes().current().filter(version::equals).isPresent(),
                version.stage(),
                version.reason().map(Protected::value),
                version.sha256(),
                count(content, Presence.PRESENT),
                count(content, Presence.APOLOGIES),
                items(content),
                content.followUps().stream().map(ToDo::of).toList(),
                content.remarks().map(Protected::value),
                version.approvals().stream().map(Signature::of).toList(),
                version.missing(),
                version.distributions().stream().map(Distribution::on).findFirst(),
                version.confirmation().map(Confirmation::on),
                meeting.minutes().versions().stream().map(Version::of).toList());
    }

    private static long count(MinutesContent content, Presence presence) {
        return content.attendance().stream()
                .map(Attendance::presence)
                .filter(presence::equals)
                .count();
    }

    private static List<Item> items(MinutesContent content) {
        List<MinutesContent.Entry> all = content.items();
        return IntStream.range(0, all.size()).mapToObj(it -> Item.of(it + 1, all.get(it))).toList();
    }
}
