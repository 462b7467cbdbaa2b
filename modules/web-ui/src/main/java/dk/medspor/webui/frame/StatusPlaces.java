package dk.medspor.webui.frame;

import dk.medspor.access.Operation;
import dk.medspor.webui.frame.Frame.Place;
import dk.medspor.webui.login.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;

/** The ways to look at the status. Each takes the question along that was put to the one before. */
final class StatusPlaces {

    private static final String STATUS = "/status";

    private StatusPlaces() {}

    /** A page below the status, and what its readers may do. */
    private record View(String name, String path, Operation needed) {

        static View below(String name, Operation needed) {
            return new View(name, STATUS + "/" + name, needed);
        }
    }

    private static final List<View> VIEWS =
            List.of(
                    View.below("overview", Operation.READ_STATUS),
                    new View("evaluations", STATUS, Operation.READ_STATUS),
                    View.below("board", Operation.READ_STATUS),
                    View.below("forecast", Operation.READ_STATUS),
                    View.below("funnel", Operation.READ_STATUS),
                    View.below("verdicts", Operation.READ_STATUS),
                    View.below("effect", Operation.READ_STATUS),
                    View.below("changes", Operation.READ_STATUS),
                    View.below("calls", Operation.READ_CALLS),
                    View.below("recommendations", Operation.READ_RECOMMENDATIONS),
                    View.below("process-plans", Operation.READ_PROCESS_PLANS));

    static List<Place> of(HttpServletRequest request, String path, Visitor visitor) {
        return path.startsWith(STATUS)
                ? VIEWS.stream()
                        .filter(it -> visitor.may(it.needed()))
                        .map(it -> place(it, request, path))
                        .toList()
                : List.of();
    }

    private static Place place(View it, HttpServletRequest request, String path) {
        String address =
                UriComponentsBuilder.fromPath(it.path())
                        .query(request.getQueryString())
                        .replaceQueryParam("page")
                        .replaceQueryParam("lang")
                        .build()
                        .toUriString();
        return new Place(address, "frame.view." + it.name(), path.equals(it.path()));
    }
}
