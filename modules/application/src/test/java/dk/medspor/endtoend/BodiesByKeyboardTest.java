package dk.medspor.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.medspor.endtoend.Secretary.body;
import static dk.medspor.endtoend.Secretary.day;
import static dk.medspor.endtoend.Secretary.findable;
import static dk.medspor.endtoend.Secretary.person;
import static dk.medspor.endtoend.Secretary.read;
import static dk.medspor.endtoend.Secretary.started;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Who sits on a body, for how long, and what becomes of a body, without a mouse. */
class BodiesByKeyboardTest {

    @Test
    void seats_are_filled_and_a_new_term_begun_by_keyboard_alone() {
        String body = body("LMU Tangevig", "LOCAL");
        for (String name : new String[] {"Ida Tangevig", "Bo Tangevig", "Eva Tangevig"}) {
            person(name);
        }
        findable("LMU Tangevig");
        try (Secretary secretary = Secretary.wide()) {
            Page page = secretary.page();
            Keys keys = secretary.keys().find("LMU Tangevig");
            keys.write("#q", "Tangevig").send();
            keys.enter("summary:has-text('Konstituér udvalget')");
            keys.writeDay("#from", day(-40)).writeDay("#until", day(-1));
            keys.write("#basis-1", "Leder").write("#holder-1", "Ida");
            keys.write("#basis-2", "Tillids")
                    .write("#holder-2", "Bo")
                    .write("#substitute-2", "Eva");
            keys.go("button:has-text('Konstituér')");
            assertThat(page.locator(".alert-success")).isFocused();
            assertThat(page.locator("main")).containsText("Perioden er udløbet");

            keys.to("#on-2").press("Enter").go("button:has-text('Formand: Ida')");
            assertThat(page.locator("tbody tr:has-text('Bo') td strong")).hasCount(0);
            keys.go("button:has-text('medarbejdersiden: Bo')");
            assertThat(page.locator("tbody tr:has-text('Bo') td strong")).hasText("Næstformand");
            keys.go("button:has-text('Udtræder: Bo')");
            assertThat(page.locator(".alert-success")).hasText("Pladsen er ledig.");
            keys.write("#q", "Tangevig").send();
            keys.enter("summary:has-text('Besæt en plads')");
            keys.write("#fill-seat", "Tillids").write("#fill-basis", "Tillids");
            keys.write("#fill-holder", "Eva").go("button:has-text('Besæt pladsen')");
            assertThat(page.locator("tbody tr:has-text('Tillids')")).containsText("Eva Tangevig");
            keys.enter("summary:has-text('Konstituér udvalget')");
            keys.go("button:has-text('Konstituér')");
            assertThat(page.locator("main")).not().containsText("Perioden er udløbet");
            secretary.assertSound();

            keys.writeDay("#day", day(-5)).go("button:has-text('Vis')");
            assertThat(page.locator("tbody tr:has-text('Tillids')")).containsText("Bo Tangevig");
            secretary.assertSound();
        }
        assertThat(read("bodies/" + body + "/seats").response().body())
                .contains("UNION_REPRESENTATIVE");
    }

    @Test
    void a_body_is_renamed_moved_and_dissolved_by_keyboard_alone() {
        String main = body("HMU Ravnekær", "MAIN");
        String area = body("FMU Ravnekær", "AREA", main);
        String west = body("LMU Ravnekær Vest", "LOCAL", area);
        String initiative = started("Vinterbad i Ravnekær", west);
        findable("LMU Ravnekær Vest");
        try (Secretary secretary = Secretary.narrow()) {
            Page page = secretary.page();
            Keys keys = secretary.keys().find("LMU Ravnekær Vest");
            keys.go(".acts a:has-text('Omdøb')").writeOver("#name", "LMU Ravnekær Strand").send();
            assertThat(page.locator("h1")).hasText("LMU Ravnekær Strand");
            keys.go(".acts a:has-text('Flyt udvalget')").write("#parentId", "HMU Ravnekær");
            keys.go("#send");
            assertThat(page.locator("dl.facts")).containsText("HMU Ravnekær");
            keys.go(".acts a:has-text('Nedlæg')").write("#successorBodyId", "FMU Ravnekær");
            keys.write("#reason", "For få ansatte").go("#send");
            assertThat(page.locator(".alert-success")).hasText("Udvalget er nedlagt.");
            secretary.assertSound();
        }
        assertThat(read("bodies/" + west).text("parentId")).isEqualTo(main);
        assertThat(read("initiatives/" + initiative).text("ownerBodyId")).isEqualTo(area);
    }
}
