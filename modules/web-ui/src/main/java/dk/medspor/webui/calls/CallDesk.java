package dk.medspor.webui.calls;

import dk.medspor.access.Permit;
import dk.medspor.initiatives.CallId;
import dk.medspor.kernel.DanishCalendar;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.restapi.http.Scope;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import dk.medspor.status.calls.CallBoard;
import dk.medspor.status.calls.CallDocument;
import dk.medspor.status.calls.Calls;
import dk.medspor.webui.forms.Form.About;
import dk.medspor.webui.frame.LastWritten;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The call that a page is about, as its reader may see it. */
@Component
class CallDesk {

    private final Calls calls;
    private final Clock clock;

    CallDesk(Calls calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    LocalDate today() {
        return DanishCalendar.dateAt(clock.instant());
    }

    CallBoard board(UUID id, Permit permit, HttpServletRequest request) {
        Optional<CallDocument> found =
                calls.call(new CallId(id), LastWritten.seenBy(request)).value();
        permit.requireConcerning(
                () ->
                        found.map(CallDocument::addressees).orElse(List.of()).stream()
                                .map(MedBodyId::value)
                                .toList());
        CallBoard board =
                found.flatMap(it -> CallBoard.of(it, today())).orElseThrow(() -> unknown(id));
        return Scope.of(permit).map(board::only).orElse(board);
    }

    About about(UUID id, Permit permit, HttpServletRequest request) {
        CallBoard board = board(id, permit, request);
        return new About(board.call().title().value(), "/calls/" + id);
    }

    private static ProblemException unknown(UUID id) {
        return new ProblemException(Problem.at("id", HttpStatus.NOT_FOUND, "unknown-call", id));
    }
}
