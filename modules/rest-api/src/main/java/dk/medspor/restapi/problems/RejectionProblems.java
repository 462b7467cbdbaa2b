package dk.medspor.restapi.problems;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import dk.medspor.access.AccountRejection;
import dk.medspor.eventlog.OfAnotherKind;
import dk.medspor.initiatives.CallRejection;
import dk.medspor.initiatives.InitiativeRejection;
import dk.medspor.initiatives.PolicyRejection;
import dk.medspor.kernel.Rejection;
import dk.medspor.medbodies.EndedBody;
import dk.medspor.medbodies.MedBodyRejection;
import dk.medspor.meetings.GroupRecordRejection;
import dk.medspor.meetings.MeetingRejection;
import dk.medspor.meetings.RecurringItemsRejection;
import dk.medspor.meetings.ThemeDayRejection;
import dk.medspor.meetings.ThemeListRejection;
import dk.medspor.minutesimport.Refusal;
import dk.medspor.people.ErasureRejection;
import dk.medspor.people.PersonRejection;
import dk.medspor.recommendations.ProcessPlanRejection;
import dk.medspor.recommendations.RecommendationRejection;

/**
 * How each rejection is answered: 404 for the thing in the address, 409 for what contradicts what
 * is recorded, 422 for what breaks a rule by itself.
 */
final class RejectionProblems {

    private RejectionProblems() {}

    static Problem of(Rejection rejection) {
        return switch (rejection) {
            case OfAnotherKind(var id) -> Problem.of(CONFLICT, "of-another-kind", id);
            case MedBodyRejection it -> BodyProblems.of(it);
            case MeetingRejection it -> MeetingProblems.of(it);
            case RecurringItemsRejection it -> MeetingProblems.of(it);
            case ThemeDayRejection it -> ThemeDayProblems.of(it);
            case GroupRecordRejection it -> ThemeDayProblems.of(it);
            case ThemeListRejection it -> ThemeListProblems.of(it);
            case PolicyRejection it -> PolicyProblems.of(it);
            case InitiativeRejection it -> InitiativeProblems.of(it);
            case CallRejection it -> CallProblems.of(it);
            case RecommendationRejection it -> RecommendationProblems.of(it);
            case ProcessPlanRejection it -> ProcessPlanProblems.of(it);
            case Refusal it -> RefusalProblems.of(it);
            case PersonRejection it -> PersonProblems.of(it);
            case ErasureRejection it -> ErasureProblems.of(it);
            case AccountRejection it -> AccountProblems.of(it);
            default -> throw new IllegalStateException("no words for " + rejection.getClass());
        };
    }

    static Problem ended(String field, EndedBody body) {
        return Problem.at(
                field,
                UNPROCESSABLE_CONTENT,
                "body-dissolved",
                body.bodyId(),
                body.on(),
                body.successorId());
    }

    static Problem afterToday(String field, Object date, Object today) {
        return Problem.at(field, UNPROCESSABLE_CONTENT, "date-after-today", date, today);
    }
}
