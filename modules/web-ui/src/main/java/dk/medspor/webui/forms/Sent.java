package dk.medspor.webui.forms;

import dk.medspor.kernel.Actor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.ui.Model;

/** A form that somebody sent, and what is answered. */
public record Sent(
        Actor actor, HttpServletRequest request, HttpServletResponse response, Model model) {}
