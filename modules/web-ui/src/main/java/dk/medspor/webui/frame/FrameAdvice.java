package dk.medspor.webui.frame;

import dk.medspor.webui.login.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its frame. */
@ControllerAdvice("dk.medspor.webui")
class FrameAdvice {

    private final Visitor visitor;

    FrameAdvice(Visitor visitor) {
        this.visitor = visitor;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request, Locale locale) {
        return Frame.of(request, locale, visitor);
    }
}
