package dk.medspor.restapi.themedays;

import dk.medspor.meetings.DiscussionGroup;
import dk.medspor.meetings.ThemeDayPlan;
import dk.medspor.restapi.themedays.OutlineFields.QuestionFields;
import dk.medspor.status.themedays.Completeness;
import dk.medspor.status.themedays.Completeness.Answered;
import dk.medspor.status.themedays.Completeness.OfGroup;
import dk.medspor.status.themedays.GroupNotes;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** How theme days are answered. */
final class ThemeDayResponses {

    private ThemeDayResponses() {}

    /** The outline and the groups of a theme day. */
    record ThemeDayResponse(
            UUID meetingId, OutlineFields outline, List<GroupResponse> groups, long position) {

        static ThemeDayResponse of(ThemeDayPlan it, long position) {
            return new ThemeDayResponse(
                    it.meetingId().value(),
                    OutlineFields.of(it.outline()),
                    it.standing().stream().map(GroupResponse::of).toList(),
                    position);
        }
    }

    /** A group. */
    record GroupResponse(UUID id, GroupFields group) {

        static GroupResponse of(DiscussionGroup it) {
            return new GroupResponse(it.id().value(), GroupFields.of(it));
        }
    }

    /** Which questions each group had answered by a day. */
    record CompletenessResponse(
            UUID meetingId,
            LocalDate on,
            boolean complete,
            List<GroupCompleteness> groups,
            long position) {

        static CompletenessResponse of(UUID meeting, LocalDate on, Completeness it, long position) {
            return new CompletenessResponse(
                    meeting,
                    on,
                    it.isComplete(),
                    it.groups().stream().map(GroupCompleteness::of).toList(),
                    position);
        }
    }

    /** What a group had answered. */
    record GroupCompleteness(
            UUID groupId, String name, List<AnsweredQuestion> questions, List<Integer> unanswered) {

        static GroupCompleteness of(OfGroup it) {
            return new GroupCompleteness(
                    it.group().id().value(),
                    it.group().name().value(),
                    it.questions().stream().map(AnsweredQuestion::of).toList(),
                    it.unanswered().stream().map(question -> question.number()).toList());
        }
    }

    /** How many contributions a question got, without the withdrawn. */
    record AnsweredQuestion(int question, long contributions) {

        static AnsweredQuestion of(Answered it) {
            return new AnsweredQuestion(it.question().number(), it.contributions());
        }
    }

    /** A group, and what it had answered by a day. */
    record GroupNotesResponse(
            UUID id,
            UUID meetingId,
            LocalDate on,
            GroupFields group,
            boolean disbanded,
            List<QuestionFields> asked,
            List<AnsweredQuestion> answered,
            List<Integer> unanswered,
            long position) {

        static GroupNotesResponse of(GroupNotes it, LocalDate on, long position) {
            return new GroupNotesResponse(
                    it.formed().group().id().value(),
                    it.meetingId().value(),
                    on,
                    GroupFields.of(it.formed().group()),
                    it.formed().disbanded().isPresent(),
                    it.asked().stream().map(QuestionFields::of).toList(),
                    it.answered().questions().stream().map(AnsweredQuestion::of).toList(),
                    it.unanswered().stream().map(question -> question.number()).toList(),
                    position);
        }
    }
}
