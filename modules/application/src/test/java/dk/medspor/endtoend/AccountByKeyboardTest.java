package dk.medspor.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.medspor.endtoend.Secretary.body;
import static dk.medspor.endtoend.Secretary.started;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One's own account, and what is taken away as a file, without a mouse. */
class AccountByKeyboardTest {

    @Test
    void a_mail_address_and_a_calendar_address_are_given_by_keyboard_alone() {
        Users.create(Secretary.MEDSPOR, "tora-tast", "HMU", List.of());
        try (Secretary tora = Secretary.of("tora-tast")) {
            Page page = tora.page();
            Keys keys = tora.keys().go(".site-user a");
            keys.write("#address", "tora@skovby").go("#save-mailbox");
            assertThat(page.locator("#address")).isFocused();
            keys.writeOver("#address", "tora@skovby.example").tick("#reminders");
            keys.go("#save-mailbox");
            assertThat(page.locator(".alert-success")).isFocused();
            assertThat(page.locator("#address")).hasValue("tora@skovby.example");
            assertThat(page.locator("#reminders")).not().isChecked();

            keys.go("main a:has-text('i din kalender')").go("#make");
            assertThat(page.locator("#address")).containsText("/calendar/");
            keys.go("#end");
            assertThat(page.locator(".alert-success")).containsText("Adressen er lukket");
            tora.assertUsable();
        }
    }

    @Test
    void a_list_and_a_part_of_the_log_are_taken_away_by_keyboard_alone() throws IOException {
        started("Filer i Arkivby", body("HMU Arkivby", "MAIN"));
        try (Secretary secretary = Secretary.narrow()) {
            Keys keys = secretary.keys().go(".site-views a:has-text('Evalueringer')");
            keys.write("#body", "HMU Arkivby").enter("#show");
            assertThat(secretary.page().locator("#announcement")).containsText("er vist");
            Download rows = taken(secretary, "a:has-text('CSV')");
            assertThat(Files.readString(rows.path())).contains("Filer i Arkivby");

            keys.go(".site-nav a:has-text('Revision')");
            keys.write("#subject", "HMU Arkivby").write("#texts", "Forbliver");
            Download part = taken(secretary, "button:has-text('Hent udtrækket')");
            assertThat(part.suggestedFilename()).endsWith(".zip");
            keys.go("tbody th a");
            assertThat(secretary.page()).hasURL(Pattern.compile("/audit/decisions/\\d+$"));
            Download proof = taken(secretary, "a:has-text('til og med denne afgørelse')");
            assertThat(proof.suggestedFilename()).endsWith(".zip");
            secretary.assertSound();
            keys.go(".site-nav a:has-text('Revision')").go("a:has-text('Efterprøv hele loggen')");
            assertThat(secretary.page().locator(".alert-success")).containsText("Loggen holder");
            secretary.assertUsable();
        }
    }

    private static Download taken(Secretary secretary, String selector) {
        return secretary.page().waitForDownload(() -> secretary.keys().enter(selector));
    }
}
