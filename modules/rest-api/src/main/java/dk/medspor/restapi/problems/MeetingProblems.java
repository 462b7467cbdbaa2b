package dk.medspor.restapi.problems;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import dk.medspor.meetings.AgendaRejection;
import dk.medspor.meetings.ArrangementRejection;
import dk.medspor.meetings.MeetingRejection;
import dk.medspor.meetings.MinutesRejection;
import dk.medspor.meetings.ProceedingsRejection;
import dk.medspor.meetings.RecurringItemsRejection;

/** How refused commands on meetings are answered. */
final class MeetingProblems {

    private MeetingProblems() {}

    static Problem of(MeetingRejection rejection) {
        return switch (rejection) {
            case MeetingRejection.UnknownMeeting(var id) ->
                    Problem.at("id", NOT_FOUND, "unknown-meeting", id);
            case MeetingRejection.MeetingAlreadyRecorded(var id) ->
                    Problem.at("id", CONFLICT, "id-taken", id);
            case MeetingRejection.SameImportAgain(var id) ->
                    Problem.at("source.sha256", CONFLICT, "notes-already-imported", id);
            case MeetingRejection.NotesAlreadyImported(var id) ->
                    Problem.at("source.sha256", CONFLICT, "notes-already-imported", id);
            case MeetingRejection.NotReadFromNotes(var id) ->
                    Problem.at("id", CONFLICT, "not-read-from-notes", id);
            case MeetingRejection.UnknownMeetingBody(var id) ->
                    Problem.at("bodyId", UNPROCESSABLE_CONTENT, "unknown-body", id);
            case MeetingRejection.MeetingBodyHasEnded(var body) ->
                    RejectionProblems.ended("bodyId", body);
            case MeetingRejection.MeetingAfterToday(var date, var today) ->
                    RejectionProblems.afterToday("date", date, today);
            case MeetingRejection.ContributionAlreadyRecorded(var id) ->
                    Problem.at("id", CONFLICT, "id-taken", id);
            case ArrangementRejection it -> of(it);
            case AgendaRejection it -> of(it);
            case ProceedingsRejection it -> ProceedingsProblems.of(it);
            case MinutesRejection it -> MinutesProblems.of(it);
        };
    }

    private static Problem of(ArrangementRejection rejection) {
        return switch (rejection) {
            case ArrangementRejection.ArrangedAfterToday(var on, var today) ->
                    RejectionProblems.afterToday("on", on, today);
            case ArrangementRejection.ArrangedBeforeAnother(var on, var earlier) ->
                    Problem.at("on", UNPROCESSABLE_CONTENT, "step-before-another", on, earlier);
            case ArrangementRejection.MeetingBeforeItsPlanning(var date, var on) ->
                    Problem.at("date", UNPROCESSABLE_CONTENT, "meeting-before-planning", date, on);
            case ArrangementRejection.EndsBeforeItBegins(var from, var to) ->
                    Problem.at("to", UNPROCESSABLE_CONTENT, "times-backwards", from, to);
            case ArrangementRejection.JointBodyTwice(var id) ->
                    Problem.at("jointBodyIds", UNPROCESSABLE_CONTENT, "joint-body-twice", id);
            case ArrangementRejection.MeetingIsCancelled(var on) ->
                    Problem.of(CONFLICT, "meeting-cancelled", on);
            case ArrangementRejection.MeetingIsNotCancelled(var id) ->
                    Problem.at("id", CONFLICT, "meeting-not-cancelled", id);
            case ArrangementRejection.MeetingIsHeld(var date) ->
                    Problem.of(CONFLICT, "meeting-held", date);
            case ArrangementRejection.MeetingNotHeld(var id) ->
                    Problem.at("id", CONFLICT, "meeting-not-held", id);
        };
    }

