package dk.medspor.webui.desk;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.eventlog.EventLog;
import dk.medspor.kernel.Actor;
import dk.medspor.medbodies.Basis;
import dk.medspor.medbodies.MedBodyCommand;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.MedBodyProfile;
import dk.medspor.medbodies.SeatCommand.ChooseChair;
import dk.medspor.medbodies.SeatCommand.ChooseViceChair;
import dk.medspor.medbodies.SeatCommand.VacateSeat;
import dk.medspor.medbodies.SeatEvent;
import dk.medspor.medbodies.SeatFacts;
import dk.medspor.medbodies.SeatId;
import dk.medspor.medbodies.Side;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.Scope;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import dk.medspor.status.AsOf;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.status.bodyseats.BodySeats;
import dk.medspor.webui.bodies.Change;
import dk.medspor.webui.frame.LastWritten;
import dk.medspor.webui.login.Visitor;
import dk.medspor.webui.question.Persons;
import dk.medspor.webui.question.Persons.Person;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows a body with its seats, and for who seats it the place to do so. */
@Controller
@RequestMapping("/bodies/{id}")
class SeatBody {

    private final BodyDirectory directory;
    private final BodySeats seats;
    private final SeatFacts facts;
    private final Persons persons;
    private final MeetingDesk desk;
    private final Sender sender;
    private final Visitor visitor;
    private final EventLog log;

    SeatBody(
            BodyDirectory directory,
            BodySeats seats,
            SeatFacts facts,
            Persons persons,
            MeetingDesk desk,
            Sender sender,
            Visitor visitor,
            EventLog log) {
        this.directory = directory;
        this.seats = seats;
        this.facts = facts;
        this.persons = persons;
        this.desk = desk;
        this.sender = sender;
        this.visitor = visitor;
        this.log = log;
    }

    @GetMapping
    @May(Operation.READ_BODIES)
    String body(
            @PathVariable UUID id,
            @RequestParam Optional<String> q,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> on,
            Permit permit,
            HttpServletRequest request,
            Model model) {
        permit.requireWithin(id);
        AsOf asOf = LastWritten.seenBy(request);
        LocalDate day = on.orElse(desk.today());
        List<MedBodyProfile> all =
                directory.everyBody(asOf).stream()
                        .filter(
                                it ->
                                        Scope.of(permit)
                                                .map(own -> own.contains(it.id()))
                                                .orElse(true))
                        .toList();
        MedBodyId body = new MedBodyId(id);
        MedBodyProfile shown =
                all.stream()
                        .filter(it -> it.id().equals(body))
                        .findFirst()
                        .orElseThrow(() -> unknown(id));
        var seating = seats.seats(body, asOf);
        var composition = seating.value().flatMap(it -> it.on(day));
        TypedSeats typed = TypedSeats.in(model);
        SeatChanges changes = SeatChanges.in(model);
        var names =
                persons.names(
                        Stream.of(
                                        BodyPage.persons(composition).stream(),
                                        typed.persons(),
                                        changes.persons())
                                .flatMap(it -> it)
                                .toList(),
                        permit);
        var found = persons.like(q, permit);
        var selectable =
                Stream.concat(found.stream(), typed.persons().flatMap(it -> named(it, names)));
        model.addAttribute(
                "body", BodyPage.of(shown, all, composition, names, selectable.toList(), day));
        model.addAttribute(
                Seen.FIELD,
                log.lastPosition(id.toString(), seating.position()).orElse(EventLog.EMPTY));
        model.addAttribute("typedSeats", typed);
        if (!changes.told().isEmpty()) {
            model.addAttribute(SeatChanges.CHANGES, changes.named(names));
        }
        model.addAttribute("found", found);
        model.addAttribute("asked", q.orElse(""));
        model.addAttribute("day", day);
        model.addAttribute("today", desk.today());
        model.addAttribute("mayName", persons.readable());
        model.addAttribute(
                "seating", visitor.may(Operation.SEAT_BODY) && shown.dissolved().isEmpty());
        model.addAttribute(
                "reorganisations",
                visitor.may(Operation.REORGANISE_BODY) && shown.dissolved().isEmpty()
                        ? Change.values()
                        : new Change[0]);
        model.addAttribute("readsMeetings", visitor.may(Operation.READ_MEETINGS));
        model.addAttribute("bases", Basis.values());
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", Map.of());
        }
        return "desk/body";
    }

    @PostMapping("/constitution")
    @May(Operation.SEAT_BODY)
    String constitute(
            @PathVariable UUID id,
            @ModelAttribute ConstitutionForm form,
            Actor actor,
            HttpServletRequest request) {
        var command =
                facts.constitute(
                        new MedBodyId(id),
                        form.day(),
                        Optional.ofNullable(form.until()),
                        form.seats());
        return sent(id, command, "constituted", new Sending(actor, request));
    }

    @PostMapping("/seats")
    @May(Operation.SEAT_BODY)
    String fill(
            @PathVariable UUID id,
            @ModelAttribute SeatForm form,
            Actor actor,
            HttpServletRequest request) {
        var command = facts.fill(new MedBodyId(id), form.day(), form.asSeat());
        return sent(id, command, "seated", new Sending(actor, request));
    }

    @PostMapping("/vacancies")
    @May(Operation.SEAT_BODY)
    String vacate(
            @PathVariable UUID id,
            @RequestParam UUID seat,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate on,
            Actor actor,
            HttpServletRequest request) {
        var command = new VacateSeat(new MedBodyId(id), on, new SeatId(seat));
        return sent(id, command, "vacated", new Sending(actor, request));
    }

    @PostMapping("/chair")
    @May(Operation.SEAT_BODY)
    String chair(
            @PathVariable UUID id,
            @RequestParam UUID seat,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate on,
            Actor actor,
            HttpServletRequest request) {
        var command = new ChooseChair(new MedBodyId(id), on, new SeatId(seat));
        return sent(id, command, "chaired", new Sending(actor, request));
    }

    /** The form is about what the employee side chose, and says so. */
    @PostMapping("/vice-chair")
    @May(Operation.SEAT_BODY)
    String viceChair(
            @PathVariable UUID id,
            @RequestParam UUID seat,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate on,
            Actor actor,
            HttpServletRequest request) {
        var command = new ChooseViceChair(new MedBodyId(id), on, new SeatId(seat), Side.EMPLOYEE);
        return sent(id, command, "chaired", new Sending(actor, request));
    }

    private static Stream<Person> named(UUID id, Map<UUID, String> names) {
        return Optional.ofNullable(names.get(id)).map(it -> new Person(id, it)).stream();
    }

    /** It is recorded as long as nobody else seated the body since the page was shown. */
    private String sent(UUID id, MedBodyCommand command, String done, Sending form) {
        sender.sentUntouched(new MedBodyId(id), command, done, form, it -> it instanceof SeatEvent);
        return "redirect:/bodies/" + id;
    }

    private static ProblemException unknown(UUID id) {
        return new ProblemException(Problem.at("id", HttpStatus.NOT_FOUND, "unknown-body", id));
    }
}
