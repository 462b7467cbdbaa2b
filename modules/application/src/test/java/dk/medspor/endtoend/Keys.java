package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Somebody at a page who has a keyboard and nothing else: what cannot be reached is not there, and
 * where one is must be seen.
 */
record Keys(Page page) {

    private static final int MOST_STEPS = 200;
    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("ddMMuuuu");
    private static final DateTimeFormatter MONTH_FIRST = DateTimeFormatter.ofPattern("MMdduuuu");

    /** An outline is drawn around what has the focus, or around the box of its label. */
    private static final String OUTLINED =
            """
            it => [it, ...(it.labels ?? [])]
              .flatMap(by => [null, '::before', '::after'].map(part => getComputedStyle(by, part)))
              .some(by => by.outlineStyle !== 'none' && by.outlineWidth !== '0px')
            """;

    /** Goes on by Tab until the first element that is meant has the focus, if it has it not yet. */
    Keys to(String selector) {
        Locator wanted = page.locator(selector).first();
        for (int step = 0; step < MOST_STEPS; step++) {
            if ((boolean) wanted.evaluate("it => it === document.activeElement")) {
                assertThat((boolean) wanted.evaluate(OUTLINED)).as("seen: " + selector).isTrue();
                return this;
            }
            press("Tab");
        }
        assertThat(selector).as("reached by Tab").isEmpty();
        return this;
    }

    Keys press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Writes into the field that is meant; in a list, that chooses what begins so. */
    Keys write(String selector, String text) {
        to(selector);
        page.keyboard().type(text);
        return this;
    }

    /** Follows the link or presses the button that is meant. */
    Keys enter(String selector) {
        return to(selector).press("Enter");
    }

    /** Writes instead of what stands in the field. */
    Keys writeOver(String selector, String text) {
        to(selector).press("Control+A");
        page.keyboard().type(text);
        return this;
    }

    /** Writes a day into a field for one: day or month comes first as the browser shows it. */
    Keys writeDay(String selector, LocalDate day) {
        to(selector);
        Locator field = page.locator(selector);
        page.keyboard().type(day.format(DAY_FIRST));
        if (!field.inputValue().equals(day.toString())) {
            press("ArrowLeft").press("ArrowLeft");
            page.keyboard().type(day.format(MONTH_FIRST));
        }
        assertThat(field.inputValue()).isEqualTo(day.toString());
        return this;
    }

    /** Ticks a box, or takes its tick away. */
    Keys tick(String selector) {
        return to(selector).press("Space");
    }

    /** Chooses a file for a field, in the dialog that Enter opens. */
    Keys attach(String selector, FilePayload file) {
        page.waitForFileChooser(() -> enter(selector)).setFiles(file);
        return this;
    }

    /** Follows the link or presses the button that is meant, and waits for the page that comes. */
    Keys go(String selector) {
        return to(selector).send();
    }

    /** Sends from the field where one is, and waits for the page that comes, and where one is. */
    Keys send() {
        var arrived = new AtomicBoolean();
        Consumer<Page> arrival = it -> arrived.set(true);
        page.onLoad(arrival);
        press("Enter");
        page.waitForCondition(arrived::get);
        page.offLoad(arrival);
        return this;
    }

    /** Looks for words from the head of the page, and goes to what is found. */
    Keys find(String words) {
        write("#site-search-words", words).send();
        return go(".hit a:has-text('" + words + "')");
    }
}
