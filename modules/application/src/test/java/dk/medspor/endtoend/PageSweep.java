package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Follows the links of the pages until each kind of page has been looked at once, wide and narrow.
 * A kind that no link leads to is left over.
 */
final class PageSweep {

    private static final int WIDE = 1280;
    private static final int NARROW = 390;
    private static final int HEIGHT = 900;
    private static final int MOST_EXPLORED = 400;

    /** What a page leads to, without what logs out or leaves. */
    private static final String LINKS =
            """
            page => Array.from(page.querySelectorAll("a[href^='/']"))
              .map(it => it.getAttribute('href'))
              .filter(it => !it.includes('lang='))
            """;

    /** A page read without being drawn: its status, where it was found in the end, its links. */
    private static final String UNDRAWN =
            """
            async address => {
              const answer = await fetch(address, { headers: { Accept: 'text/html' } })
              const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
              return [[answer.status, answer.url], (%s)(page)]
            }
            """
                    .formatted(LINKS);

    private final Reader reader;
    private final List<PathPattern> kinds;
    private final Set<PathPattern> seen = new HashSet<>();
    private final Set<String> known = new HashSet<>();
    private final Deque<String> toLookAt = new ArrayDeque<>();
    private final Deque<String> toExplore = new ArrayDeque<>();

    PageSweep(Reader reader, Collection<String> kinds) {
        this.reader = reader;
        this.kinds = kinds.stream().map(PathPatternParser.defaultInstance::parse).toList();
    }

    /**
     * The kinds of pages that were not reached.
     *
     * @param starts addresses to begin with
     */
    Set<String> leftOver(List<String> starts) {
        found(starts);
        int explored = 0;
        while (seen.size() < kinds.size() && explored < MOST_EXPLORED) {
            Optional<String> next = next();
            if (next.isEmpty()) {
                break;
            }
            explored++;
            follow(next.get());
        }
        Set<String> left = new TreeSet<>();
        kinds.stream().filter(it -> !seen.contains(it)).forEach(it -> left.add(it.toString()));
        return left;
    }

    private Optional<String> next() {
        return Optional.ofNullable(toLookAt.poll()).or(() -> Optional.ofNullable(toExplore.poll()));
    }

    /** What is of a kind that has been looked at is only read for where it leads to. */
    private void follow(String address) {
        if (isSeen(path(address))) {
            explore(address);
        } else {
            lookAt(address);
        }
    }

    private void explore(String address) {
        List<?> read = (List<?>) reader.page().evaluate(UNDRAWN, address);
        List<?> answer = (List<?>) read.getFirst();
        assertThat(answer.getFirst()).as(address).isEqualTo(200);
        if (isSeen(URI.create(answer.getLast().toString()).getPath())) {
            found((List<?>) read.getLast());
        } else {
            lookAt(address);
        }
    }

    private boolean isSeen(String path) {
        return kind(path).filter(it -> !seen.contains(it)).isEmpty();
    }

    private void lookAt(String address) {
        Page page = reader.page();
        page.setViewportSize(WIDE, HEIGHT);
        assertThat(reader.open(address).status()).as(address).isEqualTo(200);
        Optional<PathPattern> kind = kind(URI.create(page.url()).getPath());
        if (kind.filter(seen::add).isPresent()) {
            check(address, page);
        }
        found((List<?>) page.evaluate("() => (" + LINKS + ")(document)"));
    }

    private void check(String address, Page page) {
        assertThat(page.locator("main h1").count()).as("heading of " + address).isEqualTo(1);
        assertThat(page.locator(".site-nav a").count()).as("ways from " + address).isPositive();
        assertThat(reader.overflow()).as(address).isLessThanOrEqualTo(0);
        page.setViewportSize(NARROW, HEIGHT);
        assertThat(reader.overflow()).as("narrow " + address).isLessThanOrEqualTo(0);
        assertThat(reader.barriers()).as(address).isEqualTo(List.of());
        assertThat(reader.complaints()).as(address).isEmpty();
    }

    private void found(List<?> addresses) {
        addresses.forEach(it -> found(it.toString()));
    }

    private void found(String address) {
        String path = path(address);
        Optional<PathPattern> kind = kind(path);
        if (kind.isPresent() && known.add(path)) {
            (seen.contains(kind.get()) ? toExplore : toLookAt).add(address);
        }
    }

    private static String path(String address) {
        return address.replaceAll("[?#].*", "");
    }

    /** The most telling of the kinds that an address is one of. */
    private Optional<PathPattern> kind(String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        return kinds.stream()
                .filter(it -> it.matches(parsed))
                .min(PathPattern.SPECIFICITY_COMPARATOR);
    }
}
