package dk.medspor.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.medspor.endtoend.Secretary.body;
import static dk.medspor.endtoend.Secretary.day;
import static dk.medspor.endtoend.Secretary.findable;
import static dk.medspor.endtoend.Secretary.meeting;
import static dk.medspor.endtoend.Secretary.person;
import static dk.medspor.endtoend.Secretary.read;
import static dk.medspor.endtoend.Secretary.recorded;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;

/** From the plan of a year to approved minutes, without a mouse. */
class MeetingsByKeyboardTest {

    @Test
    void an_agenda_is_planned_written_sent_on_and_sent_out_by_keyboard_alone() {
        body("HMU Egeskov", "MAIN");
        meeting(body("FMU Egeskov", "AREA"), "Områdemøde i Egeskov", 80);
        findable("FMU Egeskov");
        try (Secretary secretary = Secretary.wide()) {
            Page page = secretary.page();
            Keys keys = secretary.keys().go(".site-nav a:has-text('Årsplan')");
            keys.write("#body", "HMU Egeskov");
            keys.writeOver("#year", String.valueOf(day(60).getYear())).send();
            keys.write("#title", "Hovedmøde i Egeskov").writeDay("#date", day(60));
            keys.go("button:has-text('Planlæg mødet')").go("tbody a");
            for (String title : new String[] {"Budget", "Vold og trusler"}) {
                keys.write("#title-new", title).write("#proposals-new", "at planen godkendes");
                keys.go("button:has-text('Tilføj punktet')");
                assertThat(page.locator(".agenda h2").last()).containsText(title);
            }
            keys.go("button:has-text('Flyt op: Vold og trusler')");
            assertThat(page.locator(".agenda h2").first()).hasText("1. Vold og trusler");
            assertThat(page.locator("#item-2")).isFocused();
            keys.enter("#item-2 summary:has-text('Vedlæg et bilag')");
            keys.attach(
                    "#file-i2", new FilePayload("Tal.txt", "text/plain", "Tolv".getBytes(UTF_8)));
            keys.go("#item-2 button:has-text('Vedlæg et bilag')");
            assertThat(page.locator("#item-2")).isFocused();
            Download file = page.waitForDownload(() -> keys.enter("a:has-text('Tal.txt')"));
            assertThat(file.suggestedFilename()).isEqualTo("Tal.txt");
            keys.enter("#item-2 summary:has-text('Send punktet videre')");
            keys.write("#refer-i2", "FMU Egeskov").write("#refer-note-i2", "Hvad gør I?");
            keys.go("#item-2 button:has-text('Send videre')");
            keys.enter("#item-1 summary:has-text('Udskyd eller fjern')");
            keys.write("#why-i1", "Det er afgjort").press("Enter");
            keys.go("#item-1 button:has-text('Fjern fra dagsordenen')");
            assertThat(page.locator(".alert-success")).isFocused();
            assertThat(page.locator(".agenda h2")).hasText("1. Vold og trusler");
            keys.go("button:has-text('Registrér, at den er sendt ud')");
            assertThat(page.locator("main")).containsText("blev sendt ud");
            secretary.assertSound();

            keys.find("FMU Egeskov").go("a:has-text('Punkter, der venter')");
            assertThat(page.locator("main")).containsText("Hvad gør I?");
            keys.go("button:has-text('Tag punktet op')");
            assertThat(page.locator(".alert-success")).isFocused();
            assertThat(page.locator("main")).containsText("Ingen punkter venter.");
            secretary.assertSound();
        }
    }

    @Test
    void what_was_agreed_last_is_closed_and_the_minutes_approved_by_keyboard_alone() {
        String body = body("HMU Lindebæk", "MAIN");
        ChairedBody.constitute(
                Secretary.MEDSPOR.api(), body, person("Mia Lindebæk"), person("Per Lindebæk"));
        String last = meeting(body, "Septembermøde i Lindebæk", -60);
        recorded("meetings/" + last + "/held", "");
        recorded(
                "meetings/" + last + "/follow-ups",
                "'text':'Tallene findes frem','due':{'words':'til næste møde'}");
        String now = meeting(body, "Decembermøde i Lindebæk", 0);
        findable("Decembermøde i Lindebæk");
        try (Secretary secretary = Secretary.wide()) {
            Page page = secretary.page();
            Keys keys = secretary.keys().find("Decembermøde i Lindebæk");
            keys.go("button:has-text('Mødet er holdt')").go("main a:has-text('Fremmøde')");
            keys.go("button:has-text('Til stede: Mia')");
            keys.go("button:has-text('Afbud: Per')");
            assertThat(page.locator("tr:has-text('Per Lindebæk') .badge")).hasText("Afbud");
            keys.go("main a:has-text('Dagsorden')").go("main a:has-text('Skriv referat')");
            keys.go("button:has-text('Begynd referatet')");
            keys.enter("summary:has-text('Afslut: Tallene')");
            keys.write("#why-s1", "De ligger på drevet").send();
            assertThat(page.locator("section:has(#since-last) .badge")).hasText("Afsluttet");
            keys.go("#submission button").go("a:has-text('Se og godkend referatet')");
            keys.go("button:has-text('Godkend for formanden')");
            assertThat(page.locator(".alert-success")).isFocused();
            keys.go("button:has-text('Godkend for næstformanden')");
            assertThat(page.locator("main .badge")).hasText("Godkendt");
            secretary.assertSound();
        }
        assertThat(read("meetings/" + now + "/minutes").text("stage")).isEqualTo("APPROVED");
    }
}
