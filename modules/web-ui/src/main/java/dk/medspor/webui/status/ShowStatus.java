package dk.medspor.webui.status;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.eventlog.EventLog;
import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.kernel.DanishCalendar;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.MedBodyProfile;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.Scope;
import dk.medspor.status.Answer;
import dk.medspor.status.AsOf;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.status.evaluationcycle.CyclePart;
import dk.medspor.status.evaluationcycle.CycleRow;
import dk.medspor.status.evaluationcycle.EvaluationCycle;
import dk.medspor.webui.frame.LastWritten;
import dk.medspor.webui.frame.Pages;
import dk.medspor.webui.login.PageRequests;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ShowStatus {

    private final EvaluationCycle cycle;
    private final BodyDirectory directory;
    private final EventLog log;
    private final Clock clock;

    ShowStatus(EvaluationCycle cycle, BodyDirectory directory, EventLog log, Clock clock) {
        this.cycle = cycle;
        this.directory = directory;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping("/status")
    @May(Operation.READ_STATUS)
    String status(
            @RequestParam Optional<String> body,
            @RequestParam Optional<String> on,
            @RequestParam Optional<String> asOf,
            @RequestParam Optional<String> page,
            Permit permit,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var form = new StatusForm(body, on, asOf);
        form.bodyId().map(MedBodyId::value).ifPresent(permit::requireWithin);
        LocalDate today = DanishCalendar.dateAt(clock.instant());
        Optional<LocalDate> day = form.day(today);
        Optional<AsOf> moment = moment(form, request);
        model.addAttribute("form", form);
        model.addAttribute("today", today);
        model.addAttribute("bodies", choices(permit, request));
        if (day.isPresent() && moment.isPresent()) {
            int part = Pages.asked(page);
            model.addAttribute(
                    "answer",
                    answer(
                            status(form, permit, day.get(), part, moment.get()),
                            moment.get(),
                            part,
                            request));
        } else {
            model.addAttribute("unreadableOn", day.isEmpty());
            model.addAttribute("unreadableAsOf", moment.isEmpty());
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        }
        response.addHeader(HttpHeaders.VARY, "HX-Request, HX-History-Restore-Request");
        model.addAttribute("part", PageRequests.isPart(request));
        return PageRequests.isPart(request) ? "status/status :: part" : "status/status";
    }

    private Optional<AsOf> moment(StatusForm form, HttpServletRequest request) {
        if (form.asOf().isEmpty()) {
            return Optional.of(LastWritten.seenBy(request));
        }
        var position = TypedMoment.position(form.asOf().get(), log);
        return position.isPresent()
                ? Optional.of(new AsOf.Position(position.getAsLong()))
                : Optional.empty();
    }

    private List<MedBodyProfile> choices(Permit permit, HttpServletRequest request) {
        AsOf asOf = LastWritten.seenBy(request);
        return Scope.of(permit)
                .map(own -> directory.bodies(own, 0, own.size() + 1, asOf).value().items())
                .orElseGet(() -> directory.everyBody(asOf));
    }

    private Answer<CyclePart> status(
            StatusForm form, Permit permit, LocalDate day, int part, AsOf asOf) {
        Optional<MedBodyId> body = form.bodyId();
        return Scope.of(permit)
                .map(own -> cycle.partOfOwners(own, body, day, part, Pages.SIZE, asOf))
                .orElseGet(() -> cycle.part(body, day, part, Pages.SIZE, asOf));
    }

    private StatusPage answer(
            Answer<CyclePart> answer, AsOf asOf, int part, HttpServletRequest request) {
        var rows = answer.value().rows();
        var owners = rows.items().stream().map(CycleRow::ownerBodyId).collect(Collectors.toSet());
        return StatusPage.of(
                answer,
                recordedAt(answer.position()),
                directory.names(owners, asOf),
                Pages.of(part, rows.total(), request));
    }

    private Optional<Instant> recordedAt(long position) {
        if (position == EventLog.EMPTY) {
            return Optional.empty();
        }
        try (var events = log.read(position, position)) {
            return events.findFirst().map(RecordedEvent::recordedAt);
        }
    }
}
