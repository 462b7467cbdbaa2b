package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody at a page who has a keyboard and nothing else: what cannot be reached is not there. */
record Keys(Page page) {

    private static final int MOST_STEPS = 200;

    /** Goes on by Tab until the first element that is meant has the focus. */
    Keys to(String selector) {
        Locator wanted = page.locator(selector).first();
        for (int step = 0; step < MOST_STEPS; step++) {
            page.keyboard().press("Tab");
            if ((boolean) wanted.evaluate("it => it === document.activeElement")) {
                return this;
            }
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
}
