package dk.medspor.webui.question;

import dk.medspor.access.Permit;
import dk.medspor.eventlog.EventLog;
import dk.medspor.kernel.DanishCalendar;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.MedBodyProfile;
import dk.medspor.restapi.http.Scope;
import dk.medspor.status.AsOf;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.webui.frame.LastWritten;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.ModelMap;

/** Reads the question of a page, and gives the page what its form shows. */
@Component
class Questions {

    private final BodyDirectory directory;
    private final EventLog log;
    private final Clock clock;

    Questions(BodyDirectory directory, EventLog log, Clock clock) {
        this.directory = directory;
        this.log = log;
        this.clock = clock;
    }

    /** Empty when it cannot be read; the form then says where. */
    Optional<Asked> read(
            Question form,
            Permit permit,
            HttpServletRequest request,
            HttpServletResponse response,
            ModelMap model) {
        Optional<MedBodyId> body = form.bodyId();
        body.map(MedBodyId::value).ifPresent(permit::requireWithin);
        LocalDate today = DanishCalendar.dateAt(clock.instant());
        Optional<LocalDate> day = form.day(today);
        Optional<AsOf> moment = moment(form, request);
        model.addAttribute("form", form);
        model.addAttribute("today", today);
        model.addAttribute("bodies", choices(permit, request));
        if (day.isEmpty() || moment.isEmpty()) {
            model.addAttribute("unreadableOn", day.isEmpty());
            model.addAttribute("unreadableAsOf", moment.isEmpty());
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return Optional.empty();
        }
        model.addAttribute("on", day.get());
        return Optional.of(new Asked(body, Scope.of(permit), day.get(), moment.get()));
    }

    private Optional<AsOf> moment(Question form, HttpServletRequest request) {
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
}
