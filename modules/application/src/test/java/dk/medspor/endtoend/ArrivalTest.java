package dk.medspor.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.medspor.endtoend.Secretary.body;
import static dk.medspor.endtoend.Secretary.findable;
import static dk.medspor.endtoend.Secretary.meeting;
import static dk.medspor.endtoend.Secretary.recorded;
import static dk.medspor.endtoend.Secretary.started;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Where somebody without a mouse goes on when a page has answered a form. */
class ArrivalTest {

    @Test
    void at_what_is_missing_from_there_to_the_field_and_at_last_at_what_was_done() {
        started("Ankomst i Havnsø", local("LMU Havnsø Øst"));
        findable("Ankomst i Havnsø");
        try (Secretary secretary = Secretary.wide()) {
            Page page = secretary.page();
            Keys keys = secretary.keys().find("Ankomst i Havnsø");
            keys.go(".acts a:has-text('Stop tiltaget')").go("#send");
            assertThat(page.locator("main .alert-error")).isFocused();
            secretary.assertUsable();

            keys.press("Tab").press("Enter");
            assertThat(page.locator("#reason")).isFocused();
            page.keyboard().type("Rummet er væk");
            keys.go("#send");
            assertThat(page.locator(".alert-success")).isFocused();
        }
    }

    @Test
    void at_the_first_field_that_is_wrong_where_no_summary_says_so() {
        started("Evaluering i Havnsø", local("LMU Havnsø Syd"));
        findable("Evaluering i Havnsø");
        try (Secretary secretary = Secretary.wide()) {
            Page page = secretary.page();
            Keys keys = secretary.keys().find("Evaluering i Havnsø");
            keys.go("#evaluate").go("#evaluate");
            assertThat(page.locator("#verdict-0")).isFocused();
            secretary.assertUsable();
        }
    }

    @Test
    void at_what_stopped_a_decision_though_the_address_names_its_item() {
        String meeting = meeting(body("HMU Havnsø", "MAIN"), "Decembermøde i Havnsø", 0);
        recorded(
                "meetings/" + meeting + "/agenda/items",
                "'on':'%s','urgency':'Haster','item':{'title':'Budget','purpose':'DECISION'}"
                        .formatted(Secretary.day(0)));
        recorded("meetings/" + meeting + "/held", "");
        findable("Decembermøde i Havnsø");
        try (Secretary secretary = Secretary.wide()) {
            Page page = secretary.page();
            Keys keys = secretary.keys().find("Decembermøde i Havnsø");
            keys.go("a:has-text('Skriv referat')").go("button:has-text('Begynd referatet')");
            keys.enter("#item-1 summary").write("#outcome-c1", "Besl");
            keys.write("#view-c1", "uenig").write("#text-c1", "Sendes videre");
            keys.write("#management-c1", "Rammen holder").go("#item-1 details button");
            assertThat(page.locator("main .alert-error")).isFocused();
            assertThat(page.locator("main .alert-error")).isInViewport();

            keys.write("#employees-c1", "Rammen holder ikke").go("#item-1 details button");
            assertThat(page.locator("#item-1 .minutes-outcome")).containsText("uenighed");
            secretary.assertSound();
        }
    }

    private static String local(String name) {
        return body(name, "LOCAL", body("HMU over " + name, "MAIN"));
    }
}
