package dk.medspor.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.medspor.endtoend.Secretary.body;
import static dk.medspor.endtoend.Secretary.day;
import static dk.medspor.endtoend.Secretary.read;
import static dk.medspor.endtoend.Secretary.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a group says is written down and gets its themes, without a mouse. */
class ThemeDayByKeyboardTest {

    @Test
    void points_of_a_group_are_written_down_and_given_themes_by_keyboard_alone() {
        String hmu = body("HMU Tavleby", "MAIN");
        String meeting = themeDay(hmu);
        String group =
                recorded(
                                "meetings/" + meeting + "/groups",
                                "'group':{'form':'GROUP','name':'Gruppe 1','theme':'Trivsel'}")
                        .id();
        String list =
                recorded(
                                "theme-lists",
                                "'bodyId':'%s','meetingId':'%s','title':'Temaer i Tavleby','on':'%s'"
                                        .formatted(hmu, meeting, day(-5)))
                        .id();
        try (Secretary secretary = Secretary.wide()) {
            Page page = secretary.page();
            Keys keys = secretary.keys().go(".site-nav a:has-text('Årsplan')");
            keys.write("#body", "HMU Tavleby");
            keys.writeOver("#year", String.valueOf(day(-9).getYear())).send();
            keys.go("tbody a:has-text('Temadag')").go("main a:has-text('Program og grupper')");
            keys.go("main a:has-text('Gruppe 1')").go("section button:has-text('Notér')");
            assertThat(page.locator("#text-1")).isFocused();
            for (String point : new String[] {"Stille zoner", "Faste pauser"}) {
                keys.write("#text-1", point).write("#kind-1", "Forslag");
                keys.go("button:has-text('Notér')");
                assertThat(page.locator(".contributions > li").last()).containsText(point);
            }
            assertThat(page.locator(".answered")).hasText("Alle spørgsmål er besvaret");
            secretary.assertUsable();

            keys.go(".site-nav a:has-text('Temaer')").go("a:has-text('Temaer i Tavleby')");
            for (String theme : new String[] {"Ro", "Tid"}) {
                keys.go("a:has-text('Tilføj et tema')").write("#title", theme).send();
                assertThat(page.locator(".alert-success")).isFocused();
            }
            keys.go("#code");
            for (String numbers : new String[] {"1", "2"}) {
                assertThat(page.locator("[autofocus]")).isFocused();
                keys.write("[autofocus]", numbers).send();
            }
            keys.go("main .over-heading a");
            assertThat(page.locator(".theme-list li"))
                    .hasText(new String[] {"Ro 1 input", "Tid 1 input"});
            secretary.assertUsable();
        }
        JsonNode said = read("groups/" + group + "/contributions").body();
        assertThat(said.path("total").asInt()).isEqualTo(2);
        assertThat(said.at("/items/1/text").asString()).isEqualTo("Faste pauser");
        assertThat(said.at("/items/1/kind").asString()).isEqualTo("PROPOSAL");
        JsonNode themes = read("theme-lists/" + list).body().path("themes");
        assertThat(themes.at("/1/theme/title").asString()).isEqualTo("Tid");
        assertThat(themes.at("/1/contributions").asInt()).isOne();
    }

    private static String themeDay(String body) {
        String meeting =
                recorded(
                                "meetings",
                                "'bodyId':'%s','kind':'THEME_DAY','date':'%s',"
                                                .formatted(body, day(-9))
                                        + "'title':'Temadag i Tavleby'")
                        .id();
        recorded(
                "meetings/" + meeting + "/outline",
                "'programme':[],'rounds':[{'number':1,'title':'Runde','format':'GROUP','questions':"
                        + "[{'number':1,'form':'QUESTION','text':'Hvad giver ro?','prompts':[]}]}]");
        return meeting;
    }
}
