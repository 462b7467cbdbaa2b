package dk.medspor.webui.errors;

import dk.medspor.restapi.problems.StatusProblems;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What filters and the servlet container refuse, for browsers; programs are answered elsewhere. */
@Controller
class ShowErrors {

    private final ErrorPage page;

    ShowErrors(ErrorPage page) {
        this.page = page;
    }

    @RequestMapping(path = "${server.error.path:/error}", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView error(HttpServletRequest request, HttpServletResponse response) {
        HttpStatus status =
                Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                        .map(it -> HttpStatus.resolve((int) it))
                        .orElse(HttpStatus.NOT_FOUND);
        return page.show(StatusProblems.of(status), request, response);
    }
}
