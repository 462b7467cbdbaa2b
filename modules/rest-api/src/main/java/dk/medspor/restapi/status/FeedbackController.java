package dk.medspor.restapi.status;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.MeetingId;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.OnDay;
import dk.medspor.restapi.http.Paging;
import dk.medspor.status.AsOf;
import dk.medspor.status.feedback.ContributorFeedback;
import dk.medspor.status.meetingrecord.MeetingRecord;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/status/feedback")
class FeedbackController {

    private final ContributorFeedback feedback;
    private final MeetingRecord meetings;

    FeedbackController(ContributorFeedback feedback, MeetingRecord meetings) {
        this.feedback = feedback;
        this.meetings = meetings;
    }

    @GetMapping
    @May(Operation.READ_STATUS)
    FeedbackResponse feedback(
            @RequestParam UUID meeting, OnDay on, Paging paging, AsOf asOf, Permit permit) {
        MeetingId id = new MeetingId(meeting);
        permit.requireWithin(() -> meetings.bodyOf(id).map(MedBodyId::value));
        return FeedbackResponse.of(
                meeting, on.date(), paging, feedback.feedback(id, on.date(), asOf));
    }
}
