package dk.medspor.webui.frame;

import dk.medspor.access.Account;
import dk.medspor.webui.language.Language;
import dk.medspor.webui.login.Permission;
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
 * @param otherLanguage the address of this page in the language it is not in
 */
public record Frame(
        Language language, Optional<String> user, List<Place> places, String otherLanguage) {

    /** Where one can go from any page. */
    public record Place(String path, String words, boolean current) {}

    public Frame {
        places = List.copyOf(places);
    }

    public static Frame of(HttpServletRequest request, Locale locale) {
        Language language = Language.of(locale);
        Optional<Account> account = Permission.account();
        return new Frame(
                language,
                account.map(Account::login),
                account.isPresent() ? places(path(request)) : List.of(),
                inLanguage(request, language.other()));
    }

    private static List<Place> places(String path) {
        Stream<String> open = Stream.of("status", "initiatives", "meetings", "bodies");
        Stream<String> some = Permission.IMPORT_NOTES.isHeld() ? Stream.of("import") : Stream.of();
        return Stream.concat(open, some)
                .map(it -> new Place("/" + it, "frame.place." + it, path.startsWith("/" + it)))
                .toList();
    }

    private static String inLanguage(HttpServletRequest request, Language language) {
        String query =
                Optional.ofNullable(request.getQueryString())
                        .filter(_ -> request.getMethod().equals("GET"))
                        .orElse("");
        return UriComponentsBuilder.fromPath(path(request))
                .query(query)
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
