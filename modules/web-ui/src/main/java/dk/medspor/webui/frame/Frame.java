package dk.medspor.webui.frame;

import dk.medspor.access.Operation;
import dk.medspor.webui.language.Language;
import dk.medspor.webui.login.Visitor;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What surrounds every page.
 *
 * @param user the login of the reader; empty before log-in
 * @param views the ways to look at what is at this place; empty where there is one only
 * @param searching whether the reader may search
 * @param otherLanguage the address of this page in the language it is not in
 */
public record Frame(
        Language language,
        Optional<String> user,
        List<Place> places,
        List<Place> views,
        boolean searching,
        String otherLanguage) {

    /** Where one can go from any page. */
    public record Place(String path, String words, boolean current) {}

    public Frame {
        places = List.copyOf(places);
        views = List.copyOf(views);
    }

    public static Frame of(HttpServletRequest request, Locale locale, Visitor visitor) {
        Language language = Language.of(locale);
        return new Frame(
                language,
                visitor.login(),
                places(path(request), visitor),
                StatusPlaces.of(request, path(request), visitor),
                visitor.may(Operation.SEARCH),
                inLanguage(request, language.other()));
    }

    private static List<Place> places(String path, Visitor visitor) {
        return Stream.of(
                        place("status", Places.FRONT, path, visitor.may(Operation.READ_STATUS)),
                        place("initiatives", path, visitor.may(Operation.READ_INITIATIVES)),
                        place("meetings", path, visitor.may(Operation.READ_MEETINGS)),
                        place("meeting-plan", path, visitor.may(Operation.READ_MEETINGS)),
                        place("theme-lists", path, visitor.may(Operation.READ_MEETINGS)),
                        place("bodies", path, visitor.may(Operation.READ_BODIES)),
                        place("import", path, visitor.may(Operation.IMPORT_MEETING)),
                        place("users", path, visitor.may(Operation.READ_ACCOUNTS)),
                        place("erasures", path, visitor.may(Operation.READ_ERASURES)),
                        place("audit", path, visitor.may(Operation.REPLAY_DECISION)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Place> place(String name, String path, boolean open) {
        return place(name, "/" + name, path, open);
    }

    private static Optional<Place> place(String name, String address, String path, boolean open) {
        return open
                ? Optional.of(
                        new Place(address, "frame.place." + name, path.startsWith("/" + name)))
                : Optional.empty();
    }

    private static String inLanguage(HttpServletRequest request, Language language) {
        return UriComponentsBuilder.fromPath(path(request))
                .query(request.getQueryString())
                .replaceQueryParam("lang", language.code())
                .build()
                .toUriString();
    }

    /** The address that was asked for, also where an error page answers for it. */
    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : String.valueOf(failed);
    }
}
