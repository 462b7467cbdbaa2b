package dk.medspor.webui.frame;

import dk.medspor.status.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The way through a long list.
 *
 * @param number of this part, from 1
 * @param count how many parts there are, at least 1
 */
public record Pages(
        long number, long count, long total, Optional<String> before, Optional<String> after) {

    /** How many rows a page shows. */
    public static final int SIZE = 50;

    private static final int MOST = 1_000_000;

    /** Which part is asked for, from 0; what is no such number asks for the first. */
    public static int asked(Optional<String> text) {
        return text.filter(it -> it.matches("\\d{1,7}"))
                .map(Integer::parseInt)
                .map(it -> Math.clamp(it, 1, MOST) - 1)
                .orElse(0);
    }

    public static Pages of(Page<?> page, HttpServletRequest request) {
        return of(page.page(), page.size(), page.total(), request);
    }

    public static Pages of(int page, long total, HttpServletRequest request) {
        return of(page, SIZE, total, request);
    }

    /**
     * The way through a list.
     *
     * @param page from 0
     * @param size how many rows a part shows
     * @param total how many rows there are
     */
    public static Pages of(int page, int size, long total, HttpServletRequest request) {
        long count = Math.max(1, Math.ceilDiv(total, size));
        long number = page + 1L;
        return new Pages(
                number,
                count,
                total,
                Optional.of(number - 1).filter(it -> it >= 1).map(it -> address(request, it)),
                Optional.of(number + 1).filter(it -> it <= count).map(it -> address(request, it)));
    }

    private static String address(HttpServletRequest request, long number) {
        return UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(request.getQueryString())
                .replaceQueryParam("page", number)
                .build()
                .toUriString();
    }
}
