package dk.medspor.webui.themeday;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.kernel.DanishCalendar;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.ThemeDayPlan;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.http.MeetingAccess;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import dk.medspor.status.AsOf;
import dk.medspor.status.themedays.Completeness;
import dk.medspor.status.themedays.ThemeDays;
import dk.medspor.webui.frame.LastWritten;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class ShowThemeDay {

    private final ThemeDays days;
    private final MeetingAccess access;
    private final Clock clock;

    ShowThemeDay(ThemeDays days, MeetingAccess access, Clock clock) {
        this.days = days;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/meetings/{id}/theme-day")
    @May(Operation.READ_MEETINGS)
    String themeDay(@PathVariable UUID id, Permit permit, HttpServletRequest request, Model model) {
        MeetingId meeting = new MeetingId(id);
        access.require(permit, () -> Optional.of(meeting));
        AsOf asOf = LastWritten.seenBy(request);
        ThemeDayPlan plan =
                days.plan(meeting, asOf)
                        .value()
                        .orElseThrow(
                                () ->
                                        new ProblemException(
                                                Problem.at(
                                                        "id",
                                                        HttpStatus.NOT_FOUND,
                                                        "unknown-theme-day",
                                                        id)));
        Completeness completeness =
                days.completeness(meeting, DanishCalendar.dateAt(clock.instant()), asOf)
                        .value()
                        .orElseThrow();
        model.addAttribute("meetingId", id);
        model.addAttribute("plan", plan);
        model.addAttribute("completeness", completeness);
        return "themeday/themeday";
    }
}
