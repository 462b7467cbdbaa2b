package dk.medspor.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.medspor.endtoend.Secretary.body;
import static dk.medspor.endtoend.Secretary.day;
import static dk.medspor.endtoend.Secretary.read;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Notes become a meeting, without a mouse. */
class ImportByKeyboardTest {

    private static final String NOTES =
            """
            # Temadag

            7. Uden sammenhæng

            ## Gruppe 1

            - Ro om morgenen
            - Nye både
            """;

    @Test
    void a_note_is_read_corrected_and_recorded_by_keyboard_alone() {
        body("HMU Notatby", "MAIN");
        try (Secretary secretary = Secretary.wide()) {
            Page page = secretary.page();
            Keys keys = secretary.keys().go(".site-nav a:has-text('Indlæs notat')");
            keys.attach(
                    "#file", new FilePayload("tast.md", "text/markdown", NOTES.getBytes(UTF_8)));
            keys.go("button:has-text('Læs notatet')");
            keys.go("[aria-label='Ret: Nye både']").write("#tool-kind", "Forslag");
            keys.go("form:has(#tool-kind) button");
            assertThat(page.locator(".review-edits")).containsText("1 rettelse");
            keys.enter("a:has-text('Til mødet og registreringen')");
            keys.write("#body", "HMU Notatby").writeDay("#date", day(-3));
            keys.writeOver("#title", "Temadag i Notatby").send();
            assertThat(page.locator("main [role=alert]")).containsText("ingen plads");
            assertThat(page.locator("main [role=alert]")).isFocused();
            secretary.assertUsable();

            keys.go("button:has-text('Udelad teksten uden plads')");
            keys.enter("a:has-text('Til mødet og registreringen')");
            keys.write("#body", "HMU Notatby").writeDay("#date", day(-3));
            keys.writeOver("#title", "Temadag i Notatby").send();
            assertThat(page.locator(".alert-success")).isFocused();
            assertThat(page.locator(".alert-success")).containsText("med 2 input");
            secretary.assertUsable();
            String address = page.url().replaceFirst("\\?.*", "");
            JsonNode meeting =
                    read("meetings" + address.substring(address.lastIndexOf('/'))).body();
            assertThat(meeting.path("title").asString()).isEqualTo("Temadag i Notatby");
            assertThat(meeting.path("date").asString()).isEqualTo(day(-3).toString());
            assertThat(meeting.at("/contributions/1/text").asString()).isEqualTo("Nye både");
        }
    }
}
