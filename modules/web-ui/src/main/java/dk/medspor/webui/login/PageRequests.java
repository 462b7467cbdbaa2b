package dk.medspor.webui.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Tells the requests of people in a browser from those of programs. */
public final class PageRequests {

    private static final List<String> FOR_PROGRAMS = List.of("/api", "/actuator", "/v3");

    private PageRequests() {}

    /** Whether the address is one of the pages. */
    public static boolean isPage(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return FOR_PROGRAMS.stream().noneMatch(it -> path.equals(it) || path.startsWith(it + "/"));
    }

    /** Whether the answer will be read in a browser, as a page or as a part of one. */
    public static boolean wantsPage(HttpServletRequest request) {
        return isPart(request)
                || Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT))
                        .filter(PageRequests::namesHtml)
                        .isPresent();
    }

    /** Whether a page that is open asks for a part of itself (htmx). */
    public static boolean isPart(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null
                && request.getHeader("HX-History-Restore-Request") == null;
    }

    private static boolean namesHtml(String accept) {
        try {
            return MediaType.parseMediaTypes(accept).stream()
                    .anyMatch(it -> it.equalsTypeAndSubtype(MediaType.TEXT_HTML));
        } catch (InvalidMediaTypeException notMediaTypes) {
            return false;
        }
    }
}
