package dk.medspor.webui.desk;

import dk.medspor.access.Operation;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.Protected;
import dk.medspor.meetings.ArrangementCommand.CancelMeeting;
import dk.medspor.meetings.ArrangementCommand.HoldPlannedMeeting;
import dk.medspor.meetings.ArrangementCommand.MoveMeeting;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.TimeAndPlace;
import dk.medspor.restapi.http.May;
import dk.medspor.status.agendas.MeetingDossiers;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Moves a planned meeting, calls it off, or says that it was held. */
@Controller
class ArrangeMeeting {

    private final MeetingDossiers meetings;
    private final MeetingDesk desk;
    private final Sender sender;

    ArrangeMeeting(MeetingDossiers meetings, MeetingDesk desk, Sender sender) {
        this.meetings = meetings;
        this.desk = desk;
        this.sender = sender;
    }

    @PostMapping("/meetings/{id}/moves")
    @May(Operation.ARRANGE_MEETING)
    String move(
            @PathVariable UUID id,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate date,
            @RequestParam @Nullable String reason,
            Actor actor,
            HttpServletRequest request) {
        var meeting = new MeetingId(id);
        var times =
                meetings.find(meeting)
                        .map(it -> it.arrangement().latest().timeAndPlace())
                        .orElse(TimeAndPlace.UNSAID);
        var command = new MoveMeeting(meeting, desk.today(), date, times, reason(reason));
        return arranged(id, command, "moved", new Sending(actor, request));
    }

    @PostMapping("/meetings/{id}/cancellation")
    @May(Operation.ARRANGE_MEETING)
    String cancel(
            @PathVariable UUID id,
            @RequestParam @Nullable String reason,
            Actor actor,
            HttpServletRequest request) {
        var command = new CancelMeeting(new MeetingId(id), desk.today(), reason(reason));
        return arranged(id, command, "cancelled", new Sending(actor, request));
    }

    @PostMapping("/meetings/{id}/held")
    @May(Operation.ARRANGE_MEETING)
    String hold(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        var command = new HoldPlannedMeeting(new MeetingId(id));
        return arranged(id, command, "held", new Sending(actor, request));
    }

    private String arranged(UUID id, Object command, String done, Sending form) {
        sender.sent(command, done, form);
        return "redirect:/meetings/" + id + "/agenda";
    }

    private static Protected<String> reason(@Nullable String typed) {
        return Typed.text(typed).orElseThrow(() -> Missing.field("reason"));
    }
}
