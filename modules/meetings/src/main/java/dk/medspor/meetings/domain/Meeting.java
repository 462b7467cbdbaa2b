package dk.medspor.meetings.domain;

import dk.medspor.kernel.DanishCalendar;
import dk.medspor.kernel.Decision;
import dk.medspor.medbodies.OtherBody;
import dk.medspor.meetings.AgendaCommand;
import dk.medspor.meetings.AgendaEvent;
import dk.medspor.meetings.ArrangementCommand;
import dk.medspor.meetings.ArrangementCommand.PlanMeeting;
import dk.medspor.meetings.ArrangementEvent;
import dk.medspor.meetings.ArrangementRejection.MeetingNotHeld;
import dk.medspor.meetings.ContributionId;
import dk.medspor.meetings.MeetingCommand;
import dk.medspor.meetings.MeetingCommand.HoldMeeting;
import dk.medspor.meetings.MeetingCommand.ImportMeeting;
import dk.medspor.meetings.MeetingCommand.KeepNotes;
import dk.medspor.meetings.MeetingCommand.RecordContribution;
import dk.medspor.meetings.MeetingDetails;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.MeetingEvent;
import dk.medspor.meetings.MeetingEvent.ContributionRecorded;
import dk.medspor.meetings.MeetingEvent.MeetingHeld;
import dk.medspor.meetings.MeetingEvent.MeetingImported;
import dk.medspor.meetings.MeetingEvent.NotesKept;
import dk.medspor.meetings.MeetingRejection;
import dk.medspor.meetings.MeetingRejection.ContributionAlreadyRecorded;
import dk.medspor.meetings.MeetingRejection.MeetingAfterToday;
import dk.medspor.meetings.MeetingRejection.MeetingAlreadyRecorded;
import dk.medspor.meetings.MeetingRejection.NotReadFromNotes;
import dk.medspor.meetings.MeetingRejection.NotesAlreadyImported;
import dk.medspor.meetings.MeetingRejection.SameImportAgain;
import dk.medspor.meetings.MeetingRejection.UnknownMeeting;
import dk.medspor.meetings.MinutesCommand;
import dk.medspor.meetings.MinutesEvent;
import dk.medspor.meetings.ProceedingsCommand;
import dk.medspor.meetings.ProceedingsEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** The states of a meeting and the rules that lead from one to the next. */
public sealed interface Meeting {

    /** Nothing is recorded under this id. */
    record Unknown() implements Meeting {}

    /** The meeting is planned, or was called off. */
    record Planned(MeetingDossier its) implements Meeting {}

    /**
     * The meeting was held.
     *
     * @param imported set when it was read from notes
     * @param last the latest contribution, which leads to all earlier ones
     */
    record Held(MeetingDossier its, Optional<Import> imported, Optional<Said> last)
            implements Meeting {

        LocalDate date() {
            return its.arrangement().date();
        }

        boolean hasHeard(ContributionId id) {
            return last.map(it -> it.backwards().contains(id)).orElse(false);
        }
    }

    /**
     * The notes it was read from.
     *
     * @param kept whether the notes themselves are here
     */
    record Import(String fingerprint, String sha256, boolean kept) {

        Import withNotes() {
            return new Import(fingerprint, sha256, true);
        }
    }

    /** Everything that is known of it but what was said; empty when nothing is recorded. */
    private Optional<MeetingDossier> dossier() {
        return switch (this) {
            case Unknown _ -> Optional.empty();
            case Planned(var its) -> Optional.of(its);
            case Held held -> Optional.of(held.its());
        };
    }

    static Decision<MeetingEvent> decide(MeetingCommand command, Meeting state, Instant now) {
        LocalDate today = DanishCalendar.dateAt(now);
        return switch (command) {
            case HoldMeeting it ->
                    switch (state) {
                        case Unknown _ -> hold(it, today);
                        case Planned _, Held _ ->
                                Decision.reject(new MeetingAlreadyRecorded(it.meetingId()));
                    };
            case ImportMeeting it ->
                    switch (state) {
                        case Unknown _ -> importNotes(it, today);
                        case Planned _ ->
                                Decision.reject(new MeetingAlreadyRecorded(it.meetingId()));
                        case Held held -> Decision.reject(importedAgain(it, held));
                    };
            case KeepNotes it ->
                    switch (state) {
                        case Unknown _ -> Decision.reject(new UnknownMeeting(it.meetingId()));
                        case Planned _ -> Decision.reject(new NotReadFromNotes(it.meetingId()));
                        case Held held -> NotesRules.keep(it, held);
                    };
            case RecordContribution it ->
                    switch (state) {
                        case Unknown _ -> Decision.reject(new UnknownMeeting(it.meetingId()));
                        case Planned _ -> Decision.reject(new MeetingNotHeld(it.meetingId()));
                        case Held held -> contribute(it, held);
                    };
            case PlanMeeting it ->
                    switch (state) {
                        case Unknown _ -> ArrangementRules.plan(it, today);
                        case Planned _, Held _ ->
                                Decision.reject(new MeetingAlreadyRecorded(it.meetingId()));
                    };
            case ArrangementCommand it ->
                    known(it, state, its -> ArrangementRules.decide(it, its, today));
            case AgendaCommand it -> known(it, state, its -> AgendaRules.decide(it, its, today));
            case ProceedingsCommand it ->
                    known(it, state, its -> ProceedingsRules.decide(it, its, today));
            case MinutesCommand it -> known(it, state, its -> MinutesRules.decide(it, its, today));
        };
    }

