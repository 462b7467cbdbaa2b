package dk.medspor.restapi.proceedings;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.Office;
import dk.medspor.meetings.Conclusion;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.MinutesContent;
import dk.medspor.meetings.MinutesVersion;
import dk.medspor.meetings.MinutesVersion.Approval;
import dk.medspor.meetings.MinutesVersion.Distribution;
import dk.medspor.meetings.MinutesVersion.Stage;
import dk.medspor.people.PersonId;
import dk.medspor.restapi.proceedings.MinutesRequests.ForumFields;
import dk.medspor.restapi.proceedings.MinutesRequests.ItemFields;
import dk.medspor.restapi.proceedings.ProceedingsRequests.SidesFields;
import dk.medspor.restapi.proceedings.ProceedingsResponse.Attended;
import dk.medspor.status.agendas.AgreedFollowUp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A version of the minutes of a meeting as it was on a day.
 *
 * @param sha256 of what it says, with the salt: see the contract
 * @param missing who has still to approve it
 * @param versions all of them, as they were that day
 */
record MinutesResponse(
        UUID meetingId,
        UUID bodyId,
        LocalDate date,
        LocalDate on,
        int version,
        Stage stage,
        LocalDate begunOn,
        Optional<String> reason,
        Optional<ItemFields> amendedAt,
        String sha256,
        String salt,
        List<Attended> attendance,
        List<Entry> items,
        List<FollowUpResponse> followUps,
        Optional<String> remarks,
        Optional<LocalDate> submittedOn,
        List<Approved> approvals,
        List<Office> missing,
        List<SentOut> distributions,
        Optional<LocalDate> confirmedOn,
        Optional<ItemFields> confirmedAt,
        List<Version> versions,
        long position) {

    /** What they say of an item. */
    record Entry(
            int item,
            String title,
            Optional<Conclusion.Outcome> outcome,
            Optional<SidesFields> sides,
            Optional<String> text) {

        static Entry of(MinutesContent.Entry it) {
            return new Entry(
                    it.item(),
                    it.title().value(),
                    it.outcome(),
                    it.sides().map(SidesFields::of),
                    it.text().map(Protected::value));
        }
    }

    /** Who approved it, and as what. */
    record Approved(LocalDate on, Office office, UUID personId) {

        static Approved of(Approval it) {
            return new Approved(it.on(), it.office(), it.approver().value());
        }
    }

    /** To whom it was sent. */
    record SentOut(LocalDate on, List<UUID> personIds, List<ForumFields> forums) {

        static SentOut of(Distribution it) {
            return new SentOut(
                    it.on(),
                    it.persons().stream().map(PersonId::value).toList(),
                    it.forums().stream().map(ForumFields::of).toList());
        }
    }

    /** One of the versions. */
    record Version(int version, LocalDate begunOn, Stage stage, String sha256) {

        static Version of(MinutesVersion it) {
            return new Version(it.number(), it.on(), it.stage(), it.sha256());
        }
    }

    /** The answer from a meeting as it was on that day. */
    static MinutesResponse of(
            MeetingDossier meeting, MinutesVersion version, LocalDate on, long position) {
        UUID body = meeting.arrangement().first().bodyId().value();
        MinutesContent content = version.content();
        return new MinutesResponse(
                meeting.id().value(),
                body,
                meeting.arrangement().date(),
                on,
                version.number(),
                version.stage(),
                version.on(),
                version.reason().map(Protected::value),
                version.amendedAt().map(ItemFields::of),
                version.sha256(),
                version.salt().value(),
                content.attendance().stream().map(Attended::of).toList(),
                content.items().stream().map(Entry::of).toList(),
                followUps(meeting, content),
                content.remarks().map(Protected::value),
                version.submission().map(MinutesVersion.Submission::on),
                version.approvals().stream().map(Approved::of).toList(),
                version.missing(),
                version.distributions().stream().map(SentOut::of).toList(),
                version.confirmation().map(MinutesVersion.Confirmation::on),
                version.confirmation().map(it -> ItemFields.of(it.at())),
                meeting.minutes().versions().stream().map(Version::of).toList(),
                position);
    }

    /** As they stood when they were agreed. */
    private static List<FollowUpResponse> followUps(
            MeetingDossier meeting, MinutesContent content) {
        return content.followUps().stream()
                .map(
                        it ->
                                FollowUpResponse.of(
                                        new AgreedFollowUp(
                                                meeting.id(),
                                                meeting.arrangement().first().bodyId(),
                                                it,
                                                List.of()),
                                        it.agreedOn()))
                .toList();
    }
}