    private static Problem of(AgendaRejection rejection) {
        return switch (rejection) {
            case AgendaRejection.UnknownItem(var item) ->
                    Problem.at("item", NOT_FOUND, "unknown-item", item);
            case AgendaRejection.ItemHasLeft(var item, var on) ->
                    Problem.at("item", CONFLICT, "item-left", item, on);
            case AgendaRejection.SlotEndsBeforeItBegins(var from, var to) ->
                    Problem.at("item.slot.to", UNPROCESSABLE_CONTENT, "times-backwards", from, to);
            case AgendaRejection.ProposalDeadlinePassed(var deadline) ->
                    Problem.at("urgency", UNPROCESSABLE_CONTENT, "proposal-late", deadline);
            case AgendaRejection.PublicationDeadlinePassed(var deadline) ->
                    Problem.at("lateReason", UNPROCESSABLE_CONTENT, "publication-late", deadline);
            case AgendaRejection.ReasonAfterPublicationMissing(var on) ->
                    Problem.at("reason", UNPROCESSABLE_CONTENT, "agenda-published", on);
            case AgendaRejection.AgendaIsEmpty() -> Problem.of(CONFLICT, "agenda-empty");
            case AgendaRejection.NotTheItemsOfTheAgenda(var expected) ->
                    Problem.at("items", UNPROCESSABLE_CONTENT, "not-the-items", expected);
            case AgendaRejection.NothingToEvaluate() -> Problem.of(CONFLICT, "nothing-to-evaluate");
            case AgendaRejection.EvaluationStandsAlready(var item) ->
                    Problem.of(CONFLICT, "evaluation-stands", item);
            case AgendaRejection.ItemIsNotWaiting(var source) ->
                    Problem.at(
                            "item",
                            CONFLICT,
                            "item-not-waiting",
                            source.item(),
                            source.meetingId());
            case AgendaRejection.ReferredAlready(var item, var on) ->
                    Problem.at("item", CONFLICT, "referred-already", item, on);
            case AgendaRejection.ReferredToItself(var id) ->
                    Problem.at("bodyId", UNPROCESSABLE_CONTENT, "referred-to-itself", id);
            case AgendaRejection.UnknownReferee(var id) ->
                    Problem.at("bodyId", UNPROCESSABLE_CONTENT, "unknown-body", id);
            case AgendaRejection.AttachedAlready(var sha256) ->
                    Problem.at("sha256", CONFLICT, "attached-already", sha256);
            case AgendaRejection.ContentDiffers(var sha256, var size) ->
                    Problem.at("file", UNPROCESSABLE_CONTENT, "content-differs", sha256, size);
            case AgendaRejection.ContentKeptAlready(var sha256) ->
                    Problem.at("sha256", CONFLICT, "content-kept-already", sha256);
            case AgendaRejection.UnknownAttachment(var sha256) ->
                    Problem.at("sha256", CONFLICT, "unknown-attachment", sha256);
            case AgendaRejection.ConfidentialAlready(var item) ->
                    Problem.at("item", CONFLICT, "confidential-already", item);
            case AgendaRejection.NotConfidential(var item) ->
                    Problem.at("item", CONFLICT, "not-confidential", item);
        };
    }

    static Problem of(RecurringItemsRejection rejection) {
        return switch (rejection) {
            case RecurringItemsRejection.UnknownAgreeingBody(var id) ->
                    Problem.at("bodyId", UNPROCESSABLE_CONTENT, "unknown-body", id);
            case RecurringItemsRejection.RecurringAfterToday(var on, var today) ->
                    RejectionProblems.afterToday("on", on, today);
            case RecurringItemsRejection.RecurringBeforeAnother(var on, var earlier) ->
                    Problem.at("on", UNPROCESSABLE_CONTENT, "step-before-another", on, earlier);
            case RecurringItemsRejection.RecurringSlotBackwards(var from, var to) ->
                    Problem.at("items", UNPROCESSABLE_CONTENT, "times-backwards", from, to);
        };
    }
}
