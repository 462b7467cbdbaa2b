package dk.medspor.webui.calendar;

import dk.medspor.access.Account;
import dk.medspor.access.CalendarSecrets;
import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.restapi.http.May;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Makes the address of the reader's calendar, shows it once, and ends it. */
@Controller
class OwnCalendar {

    private static final String PAGE = "redirect:/account/calendar";

    private final CalendarSecrets secrets;

    OwnCalendar(CalendarSecrets secrets) {
        this.secrets = secrets;
    }

    @GetMapping("/account/calendar")
    @May(Operation.READ_OWN_ACCOUNT)
    String calendar(Permit permit, Model model) {
        secrets.madeAt(permit.account()).ifPresent(it -> model.addAttribute("madeAt", it));
        return "calendar/calendar";
    }

    @PostMapping("/account/calendar")
    @May(Operation.CHANGE_OWN_CALENDAR)
    String make(Permit permit, HttpServletRequest request, RedirectAttributes next) {
        Account own = permit.account();
        permit.journalled(
                () -> {
                    next.addFlashAttribute("address", address(own, secrets.make(own), request));
                    return own;
                });
        return PAGE;
    }

    @PostMapping("/account/calendar/end")
    @May(Operation.CHANGE_OWN_CALENDAR)
    String end(Permit permit, RedirectAttributes next) {
        Account own = permit.account();
        permit.journalled(
                () -> {
                    secrets.revoke(own);
                    return own;
                });
        next.addFlashAttribute("ended", true);
        return PAGE;
    }

    private static String address(Account own, String secret, HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request)
                .path(ReadCalendar.PATH)
                .buildAndExpand(own.id(), secret)
                .toUriString();
    }
}
