package dk.medspor.restapi.proceedings;

import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.Forum;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.Sides;
import dk.medspor.meetings.Attendance;
import dk.medspor.meetings.Conclusion;
import dk.medspor.meetings.FollowUp;
import dk.medspor.meetings.FollowUp.Closing;
import dk.medspor.meetings.MeetingFacts;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.ProceedingsCommand.AgreeFollowUp;
import dk.medspor.meetings.ProceedingsCommand.EvaluateMeeting;
import dk.medspor.meetings.ProceedingsCommand.HandOn;
import dk.medspor.meetings.SelfEvaluation;
import dk.medspor.restapi.http.DueFields;
import dk.medspor.restapi.http.Text;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What can be recorded of a meeting. */
final class ProceedingsRequests {

    private ProceedingsRequests() {}

    /** Whether somebody came, and as what. */
    record AttendanceRequest(
            @NotNull LocalDate on,
            @NotNull UUID personId,
            @NotNull Attendance.Capacity capacity,
            @NotNull Attendance.Presence presence,
            Optional<UUID> insteadOf) {

        Attendance attendance() {
            return new Attendance(personId, capacity, presence, insteadOf);
        }
    }

    /** What an item came to; another time with a reason. */
    record ConclusionRequest(
            @NotNull Conclusion.Outcome outcome,
            @Text(max = 10_000) String text,
            Optional<@Valid SidesFields> sides,
            @Text(max = 4_000) Optional<String> reason) {

        Conclusion conclusion() {
            return new Conclusion(outcome, Protected.text(text), sides.map(SidesFields::sides));
        }
    }

    /** Whether both sides agreed, and where not, the statement of each. */
    record SidesFields(
            @NotNull Sides.View view,
            @Text(max = 10_000) Optional<String> management,
            @Text(max = 10_000) Optional<String> employees) {

        Sides sides() {
            return new Sides(view, management.map(Protected::text), employees.map(Protected::text));
        }

        static SidesFields of(Sides it) {
            return new SidesFields(
                    it.view(),
                    it.management().map(Protected::value),
                    it.employees().map(Protected::value));
        }
    }

    /** Something is to be done: by somebody, perhaps to be dealt with at a body or forum. */
    record FollowUpRequest(
            Optional<@Min(1) @Max(100_000) Integer> item,
            @Text(max = 4_000) String text,
            @Text(max = 300) Optional<String> actor,
            Optional<Forum.Kind> forum,
            Optional<UUID> forumBodyId,
            @NotNull @Valid DueFields due) {

        AgreeFollowUp command(MeetingId meeting, MeetingFacts facts) {
            return facts.agree(
                    meeting,
                    item,
                    Protected.text(text),
                    actor.map(Protected::text),
                    dealtWithAt(),
                    due.due());
        }

        private Optional<Forum> dealtWithAt() {
            if (forum.filter(Forum.Kind.BODY::equals).isPresent() != forumBodyId.isPresent()) {
                throw new ProblemException(Problem.invalid("forumBodyId", "body-for-forum"));
            }
            return forum.map(
                    it -> new Forum(it, forumBodyId.map(MedBodyId::new), Optional.empty()));
        }
    }

    /** It was done, or will not be. */
    record ClosingRequest(
            @NotNull LocalDate on,
            @NotNull FollowUp.Result result,
            @Text(max = 4_000) String reason) {

        Closing closing() {
            return new Closing(on, result, Protected.text(reason));
        }
    }

    /** What those who met thought of the meeting; another time with a reason. */
    record SelfEvaluationRequest(
            @NotNull LocalDate on,
            @Text(max = 4_000) Optional<String> wentWell,
            @Text(max = 4_000) Optional<String> couldBeBetter,
            @Text(max = 4_000) Optional<String> nextTime,
            @Text(max = 4_000) Optional<String> reason) {

        EvaluateMeeting command(MeetingId meeting) {
            return new EvaluateMeeting(
                    meeting,
                    on,
                    new SelfEvaluation(
                            wentWell.map(Protected::text),
                            couldBeBetter.map(Protected::text),
                            nextTime.map(Protected::text)),
                    reason.map(Protected::text));
        }
    }

    /** Others are to do what was agreed. */
    record HandoversRequest(
            @NotNull LocalDate on,
            @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid HandoverRequest> followUps,
            @Text(max = 4_000) String reason) {}

    /** Who is to do a follow-up. */
    record HandoverRequest(
            @NotNull UUID meetingId,
            @Min(1) @Max(100_000) int number,
            @Text(max = 300) String actor) {

        HandOn handOn() {
            return new HandOn(number, Protected.text(actor));
        }
    }

    /** That it ended was a mistake. */
    record ReopeningRequest(@Text(max = 4_000) String reason) {}
}
