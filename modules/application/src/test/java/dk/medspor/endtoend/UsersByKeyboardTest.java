package dk.medspor.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.medspor.endtoend.Secretary.body;
import static dk.medspor.endtoend.Secretary.read;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.medspor.endtoend.Api.Answer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An administrator lets people in and out, without a mouse. */
class UsersByKeyboardTest {

    private static final Pattern LINK = Pattern.compile("user=([^&]+)&secret=([^&]+)$");

    @Test
    void a_user_is_made_given_rights_blocked_and_let_in_again_by_keyboard_alone() {
        String local = body("LMU Nøgleby", "LOCAL");
        read("bodies/" + local);
        try (Secretary administrator = Secretary.wide()) {
            Page page = administrator.page();
            Keys keys = administrator.keys().go(".site-nav a:has-text('Brugere')");
            keys.go("main a:has-text('Opret bruger')").write("#login", "to ord").send();
            assertThat(page.locator("#login")).isFocused();
            administrator.assertUsable();
            keys.writeOver("#login", "nora-nøgle").tick("#role-LMU");
            keys.tick("[name=bodies][value='" + local + "']").send();
            assertThat(page.locator(".alert-success")).isFocused();
            administrator.assertUsable();
            String link = page.locator(".one-time-link").innerText();
            keys.tick("#role-HMU").go("button:has-text('Gem roller og udvalg')");
            assertThat(page.locator(".alert-success")).isFocused();
            JsonNode made = read("users/" + accepted(link)).body();
            assertThat(made.path("roles").toString()).isEqualTo("[\"HMU\",\"LMU\"]");
            assertThat(made.path("bodyIds").toString()).contains(local);
            assertThat(status()).isEqualTo(200);
            keys.go("button:has-text('Spær brugeren')");
            assertThat(page.locator(".badge")).hasText("Spærret");
            assertThat(status()).isEqualTo(401);
            keys.go("button:has-text('Ophæv spærringen')");
            assertThat(page.locator(".alert-success")).isFocused();
            assertThat(page.locator(".badge")).hasText("Kan logge ind");
            assertThat(status()).isEqualTo(200);
            administrator.assertUsable();
        }
    }

    /** The user chooses a password with the link; answers the user's id. */
    private static String accepted(String link) {
        Matcher parts = LINK.matcher(link.strip());
        assertThat(parts.find()).as(link).isTrue();
        Answer set =
                Api.anonymous(Secretary.MEDSPOR.port())
                        .post(
                                "/api/v1/users/" + parts.group(1) + "/password",
                                Map.of(
                                        "oneTimeSecret",
                                        parts.group(2),
                                        "newPassword",
                                        Users.PASSWORD));
        assertThat(set.status()).isEqualTo(204);
        return parts.group(1);
    }

    private static int status() {
        return Secretary.MEDSPOR.api("nora-nøgle", Users.PASSWORD).get("/api/v1/account").status();
    }
}
