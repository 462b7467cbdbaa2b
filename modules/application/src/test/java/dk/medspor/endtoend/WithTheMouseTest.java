package dk.medspor.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.medspor.endtoend.Secretary.body;
import static dk.medspor.endtoend.Secretary.day;
import static dk.medspor.endtoend.Secretary.findable;
import static dk.medspor.endtoend.Secretary.read;
import static dk.medspor.endtoend.Secretary.recorded;
import static dk.medspor.endtoend.Secretary.started;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;

/** Parts that others use by keyboard, by somebody who clicks and types. */
class WithTheMouseTest {

    @Test
    void a_point_of_a_theme_day_is_written_down_and_given_a_theme_with_the_mouse() {
        String hmu = body("HMU Musby", "MAIN");
        String meeting = themeDay(hmu);
        String list = recorded("theme-lists", listOf(hmu, meeting)).id();
        recorded("theme-lists/" + list + "/themes", "'title':'Ro'");
        recorded("theme-lists/" + list + "/themes", "'title':'Tid'");
        findable("Temadag i Musby");
        try (Secretary secretary = Secretary.wide()) {
            Page page = secretary.page();
            find(page, "Temadag i Musby", "Temadag");
            page.click("main a:has-text('Gruppe 1')");
            page.fill("#text-1", "Stille zoner");
            page.selectOption("#kind-1", "PROPOSAL");
            page.click("button:has-text('Notér')");
            assertThat(page.locator(".answered")).hasText("Alle spørgsmål er besvaret");
            secretary.assertSound();

            find(page, "Temaer i Musby", "Temaliste");
            page.click("#code");
            page.fill("[name=themes]", "1 2");
            page.click("button:has-text('Gem')");
            page.fill("[name=themes]", "1");
            page.fill("[name=reason]", "Det andet er et andet punkt");
            page.click("button:has-text('Gem')");
            page.click("main .over-heading a");
            assertThat(page.locator(".theme-list li"))
                    .hasText(new String[] {"Ro 1 input", "Tid intet input"});
            secretary.assertSound();
        }
    }

    @Test
    void a_note_is_read_corrected_and_recorded_with_the_mouse() {
        String hmu = body("HMU Museby", "MAIN");
        String notes = "# Temadag\n\n## Gruppe 1\n\n- Ro om morgenen\n- Nye både\n";
        try (Secretary secretary = Secretary.wide()) {
            Page page = secretary.page();
            page.click(".site-nav a:has-text('Indlæs notat')");
            page.waitForFileChooser(() -> page.click("#file"))
                    .setFiles(new FilePayload("mus.md", "text/markdown", notes.getBytes(UTF_8)));
            page.click("button:has-text('Læs notatet')");
            page.click("[aria-label='Ret: Nye både']");
            page.selectOption("#tool-kind", "PROPOSAL");
            page.click("form:has(#tool-kind) button");
            assertThat(page.locator(".review-edits")).containsText("1 rettelse");
            secretary.assertSound();

            page.click("a:has-text('Til mødet og registreringen')");
            page.selectOption("#body", hmu);
            page.fill("#title", "Temadag i Museby");
            page.fill("#date", day(-3).toString());
            page.click("button:has-text('Registrér mødet')");
            assertThat(page.locator(".alert-success")).containsText("med 2 input");
            secretary.assertSound();
            String address = page.url().replaceFirst("\\?.*", "");
            String meeting = address.substring(address.lastIndexOf('/') + 1);
            assertThat(read("meetings/" + meeting).response().body()).contains("Nye både");
        }
    }

    @Test
    void a_process_plan_is_laid_and_what_was_said_is_found_with_the_mouse() {
        String hmu = body("HMU Klikby", "MAIN");
        started("Cykler i Klikby", hmu);
        findable("Cykler i Klikby");
        try (Secretary secretary = Secretary.wide()) {
            Page page = secretary.page();
            page.click(".site-views a:has-text('Køreplaner')");
            page.click("#lay");
            page.fill("#title", "Ny aftale i Klikby");
            page.selectOption("#forumBodyId", hmu);
            page.click("#send");
            page.click("a:has-text('Tilføj en milepæl: Ny aftale i Klikby')");
            page.fill("#text", "Udkast i Klikby");
            page.fill("#due", "maj til juni");
            page.click("#send");
            page.click(".row-acts a:has-text('Udkast i Klikby') >> nth=0");
            page.click("#send");
            assertThat(page.locator("tr:has-text('Udkast i Klikby') .badge")).hasText("Nået");
            secretary.assertSound();

            page.fill("#site-search-words", "Klikby");
            page.click(".site-search button");
            page.selectOption("#search-kind", "INITIATIVE");
            page.click("main form[role=search] button");
            assertThat(page.locator(".hit")).hasCount(1);
            page.click(".hit a");
            assertThat(page.locator("h1")).hasText("Cykler i Klikby");
            secretary.assertSound();
        }
    }

    private static void find(Page page, String words, String kind) {
        page.fill("#site-search-words", words);
        page.click(".site-search button");
        page.click(".hit:has(.badge:text-is('" + kind + "')) a:has-text('" + words + "')");
    }

    private static String themeDay(String body) {
        String meeting =
                recorded(
                                "meetings",
                                "'bodyId':'%s','kind':'THEME_DAY','date':'%s',"
                                                .formatted(body, day(-9))
                                        + "'title':'Temadag i Musby'")
                        .id();
        recorded(
                "meetings/" + meeting + "/outline",
                "'programme':[],'rounds':[{'number':1,'title':'Runde','format':'GROUP','questions':"
                        + "[{'number':1,'form':'QUESTION','text':'Hvad giver ro?','prompts':[]}]}]");
        recorded(
                "meetings/" + meeting + "/groups",
                "'group':{'form':'GROUP','name':'Gruppe 1','theme':'Trivsel'}");
        return meeting;
    }

    private static String listOf(String body, String meeting) {
        return "'bodyId':'%s','meetingId':'%s','title':'Temaer i Musby','on':'%s'"
                .formatted(body, meeting, day(-5));
    }
}
