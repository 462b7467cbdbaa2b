package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** A page as somebody walks through it who has no mouse: from stop to stop with the tabulator. */
final class Stops {

    private static final int MOST = 300;
    private static final String ID = "document.activeElement.id";
    private static final String NAME =
            "document.activeElement.ariaLabel ?? document.activeElement.textContent.trim()";

    private Stops() {}

    /** Goes on to what has an id. */
    static void to(Page page, String id) {
        walk(page, ID, id);
    }

    /** Goes on to the link or button of a name and presses it. */
    static void press(Page page, String name) {
        walk(page, NAME, name);
        enter(page);
    }

    /** Goes on to the field with an id, chooses there what begins with some letters, and sends. */
    static void choose(Page page, String id, String letters) {
        to(page, id);
        page.keyboard().type(letters);
        page.keyboard().press("Tab");
        enter(page);
    }

    /** Waits for the page that comes: until then this one still stands. */
    private static void enter(Page page) {
        var arrived = new AtomicBoolean();
        Consumer<Page> arrival = it -> arrived.set(true);
        page.onDOMContentLoaded(arrival);
        page.keyboard().press("Enter");
        page.waitForCondition(arrived::get);
        page.offDOMContentLoaded(arrival);
    }

    private static void walk(Page page, String what, String wanted) {
        for (int stop = 0; stop < MOST && !wanted.equals(page.evaluate(what)); stop++) {
            page.keyboard().press("Tab");
        }
        assertThat(page.evaluate(what)).isEqualTo(wanted);
    }
}
