package dk.medspor.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import dk.medspor.endtoend.Api.Answer;
import dk.medspor.endtoend.Reader.Screen;
import dk.medspor.eventlog.EventLog;
import dk.medspor.eventlog.RecordedEvent;
import dk.medspor.meetings.MinutesEvent.MinutesEdited;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The desk of the secretary for meetings: the plan of a year, an agenda, and minutes. */
class DeskPagesTest {

    private static final Medspor MEDSPOR = Medspor.shared();

    private static Api api;
    private static Screen screen;
    private static String administrator;
    private static String hmu;

    @BeforeAll
    static void open() {
        api = MEDSPOR.api();
        hmu = done(api.post("/api/v1/bodies", Map.of("name", "HMU Bordby", "tier", "MAIN"))).id();
        screen = Screen.shared();
        try (Reader reader = screen.reader(1280, MEDSPOR.port()).logIn("admin", Medspor.PASSWORD)) {
            administrator = reader.cookies();
        }
    }

    @Test
    void a_meeting_is_planned_and_called_off_by_keyboard_alone() {
        try (Reader reader = administrator(1280)) {
            Page page = reader.page();
            reader.open("/meeting-plan?body=" + hmu + "&year=2031");
            assertThat(page.locator(".alert-info")).containsText("Ingen møder");

            Keys keys = new Keys(page).write("#title", "Forårsmøde");
            keys.writeDay("#date", LocalDate.of(2031, 2, 14)).send();

            assertThat(page.locator(".alert-success")).hasText("Mødet er planlagt.");
            assertThat(page.locator("tbody tr")).hasCount(1);
            keys.go("tbody a");
            assertThat(page.locator("h1")).hasText("Forårsmøde");
            keys.enter("summary:has-text('Aflys')").press("Tab");
            page.keyboard().type("Ombygning");
            keys.send();

            assertThat(page.locator(".alert-success")).hasText("Mødet er aflyst.");
            assertThat(page.locator("main")).containsText("Ombygning");
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void items_are_added_and_put_in_order_with_keys() {
        String meeting = planned(today().plusDays(60));
        try (Reader reader = administrator(1280)) {
            Page page = reader.page();
            reader.open("/meetings/" + meeting + "/agenda");
            Keys keys = new Keys(page);
            for (String title : List.of("Budget", "Arbejdsmiljø", "Eventuelt")) {
                keys.write("#proposals-new", "at planen godkendes\nat den sendes videre");
                keys.write("#title-new", title).send();
                assertThat(page.locator(".agenda h2").last()).containsText(title);
            }
            assertThat(page.locator("#item-1 li")).hasCount(2);

            keys.to("#item-3 summary").press("Alt+ArrowUp");
            assertThat(page.locator(".agenda h2").nth(1)).hasText("2. Eventuelt");
            assertThat(page.locator("#item-3")).isFocused();
            page.keyboard().press("Alt+ArrowUp");
            assertThat(page.locator(".agenda h2").first()).hasText("1. Eventuelt");
            keys.go("#item-3 button:has-text('Flyt ned')");
            assertThat(page.locator(".agenda h2").first()).hasText("1. Budget");

            keys.go("button:has-text('Registrér, at den er sendt ud')");
            assertThat(page.locator(".alert-success")).containsText("registreret");
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void a_late_item_says_why_it_cannot_wait_and_a_late_agenda_why_it_is_late() {
        String meeting = planned(today().plusDays(3));
        try (Reader reader = administrator(1280)) {
            Page page = reader.page();
            reader.open("/meetings/" + meeting + "/agenda");
            assertThat(page.locator("#urgency-hint")).containsText("hastende");
            page.fill("#title-new", "Vandskade");
            page.fill("#urgency", "Det regner ind");
            page.click("text=Tilføj punktet");
            assertThat(page.locator(".agenda h2")).hasText("1. Vandskade");
            page.fill("#late", "Punktet kom sent");
            page.click("text=Registrér, at den er sendt ud");
            assertThat(page.locator("main")).containsText("blev sendt ud");
        }
    }

    @Test
    void who_saves_on_what_somebody_changed_meanwhile_sees_what_and_keeps_the_words() {
        String meeting = planned(today().plusDays(60));
        try (Reader reader = administrator(1280)) {
            Page page = reader.page();
            reader.open("/meetings/" + meeting + "/agenda");
            item(meeting, "Fra den anden");
            page.fill("#title-new", "Min egen");
            page.click("text=Tilføj punktet");

            assertThat(page.locator(".alert-warning"))
                    .containsText("admin: Et punkt blev tilføjet");
            assertThat(page.locator(".alert-warning ins").first()).hasText("Fra den anden");
            assertThat(page.locator(".agenda h2")).hasText("1. Fra den anden");
            assertThat(page.locator("#title-new")).hasValue("Min egen");
            page.click("text=Tilføj punktet");
            assertThat(page.locator(".agenda h2")).hasCount(2);
        }
    }

    @Test
    void minutes_survive_ten_cuts_of_the_connection_without_loss_or_doubling() {
        String meeting = held();
        try (Reader reader = administrator(1280)) {
            Page page = reader.page();
            reader.open("/meetings/" + meeting + "/minute-taking");
            page.click("text=Begynd referatet");
            assertThat(page.locator("#saving")).hasText("Alt er gemt.");
            AtomicInteger cuts = new AtomicInteger();
            page.route("**/minute-taking/words", route -> cut(route, cuts));

            StringBuilder words = new StringBuilder();
            for (int sentence = 1; sentence <= 10; sentence++) {
                String next = "Sætning %d. ".formatted(sentence);
                words.append(next);
                int before = cuts.get();
                page.locator("#words-1").pressSequentially(next);
                page.locator("#words-1").blur();
                page.waitForCondition(() -> cuts.get() > before);
            }
            page.fill("#words-2", "Kort");
            page.unroute("**/minute-taking/words");
            reader.open("/meetings/" + meeting + "/minute-taking");
            assertThat(page.locator("#words-1")).hasValue(words.toString());
            assertThat(page.locator("#saving"))
                    .hasText(
                            "Alt er gemt.",
                            new com.microsoft.playwright.assertions.LocatorAssertions
                                            .HasTextOptions()
                                    .setTimeout(30_000));

            List<String> recorded = edits(meeting, 1);
            assertThat(cuts).hasValueGreaterThanOrEqualTo(10);
            assertThat(recorded.getLast()).isEqualTo(words.toString());
            assertThat(recorded).doesNotHaveDuplicates();
            assertThat(edits(meeting, 2)).containsExactly("Kort");
            assertThat((Boolean) page.evaluate("localStorage.length === 0")).isTrue();
        }
    }

    @Test
    void two_who_take_the_minutes_of_one_item_see_what_the_other_wrote_and_choose() {
        String meeting = held();
        try (Reader mine = administrator(1280);
                Reader theirs = administrator(1280)) {
            mine.open("/meetings/" + meeting + "/minute-taking");
            mine.page().click("text=Begynd referatet");
            theirs.open("/meetings/" + meeting + "/minute-taking");
            write(theirs.page(), "#words-1", "Drøftet længe");
            write(theirs.page(), "#words-2", "Intet nyt");

            mine.page().fill("#words-1", "Drøftet kort");
            mine.page().locator("#words-1").blur();

            var told = mine.page().locator("#conflict-1");
            assertThat(told).containsText("admin: Referatet blev rettet");
            assertThat(told.locator("ins")).hasText("Drøftet længe");
            assertThat(mine.page().locator("#words-1")).hasValue("Drøftet kort");
            assertThat(edits(meeting, 1)).containsExactly("Drøftet længe");
            mine.screenshot("desk-conflict-1280");
            assertThat(mine.barriers()).isEqualTo(List.of());

            told.locator("button").first().click();
            assertThat(mine.page().locator("#saving")).hasText("Alt er gemt.");
            assertThat(edits(meeting, 1)).containsExactly("Drøftet længe", "Drøftet kort");

            theirs.page().fill("#words-1", "Drøftet længe og vel");
            theirs.page().locator("#words-1").blur();
            theirs.page().locator("#conflict-1 button").last().click();
            assertThat(theirs.page().locator("#words-1")).hasValue("Drøftet kort");
            assertThat(theirs.page().locator("#saving")).hasText("Alt er gemt.");
            assertThat(edits(meeting, 1)).hasSize(2);

            write(mine.page(), "#words-1", "Drøftet kort, men grundigt");
            assertThat(edits(meeting, 1)).hasSize(3);
        }
    }

    private static void write(Page page, String field, String words) {
        page.fill(field, words);
        page.locator(field).blur();
        page.waitForCondition(() -> page.locator("#saving[data-state='saved']").count() == 1);
    }

    @Test
    void a_decision_a_follow_up_and_an_evaluation_are_recorded_and_the_minutes_sent() {
        String meeting = held();
        try (Reader reader = administrator(1280)) {
            Page page = reader.page();
            reader.open("/meetings/" + meeting + "/minute-taking");
            page.click("text=Begynd referatet");
            page.click("#item-1 summary");
            page.selectOption("#outcome-c1", "DECIDED");
            page.selectOption("#view-c1", "DISAGREED");
            page.fill("#text-c1", "Planen sendes videre");
            page.fill("#management-c1", "Rammen holder");
            page.click("#item-1 button");
            assertThat(page.locator(".alert-error")).isVisible();
            assertThat(page.locator("#management-c1")).hasValue("Rammen holder");
            page.fill("#employees-c1", "Rammen holder ikke");
            page.click("#item-1 button");
            assertThat(page.locator("#item-1 .minutes-outcome")).containsText("uenighed");

            page.click("text=Aftal en opfølgning");
            page.fill("#follow-text", "Tallene findes frem");
            page.fill("#follow-due", "inden jul");
            page.click("section:has(#follow-ups) button:has-text('Aftal')");
            assertThat(page.locator("section:has(#follow-ups) .desk-todo"))
                    .containsText("inden jul");

            page.click("summary:has-text('Evaluer mødet')");
            page.fill("#went-well", "Alle kom til orde");
            page.click("text=Gem evalueringen");
            assertThat(page.locator("dd:has-text('Alle kom til orde')")).isVisible();

            page.click("#submission button");
            assertThat(page.locator(".alert-success")).containsText("sendt til godkendelse");
            page.click("text=Se og godkend referatet");
            assertThat(page.locator(".badge")).hasText("Sendt til godkendelse");
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void minutes_are_taken_decided_on_and_sent_by_keyboard_alone() {
        String meeting = held();
        try (Reader reader = administrator(1280)) {
            Page page = reader.page();
            Keys keys = new Keys(page);
            reader.open("/meetings/" + meeting + "/minute-taking");
            keys.go("main button:has-text('Begynd referatet')");
            assertThat(page.locator("#words-1")).isVisible();
            keys.write("#words-1", "Planen blev gennemgået.");
            keys.enter("#item-1 summary");
            keys.write("#outcome-c1", "Besl").write("#view-c1", "enig");
            keys.write("#text-c1", "Planen sendes videre").go("#item-1 details button");
            assertThat(page.locator("#item-1 .minutes-outcome")).containsText("enighed");
            assertThat(page.locator("#words-1")).hasValue("Planen blev gennemgået.");

            keys.enter("summary:has-text('Aftal en opfølgning')");
            keys.write("#follow-text", "Tallene findes frem").write("#follow-due", "inden jul");
            keys.go("section:has(#follow-ups) button:has-text('Aftal')");
            assertThat(page.locator("section:has(#follow-ups) .desk-todo"))
                    .containsText("inden jul");
            keys.go("#submission button");
            assertThat(page.locator(".alert-success")).containsText("sendt til godkendelse");
            assertThat(reader.barriers()).isEqualTo(List.of());
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void a_body_is_constituted_and_who_sits_on_it_comes_to_its_meeting_or_is_stood_in_for() {
        String body =
                done(api.post("/api/v1/bodies", Map.of("name", "LMU Havn", "tier", "LOCAL"))).id();
        String chair = person("Ida Havnefoged");
        String member = person("Bo Havnefoged");
        String stand = person("Eva Havnefoged");
        try (Reader reader = administrator(1280)) {
            Page page = reader.page();
            reader.open("/bodies/" + body);
            page.fill("#q", "Havnefoged");
            page.press("#q", "Enter");
            page.click("summary:has-text('Konstituér')");
            seat(page, 1, "LEADER", chair, "");
            seat(page, 2, "UNION_REPRESENTATIVE", member, stand);
            page.click("button:has-text('Konstituér')");
            assertThat(page.locator(".alert-success")).hasText("Udvalget er konstitueret.");
            assertThat(page.locator("tbody tr")).hasCount(2);
            page.click("tbody tr:has-text('Ida Havnefoged') button:has-text('Formand')");
            page.click("tbody tr:has-text('Bo Havnefoged') button:has-text('Næstformand')");
            assertThat(page.locator("tbody tr:has-text('Bo Havnefoged') td strong"))
                    .hasText("Næstformand");
            reader.screenshot("desk-body-1280");

            String meeting = planned(today(), body);
            done(api.post("/api/v1/meetings/" + meeting + "/held", "{}"));
            done(api.getSeeing(MEDSPOR.head(), "/api/v1/meetings/" + meeting + "/proceedings"));
            reader.open("/meetings/" + meeting + "/attendance");
            page.click("tr:has-text('Ida') button:has-text('Til stede')");
            page.click("tr:has-text('Bo') button:has-text('Afbud')");
            page.click("button:has-text('Suppleant Eva Havnefoged mødte')");
            assertThat(page.locator("tr:has-text('Bo Havnefoged')"))
                    .containsText("Suppleanten mødte");
            page.fill("#q", "Bordby-gæst " + body);
            page.press("#q", "Enter");
            assertThat(page.locator("main [role=status]").last())
                    .containsText("Ingen i registeret");
            done(
                    api.post(
                            "/api/v1/meetings/" + meeting + "/attendance",
                            Map.of(
                                    "on",
                                    today().toString(),
                                    "personId",
                                    chair,
                                    "capacity",
                                    "MEMBER",
                                    "presence",
                                    "APOLOGIES")));
            page.click("tr:has-text('Ida') button:has-text('Udeblevet')");
            assertThat(page.locator(".alert-warning")).containsText("Til stede");
            assertThat(page.locator(".alert-warning ins")).hasText("Afbud");
            assertThat(reader.complaints()).isEmpty();
        }
    }

    private static void seat(Page page, int row, String basis, String holder, String substitute) {
        page.selectOption("#basis-" + row, basis);
        page.selectOption("#holder-" + row, holder);
        page.selectOption("#substitute-" + row, substitute);
    }

    private static String person(String name) {
        return done(api.post("/api/v1/people", Map.of("name", name))).id();
    }

    @Test
    void a_document_is_attached_and_fetched_and_an_item_sent_to_a_body_that_takes_it_up() {
        String meeting = planned(today().plusDays(60));
        item(meeting, "Vold og trusler");
        String area =
                done(api.post("/api/v1/bodies", Map.of("name", "FMU Bordby", "tier", "AREA"))).id();
        String later = planned(today().plusDays(70), area);
        try (Reader reader = administrator(1280)) {
            Page page = reader.page();
            reader.open("/meetings/" + meeting + "/agenda");
            page.click("summary:has-text('Vedlæg et bilag')");
            page.setInputFiles(
                    "#file-i1",
                    new FilePayload("Tal for 2026.txt", "text/plain", "Tolv".getBytes(UTF_8)));
            page.click("button:has-text('Vedlæg et bilag')");
            assertThat(page.locator(".alert-success")).hasText("Bilaget er vedlagt.");
            var document = page.waitForDownload(() -> page.click("text=Tal for 2026.txt"));
            assertThat(document.suggestedFilename()).isEqualTo("Tal for 2026.txt");

            page.click("summary:has-text('Send punktet videre')");
            page.selectOption("#refer-i1", area);
            page.fill("#refer-note-i1", "Hvad gør I?");
            page.click("button:has-text('Send videre')");
            assertThat(page.locator(".alert-success")).hasText("Punktet er sendt videre.");
            page.click("summary:has-text('Fjern bilaget')");
            page.fill("#gone-i1-1", "Gamle tal");
            page.click("button:has-text('Fjern bilaget')");
            assertThat(page.locator("text=Tal for 2026.txt")).hasCount(0);

            reader.open("/bodies/" + area + "/incoming");
            assertThat(page.locator("main")).containsText("Hvad gør I?");
            reader.screenshot("desk-incoming-1280");
            page.click("button:has-text('Tag punktet op')");
            assertThat(page.locator(".alert-success")).hasText("Punktet er taget op.");
            assertThat(page.locator("main")).containsText("Ingen punkter venter.");
            reader.open("/meetings/" + later + "/agenda");
            assertThat(page.locator(".agenda h2")).hasText("1. Vold og trusler");
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void the_pages_are_read_wide_and_narrow_and_on_paper(int width) {
        String meeting = held();
        String ahead = planned(today().plusDays(60));
        item(ahead, "Budget 2027");
        done(api.getSeeing(MEDSPOR.head(), "/api/v1/meetings/" + ahead + "/agenda"));
        try (Reader reader = administrator(width)) {
            reader.open("/meetings/" + meeting + "/minute-taking");
            reader.page().click("text=Begynd referatet");
            String agenda = "/meetings/" + ahead + "/agenda";
            assertReads(reader, "desk-plan-" + width, "/meeting-plan?body=" + hmu);
            assertReads(reader, "desk-agenda-" + width, agenda);
            assertReads(reader, "desk-taking-" + width, "/meetings/" + meeting + "/minute-taking");
            assertReads(reader, "desk-attendance-" + width, attendance(ahead));
            assertReads(reader, "desk-body-" + width, "/bodies/" + hmu + "?q=Fremmøder");
            assertReads(reader, "desk-bodies-" + width, "/bodies");
            assertReads(reader, "desk-incoming-" + width, "/bodies/" + hmu + "/incoming");
            reader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            reader.open(agenda);
            reader.screenshot("desk-agenda-print-" + width);
            assertThat(reader.page().locator(".agenda h2").first()).isVisible();
            assertThat(reader.page().locator("#title-new")).isHidden();
        }
    }

    /** Somebody came, somebody else can be found. */
    private static String attendance(String meeting) {
        done(
                api.post(
                        "/api/v1/meetings/" + meeting + "/attendance",
                        Map.of(
                                "on",
                                today().toString(),
                                "personId",
                                person("Ane Fremmøder"),
                                "capacity",
                                "MEMBER",
                                "presence",
                                "APOLOGIES")));
        done(api.getSeeing(MEDSPOR.head(), "/api/v1/meetings/" + meeting + "/proceedings"));
        return "/meetings/" + meeting + "/attendance?q=Fremmøder";
    }

    private static void assertReads(Reader reader, String name, String path) {
        assertThat(reader.open(path).status()).isEqualTo(200);
        reader.screenshot(name);
        reader.page()
                .evaluate("document.querySelectorAll('details').forEach(it => it.open = true)");
        reader.screenshot(name + "-open");
        assertThat(reader.barriers()).as(name).isEqualTo(List.of());
        assertThat(reader.overflow()).as(name).isLessThanOrEqualTo(0);
        assertThat(reader.complaints()).as(name).isEmpty();
    }

    /** Every other time the request never arrives, and else its answer is lost. */
    private static void cut(Route route, AtomicInteger cuts) {
        if (cuts.incrementAndGet() % 2 == 0) {
            route.fetch();
        }
        route.abort("connectionreset");
    }

    private static List<String> edits(String meeting, int item) {
        await().until(() -> MEDSPOR.part(EventLog.class).readStream(meeting).size() > 0);
        return MEDSPOR.part(EventLog.class).readStream(meeting).stream()
                .map(RecordedEvent::payload)
                .filter(MinutesEdited.class::isInstance)
                .map(MinutesEdited.class::cast)
                .filter(it -> it.item().filter(number -> number == item).isPresent())
                .map(it -> it.text().value())
                .toList();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Copenhagen"));
    }

    private static String held() {
        String meeting = planned(today());
        item(meeting, "Godkendelse af dagsorden");
        item(meeting, "Sygefravær");
        done(api.post("/api/v1/meetings/" + meeting + "/held", "{}"));
        done(api.getSeeing(MEDSPOR.head(), "/api/v1/meetings/" + meeting + "/agenda"));
        return meeting;
    }

    private static void item(String meeting, String title) {
        done(
                api.post(
                        "/api/v1/meetings/" + meeting + "/agenda/items",
                        Map.of(
                                "on",
                                today().toString(),
                                "urgency",
                                "Det haster",
                                "item",
                                Map.of(
                                        "title",
                                        title,
                                        "purpose",
                                        "DECISION",
                                        "proposals",
                                        List.of("at planen godkendes"),
                                        "caseStatement",
                                        "Planen har været i høring."))));
    }

    private static String planned(LocalDate date) {
        return planned(date, hmu);
    }

    private static String planned(LocalDate date, String body) {
        String meeting =
                done(api.post(
                                "/api/v1/meeting-plan",
                                Map.of(
                                        "bodyId",
                                        body,
                                        "kind",
                                        "ORDINARY",
                                        "date",
                                        date.toString(),
                                        "title",
                                        "Ordinært møde i HMU",
                                        "on",
                                        today().toString())))
                        .id();
        done(api.getSeeing(MEDSPOR.head(), "/api/v1/meetings/" + meeting + "/agenda"));
        return meeting;
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isBetween(200, 201);
        return answer;
    }

    private static Reader administrator(int width) {
        return screen.returning(administrator, width, MEDSPOR.port());
    }
}
