package dk.medspor.webui.desk;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.kernel.Actor;
import dk.medspor.medbodies.Composition;
import dk.medspor.medbodies.SeatRegister;
import dk.medspor.meetings.Attendance;
import dk.medspor.meetings.AttendanceFacts;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.ProceedingsEvent.AttendanceNoted;
import dk.medspor.restapi.http.May;
import dk.medspor.webui.question.Persons;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Notes who comes to a meeting, who sent apologies, and who stood in for whom. */
@Controller
@RequestMapping("/meetings/{id}/attendance")
class TakeAttendance {

    private final MeetingDesk desk;
    private final SeatRegister seats;
    private final AttendanceFacts facts;
    private final Persons persons;
    private final Sender sender;

    TakeAttendance(
            MeetingDesk desk,
            SeatRegister seats,
            AttendanceFacts facts,
            Persons persons,
            Sender sender) {
        this.desk = desk;
        this.seats = seats;
        this.facts = facts;
        this.persons = persons;
        this.sender = sender;
    }

    @GetMapping
    @May(Operation.RECORD_PROCEEDINGS)
    String attendance(
            @PathVariable UUID id,
            @RequestParam Optional<String> q,
            Permit permit,
            HttpServletRequest request,
            Model model) {
        MeetingDossier meeting = desk.shown(id, permit, request, model);
        var its = meeting.arrangement();
        List<Composition> bodies =
                its.bodies().stream()
                        .flatMap(it -> seats.seatedOn(it, its.date()).stream())
                        .toList();
        List<Attendance> noted = meeting.proceedings().latestAttendance();
        var names = persons.names(AttendancePage.persons(bodies, noted).toList(), permit);
        model.addAttribute(
                "page", AttendancePage.of(bodies, noted, names, persons.like(q, permit)));
        model.addAttribute("asked", q.orElse(""));
        model.addAttribute("mayName", persons.readable());
        model.addAttribute("capacities", Attendance.Capacity.values());
        return "desk/attendance";
    }

    @PostMapping
    @May(Operation.RECORD_PROCEEDINGS)
    String note(
            @PathVariable UUID id,
            @RequestParam UUID person,
            @RequestParam Attendance.Capacity capacity,
            @RequestParam Attendance.Presence presence,
            @RequestParam Optional<UUID> insteadOf,
            Actor actor,
            HttpServletRequest request) {
        var command =
                facts.note(
                        new MeetingId(id),
                        desk.today(),
                        new Attendance(person, capacity, presence, insteadOf));
        sender.sentUntouched(
                command,
                "attended",
                new Sending(actor, request),
                it ->
                        it instanceof AttendanceNoted(var _, var _, var noted)
                                && noted.personId().equals(person));
        return "redirect:/meetings/" + id + "/attendance#p-" + person;
    }
}