    private static Decision<MeetingEvent> known(
            MeetingCommand command,
            Meeting state,
            Function<MeetingDossier, Decision<MeetingEvent>> rule) {
        return state.dossier()
                .map(rule)
                .orElseGet(() -> Decision.reject(new UnknownMeeting(command.meetingId())));
    }

    static Meeting evolve(Meeting state, MeetingEvent event) {
        MeetingDossier its = MeetingDossier.after(state.dossier(), event);
        return switch (event) {
            case MeetingHeld _ -> new Held(its, Optional.empty(), Optional.empty());
            case MeetingImported(var _, var source) ->
                    importedFrom(
                            state,
                            Optional.of(new Import(source.fingerprint(), source.sha256(), false)));
            case NotesKept _ -> importedFrom(state, imported(state).map(Import::withNotes));
            case ContributionRecorded(var _, var _, var contribution) ->
                    with(state, contribution.id());
            case ArrangementEvent _, AgendaEvent _, ProceedingsEvent _, MinutesEvent _ ->
                    knowing(state, its);
        };
    }

    private static Decision<MeetingEvent> hold(HoldMeeting command, LocalDate today) {
        return refusal(command.details(), command.body(), today)
                .<Decision<MeetingEvent>>map(Decision::reject)
                .orElseGet(
                        () ->
                                Decision.accept(
                                        new MeetingHeld(command.meetingId(), command.details())));
    }

    private static Decision<MeetingEvent> importNotes(ImportMeeting command, LocalDate today) {
        Optional<MeetingRejection> refusal = refusal(command.details(), command.body(), today);
        if (refusal.isPresent()) {
            return Decision.reject(refusal.get());
        }
        return ImportRules.decide(command);
    }

    private static MeetingRejection importedAgain(ImportMeeting command, Held held) {
        return held.imported()
                .map(Import::fingerprint)
                .<MeetingRejection>map(
                        it ->
                                it.equals(command.source().fingerprint())
                                        ? new SameImportAgain(command.meetingId())
                                        : new NotesAlreadyImported(command.meetingId()))
                .orElseGet(() -> new MeetingAlreadyRecorded(command.meetingId()));
    }

    private static Decision<MeetingEvent> contribute(RecordContribution command, Held held) {
        ContributionId id = command.contribution().id();
        return command.idTaken() || held.hasHeard(id)
                ? Decision.reject(new ContributionAlreadyRecorded(id))
                : Decision.accept(
                        new ContributionRecorded(
                                command.meetingId(), held.date(), command.contribution()));
    }

    private static Optional<MeetingRejection> refusal(
            MeetingDetails details, OtherBody body, LocalDate today) {
        return Refusals.unfit(body, details.date())
                .or(
                        () ->
                                Refusals.when(
                                        details.date().isAfter(today),
                                        () -> new MeetingAfterToday(details.date(), today)));
    }

    private static Meeting knowing(Meeting state, MeetingDossier its) {
        return switch (state) {
            case Unknown _, Planned _ -> new Planned(its);
            case Held it -> new Held(its, it.imported(), it.last());
        };
    }

    private static Optional<Import> imported(Meeting state) {
        return state instanceof Held held ? held.imported() : Optional.empty();
    }

    private static Meeting importedFrom(Meeting state, Optional<Import> imported) {
        return switch (state) {
            case Held it -> new Held(it.its(), imported, it.last());
            case Unknown _, Planned _ -> state;
        };
    }

    private static Meeting with(Meeting state, ContributionId id) {
        return switch (state) {
            case Held it -> new Held(it.its(), it.imported(), Optional.of(new Said(id, it.last())));
            case Unknown _, Planned _ -> state;
        };
    }
}
