package dk.medspor.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.medspor.endtoend.Secretary.body;
import static dk.medspor.endtoend.Secretary.day;
import static dk.medspor.endtoend.Secretary.findable;
import static dk.medspor.endtoend.Secretary.read;
import static dk.medspor.endtoend.Secretary.recorded;
import static dk.medspor.endtoend.Secretary.started;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From a call to what came of it, without a mouse. */
class InitiativesByKeyboardTest {

    @Test
    void a_call_is_taken_up_with_an_initiative_that_is_adopted_and_started_by_keyboard_alone() {
        String main = body("HMU Svarby", "MAIN");
        String local = body("LMU Svarby", "LOCAL", main);
        String call =
                recorded(
                                "calls",
                                "'title':'Kald om makkere i Svarby','forumBodyId':'%s','on':'%s',"
                                                .formatted(main, day(-5))
                                        + "'addresseeBodyIds':['%s']".formatted(local))
                        .id();
        findable("Kald om makkere i Svarby");
        try (Secretary secretary = Secretary.wide()) {
            Page page = secretary.page();
            Keys keys = secretary.keys().go(".site-views a:has-text('Opfordringer')");
            keys.write("#body", "HMU Svarby").go("#show").go("tbody a:has-text('makkere')");
            keys.go("tr:has-text('LMU Svarby') a:has-text('Foreslå')");
            keys.write("#title", "Makkere i Svarby");
            assertThat(page.locator("#ownerBodyId option:checked")).containsText("LMU Svarby");
            keys.tick("[name=horizon]").send();
            assertThat(page.locator(".alert-success")).isFocused();
            keys.go(".acts a:has-text('Vedtag')").to("#on").send();
            keys.go(".acts a:has-text('Sæt i gang')").go("#send");
            assertThat(page.locator("dl.facts")).containsText("I gang");
            secretary.assertSound();

            keys.find("Kald om makkere i Svarby");
            keys.go("tr:has-text('LMU Svarby') a:has-text('Tag op')");
            keys.write("#initiativeId", "Makkere i Svarby").to("#on").send();
            assertThat(page.locator(".alert-success")).isFocused();
            assertThat(page.locator("tr:has-text('LMU Svarby') .badge")).hasText("I gang");
            secretary.assertSound();
            keys.go("tr:has-text('LMU Svarby') a:has-text('Makkere i Svarby')");
            assertThat(page.locator("h1")).hasText("Makkere i Svarby");
        }
        JsonNode answer = read("calls/" + call).body().at("/addressees/0");
        assertThat(answer.path("state").asString()).isEqualTo("STARTED");
        String started = answer.path("initiativeId").asString();
        assertThat(read("initiatives/" + started).text("state")).isEqualTo("RUNNING");
    }

    @Test
    void an_initiative_is_measured_and_a_mistake_in_it_corrected_by_keyboard_alone() {
        String initiative = started("Pauserum i Målby", body("HMU Målby", "MAIN"));
        findable("Pauserum i Målby");
        try (Secretary secretary = Secretary.narrow()) {
            Page page = secretary.page();
            Keys keys = secretary.keys().find("Pauserum i Målby");
            keys.go(".acts a:has-text('Vælg en indikator')").write("#name", "Sygefravær");
            keys.write("#unit", "dage").to("[name=counts]").press("ArrowDown").go("#send");
            assertThat(page.locator(".alert-success")).isFocused();
            keys.go(".acts a:has-text('Mål baseline')").write("#indicator", "Sygefravær");
            keys.write("#value", "9,5").write("#source", "Løn").writeDay("#on", day(-12)).send();
            keys.go(".acts a:has-text('Mål igen')").write("#indicator", "Sygefravær");
            keys.write("#value", "syv").write("#source", "Løn").send();
            assertThat(page.locator("main [role=alert]")).isFocused();
            keys.enter("a[href='#value']").writeOver("#value", "7,25").send();
            assertThat(page.locator(".measured tbody tr")).hasCount(2);
            secretary.assertUsable();

            keys.go("#correct").go("tr:has-text('Dagen, det gik i gang') a");
            keys.writeDay("#value", day(-11)).write("#reason", "Forkert dag").go("#send");
            assertThat(page.locator(".alert-success")).isFocused();
            assertThat(page.locator(".trail li").last()).containsText("Startdatoen rettet fra");
            keys.go("#correct").go("tr:has-text('Titlen') a");
            keys.writeOver("#value", "Pausehave i Målby").write("#reason", "Navnet").go("#send");
            assertThat(page.locator("h1")).hasText("Pausehave i Målby");
            secretary.assertUsable();
        }
        JsonNode kept = read("initiatives/" + initiative).body();
        assertThat(kept.path("title").asString()).isEqualTo("Pausehave i Målby");
        assertThat(kept.path("startedOn").asString()).isEqualTo(day(-11).toString());
        JsonNode measured = kept.at("/effect/indicators/0");
        assertThat(measured.at("/baseline/value").asDouble()).isEqualTo(9.5);
        assertThat(measured.at("/baseline/on").asString()).isEqualTo(day(-12).toString());
        assertThat(measured.at("/followUps/0/value").asDouble()).isEqualTo(7.25);
    }
}
