package dk.medspor.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.medspor.endtoend.Api.Answer;
import dk.medspor.endtoend.Reader.Screen;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the secretary does with calls and initiatives, by mouse and by keyboard alone. */
class ActsPagesTest {

    private static final Medspor MEDSPOR = Medspor.shared();
    private static final int WIDE = 1280;
    private static final int NARROW = 390;

    private static Api api;
    private static Screen screen;
    private static String administrator;
    private static String hmu;
    private static String north;

    @BeforeAll
    static void open() {
        api = MEDSPOR.api();
        hmu = body(Map.of("name", "HMU Aktby", "tier", "MAIN"));
        north = body(Map.of("name", "LMU Aktby Nord", "tier", "LOCAL", "parentId", hmu));
        body(Map.of("name", "LMU Aktby Syd", "tier", "LOCAL", "parentId", hmu));
        screen = Screen.shared();
        try (Reader reader = screen.reader(WIDE, MEDSPOR.port()).logIn("admin", Medspor.PASSWORD)) {
            administrator = reader.cookies();
        }
    }

    @Test
    void a_call_is_issued_answered_and_withdrawn_with_the_mouse() {
        String started = started("Mentorer i Aktby Nord");
        try (Reader reader = administrator(WIDE)) {
            Page page = reader.page();
            reader.open("/calls/new");
            page.fill("#title", "Start et tiltag om introduktion");
            page.selectOption("#forumBodyId", hmu);
            page.check("[name=addresseeBodyIds][value='" + north + "']");
            page.getByLabel("LMU Aktby Syd").check();
            page.click("#send");
            assertThat(page.locator(".alert-success")).hasText("Opfordringen er registreret.");
            assertThat(page.locator("tbody tr:has(.badge-warning)")).hasCount(2);

            page.click("tr:has-text('Aktby Syd') a:has-text('Afslå')");
            page.fill("#reason", "Vi flytter i år");
            page.click("#send");
            assertThat(page.locator("tr:has-text('Aktby Syd')")).containsText("Vi flytter i år");

            page.click("tr:has-text('Aktby Nord') a:has-text('Tag op')");
            page.selectOption("#initiativeId", started);
            page.click("#send");
            assertThat(page.locator("tr:has-text('Aktby Nord') .badge")).hasText("I gang");
            assertThat(page.locator("tbody tr:has(.badge-warning)")).hasCount(0);

            page.click("#withdraw");
            page.fill("#reason", "Alle har svaret");
            page.click("#send");
            assertThat(page.locator("#withdraw")).hasCount(0);
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void a_call_is_issued_by_keyboard_alone() {
        try (Reader reader = administrator(NARROW)) {
            Page page = reader.page();
            Keys keys = new Keys(page);
            reader.open("/status/calls");
            keys.go("#issue")
                    .write("#title", "Et kald med taster")
                    .write("#forumBodyId", "HMU Aktby");
            keys.tick("[name=addresseeBodyIds][value='" + north + "']").send();

            assertThat(page.locator("h1")).hasText("Et kald med taster");
            assertThat(page.locator("tbody tr")).hasCount(1);
            assertThat(reader.overflow()).isLessThanOrEqualTo(0);
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void what_is_missing_is_told_at_its_field_and_nothing_typed_is_lost() {
        try (Reader reader = administrator(WIDE)) {
            Page page = reader.page();
            reader.open("/calls/new");
            page.fill("#title", "Uden modtagere");
            page.fill("#answerBy", "2020-01-01");
            page.click("#send");
            assertThat(page.locator("#addresseeBodyIds-error")).hasText("Skal udfyldes.");
            assertThat(page.locator("#title")).hasValue("Uden modtagere");

            page.selectOption("#forumBodyId", hmu);
            page.getByLabel("LMU Aktby Nord").check();
            page.click("#send");
            assertThat(page.locator("#answerBy-error")).isVisible();
            assertThat(reader.barriers()).isEqualTo(List.of());
        }
    }

    @Test
    void an_initiative_lives_from_its_proposal_to_its_end_with_the_mouse() {
        try (Reader reader = administrator(WIDE)) {
            Page page = reader.page();
            reader.open("/initiatives/new");
            page.fill("#title", "Stillerum");
            page.selectOption("#ownerBodyId", north);
            page.getByLabel("Her og nu").check();
            page.fill("#proposedOn", day(500));
            page.click("#send");
            assertThat(page.locator(".alert-success")).hasText("Tiltaget er foreslået.");
            assertThat(page.locator(".acts")).not().containsText("Stop tiltaget");

            act(page, "Vedtag", "#on", day(450));
            assertThat(page.locator(".acts")).not().containsText("Vedtag");
            act(page, "Sæt i gang", "#on", day(400));
            assertThat(page.locator("#cycles-title ~ table tbody tr")).hasCount(1);
            act(page, "Begrund forsinkelsen", "#reason", "Ferie");
            act(page, "Flyt evalueringen", "#reason", "Mødet er flyttet", "#due", day(-30));
            assertThat(page.locator(".acts")).not().containsText("Begrund forsinkelsen");
            act(page, "Planlæg en milepæl", "#milestone", "Rum fundet", "#plannedFor", day(-10));
            page.click(".acts a:has-text('Milepæl er nået')");
            page.selectOption("#milestone", "Rum fundet");
            page.click("#send");
            assertThat(page.locator(".acts")).not().containsText("Milepæl er nået");
            page.click(".acts a:has-text('Vælg en indikator')");
            page.fill("#name", "Sygefravær");
            page.fill("#unit", "dage");
            page.getByLabel("Nej").check();
            page.click("#send");
            page.click(".acts a:has-text('Mål baseline')");
            page.selectOption("#indicator", "Sygefravær (dage)");
            page.fill("#value", "9,5");
            page.fill("#source", "Løn");
            page.click("#send");
            assertThat(page.locator("#effect-title ~ .measured")).containsText("9.5");
            act(page, "Sæt på pause", "#reason", "Ombygning");
            act(page, "Genoptag", "#on", day(0));
            act(page, "Stop tiltaget", "#reason", "Rummet er revet ned");
            assertThat(page.locator(".acts")).not().containsText("Stop tiltaget");
            assertThat(page.locator("dl.facts")).containsText("Stoppet");
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void an_initiative_is_proposed_and_parked_by_keyboard_alone() {
        try (Reader reader = administrator(NARROW)) {
            Page page = reader.page();
            Keys keys = new Keys(page);
            reader.open("/initiatives");
            keys.go("main a:has-text('Foreslå et tiltag')").write("#title", "Fælles frokost");
            keys.write("#ownerBodyId", "LMU Aktby Nord").tick("[name=horizon]").send();
            assertThat(page.locator("h1")).hasText("Fælles frokost");

            keys.go(".acts a:has-text('Parkér')").write("#reason", "Efter sommer").go("#send");
            assertThat(page.locator(".alert-success")).hasText("Tiltaget er parkeret.");
            assertThat(page.locator(".acts a").first()).hasText("Tag op igen");
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void a_wrong_start_is_put_right_with_the_mouse_and_taken_back_by_keyboard() {
        String initiative = started("Rettelser i Aktby");
        try (Reader reader = administrator(WIDE)) {
            Page page = reader.page();
            reader.open("/initiatives/" + initiative);
            page.click("#correct");
            page.click("tr:has-text('Dagen, det gik i gang') a");
            assertThat(page.locator("dl.facts")).containsText("Der står nu");
            page.fill("#value", day(20));
            page.fill("#reason", "Forkert dato i referatet");
            page.click("#send");
            assertThat(page.locator(".alert-success")).containsText("Det er rettet");
            assertThat(page.locator(".trail li").last()).containsText("Startdatoen rettet fra");

            Keys keys = new Keys(page).go("#correct").go("a:has-text('At tiltaget gik i gang')");
            keys.write("#reason", "Det var et andet tiltag").go("#send");
            assertThat(page.locator(".alert-success")).containsText("tæller ikke mere");
            assertThat(page.locator("dl.facts")).containsText("Vedtaget");
            assertThat(page.locator(".acts")).containsText("Sæt i gang");
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void a_promise_is_moved_evaluated_and_spread_by_keyboard_alone() {
        String initiative = started("Stille morgener i Aktby");
        try (Reader reader = administrator(WIDE)) {
            Page page = reader.page();
            Keys keys = new Keys(page);
            reader.open("/initiatives/" + initiative);
            keys.go(".acts a:has-text('Flyt evalueringen')").write("#reason", "Mødet er flyttet");
            keys.writeDay("#due", LocalDate.parse(day(-60))).go("#send");
            assertThat(page.locator(".alert-success")).isFocused();

            keys.go("a:has-text('Evaluér nu')");
            keys.to("[name=verdict]").press("ArrowDown");
            keys.to("[name=kind]").press("Space");
            keys.write("#text", "Der er ro indtil klokken ni.").go("#evaluate");
            assertThat(page.locator("#cycles-title ~ table tbody tr")).hasCount(2);
            assertThat(page.locator("#cycles-title ~ table")).containsText("Justér");

            keys.go(".acts a:has-text('Udbred til et andet udvalg')");
            keys.write("#ownerBodyId", "HMU Aktby").go("#send");
            assertThat(page.locator(".alert-success")).containsText("i det andet udvalg");
            assertThat(reader.barriers()).isEqualTo(List.of());
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void a_recommendation_goes_from_its_draft_to_the_feedback_with_the_mouse() {
        try (Reader reader = administrator(WIDE)) {
            Page page = reader.page();
            reader.open("/recommendations/new");
            page.selectOption("#ownerBodyId", hmu);
            page.fill("#theme", "Trivsel");
            page.fill("#title", "Mere ro");
            page.fill("#actions", "Stillerum\nMødefri dag");
            page.click("#send");
            assertThat(page.locator("main .alert-warning li")).hasCount(7);
            assertThat(page.locator(".template")).containsText("Mødefri dag");

            page.click(".acts a:has-text('Send i høring')");
            page.getByLabel("LMU Aktby Nord").check();
            page.fill("#until", day(-10));
            page.click("#send");
            assertThat(page.locator("section:has(#comments-title)")).containsText("LMU Aktby Nord");
            page.click(".acts a:has-text('Svar på høringen')");
            page.selectOption("#bodyId", north);
            page.fill("#text", "Vi er enige");
            page.click("#send");
            assertThat(page.locator("section:has(#comments-title)")).containsText("Vi er enige");
            act(page, "Skriv videre", "#baseline", "Sygefravær 2025");
            assertThat(page.locator("main .alert-warning li")).hasCount(6);
            act(page, "Træk tilbage", "#reason", "Skrives om");
            assertThat(page.locator("dl.facts")).containsText("Trukket tilbage");
            assertThat(page.locator(".acts")).hasCount(0);
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void initiatives_are_spread_split_and_merged_with_the_mouse() {
        String whole = started("Pauser i Aktby");
        started("Gåture i Aktby");
        try (Reader reader = administrator(WIDE)) {
            Page page = reader.page();
            reader.open("/initiatives/" + whole);
            page.click(".acts a:has-text('Udbred til et andet udvalg')");
            page.selectOption("#ownerBodyId", hmu);
            page.click("#send");
            assertThat(page.locator(".alert-success")).containsText("i det andet udvalg");

            page.click(".acts a:has-text('Indsæt en tabel')");
            page.fill("#title", "Sygefravær før");
            page.fill("#rows", "Sted;2024;2025\nNord;9,5;ni");
            page.getByLabel("Nej").check();
            page.fill("#source", "Løn");
            page.click("#send");
            assertThat(page.locator("#rows-error")).containsText("linje 2");
            reader.screenshot("act-key-figures-" + WIDE);
            page.fill("#rows", "Sted\t2024\t2025\nNord\t9,5\t8\nSyd\t7\t7,25");
            page.click("#send");
            assertThat(page.locator("table:has(caption:has-text('Sygefravær før')) tbody tr"))
                    .hasCount(2);

            page.click(".acts a:has-text('Del i flere tiltag')");
            page.fill("#parts", "Korte pauser\nLange pauser");
            page.fill("#reason", "To veje");
            page.click("#send");
            assertThat(page.locator(".alert-success")).hasText("Tiltaget er delt.");
            assertThat(page.locator("dl.facts")).containsText("Delt");

            reader.open("/initiatives");
            page.click("a:has-text('Korte pauser')");
            assertThat(page.locator("dl.facts")).containsText("I gang");
            page.click(".acts a:has-text('Læg sammen')");
            page.selectOption("#survivorId", "Gåture i Aktby – LMU Aktby Nord");
            page.fill("#reason", "Det samme");
            page.click("#send");
            assertThat(page.locator("dl.facts")).containsText("Lagt sammen");
            page.click("#changes");
            assertThat(page.locator("table")).containsText("Lagt sammen");
            assertThat(reader.complaints()).hasSize(1).first().asString().contains("422");
        }
    }

    @Test
    void a_body_is_renamed_moved_and_dissolved_and_its_promises_stay() {
        String west = body(Map.of("name", "LMU Aktby Vest", "tier", "LOCAL", "parentId", hmu));
        String initiative = startedBy(west, "Vestenvind");
        try (Reader reader = administrator(NARROW)) {
            Page page = reader.page();
            reader.open("/bodies/" + west);
            act(page, "Omdøb", "#name", "LMU Aktby Strand");
            assertThat(page.locator("h1")).hasText("LMU Aktby Strand");
            page.click(".acts a:has-text('Flyt udvalget')");
            page.selectOption("#parentId", north);
            page.click("#send");
            assertThat(page.locator("dl.facts")).containsText("LMU Aktby Nord");
            assertThat(reader.overflow()).isLessThanOrEqualTo(0);
            assertThat(reader.barriers()).isEqualTo(List.of());
            reader.screenshot("body-reorganised-" + NARROW);
            page.click(".acts a:has-text('Nedlæg')");
            page.selectOption("#successorBodyId", north);
            page.fill("#reason", "For få medarbejdere");
            page.click("#send");
            assertThat(page.locator(".alert-success")).hasText("Udvalget er nedlagt.");
            assertThat(page.locator(".acts")).hasCount(0);
            reader.open("/initiatives/" + initiative);
            assertThat(page.locator("dl.facts")).containsText("LMU Aktby Nord");
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void a_recommendation_is_drafted_and_linked_by_keyboard_alone() {
        started("Haven i Aktby");
        try (Reader reader = administrator(NARROW)) {
            Page page = reader.page();
            Keys keys = new Keys(page);
            reader.open("/recommendations/new");
            keys.write("#ownerBodyId", "HMU Aktby").write("#theme", "Fællesskab");
            keys.write("#title", "Mere grønt").send();
            assertThat(page.locator("h1")).hasText("Mere grønt");

            keys.go(".acts a:has-text('Knyt et tiltag')").write("#initiativeId", "Haven i Aktby");
            keys.go("#send");
            assertThat(page.locator("section:has(#grown-title)")).containsText("Haven i Aktby");
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void a_process_plan_is_laid_and_followed_by_keyboard_alone() {
        try (Reader reader = administrator(NARROW)) {
            Page page = reader.page();
            reader.open("/status/process-plans");
            Keys keys = new Keys(page).go("#lay").write("#title", "Ny MED-aftale i Aktby");
            keys.write("#forumBodyId", "HMU Aktby").go("#send");
            assertThat(page.locator("h2")).containsText(new String[] {"Ny MED-aftale i Aktby"});

            keys.go("a:has-text('Ny MED-aftale i Aktby')").write("#text", "Udkast i høring");
            keys.write("#due", "maj til juni").go("#send");
            assertThat(page.locator("main")).containsText("maj til juni");
            keys.go(".row-acts a:has-text('Udkast i høring')").go("#send");
            assertThat(page.locator("main .badge")).containsText(new String[] {"Nået"});
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void words_are_found_from_any_page_by_keyboard_alone() {
        String found = started("Stilleområder i Aktby");
        done(api.getSeeing(MEDSPOR.head(), "/api/v1/search?q=stilleområde"));
        try (Reader reader = administrator(NARROW)) {
            Page page = reader.page();
            reader.open("/status");
            Keys keys = new Keys(page).write("#site-search-words", "stilleområde").send();
            assertThat(page.locator(".hit mark")).hasText("Stilleområder");
            assertThat(page.locator("#search-words")).hasValue("stilleområde");
            assertThat(reader.barriers()).isEqualTo(List.of());
            assertThat(reader.overflow()).isZero();

            keys.go(".hit a");
            assertThat(page).hasURL(Pattern.compile(".*/initiatives/" + found));
            keys.write("#site-search-words", "kvægavl").send();
            assertThat(page.locator("main .alert-info"))
                    .containsText("Der er intet med alle de ord");
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void contributions_get_their_themes_by_keyboard_alone() {
        String meeting =
                done(api.post(
                                "/api/v1/meetings",
                                Map.of(
                                        "bodyId",
                                        hmu,
                                        "kind",
                                        "THEME_DAY",
                                        "date",
                                        day(30),
                                        "title",
                                        "Temadag i Aktby")))
                        .id();
        for (String text : new String[] {"Mindre støj", "Flere pauser"}) {
            done(
                    api.post(
                            "/api/v1/meetings/" + meeting + "/contributions",
                            Map.of("group", "Gruppe 1", "text", text)));
        }
        String list =
                done(api.post(
                                "/api/v1/theme-lists",
                                Map.of(
                                        "bodyId",
                                        hmu,
                                        "meetingId",
                                        meeting,
                                        "title",
                                        "Temaer i Aktby",
                                        "on",
                                        day(20))))
                        .id();
        done(api.getSeeing(MEDSPOR.head(), "/api/v1/theme-lists/" + list));
        try (Reader reader = administrator(WIDE)) {
            Page page = reader.page();
            Keys keys = new Keys(page);
            reader.open("/theme-lists/" + list);
            for (String theme : new String[] {"Ro", "Arbejdstid"}) {
                keys.go(".acts a:has-text('Tilføj')").write("#title", theme).send();
                assertThat(page.locator(".alert-success")).hasText("Temaet er tilføjet.");
            }
            keys.go("#code");
            for (String numbers : new String[] {"1", "1 2"}) {
                assertThat(page.locator("[autofocus]")).isFocused();
                page.keyboard().type(numbers);
                keys.send();
                assertThat(page.locator(".alert-success")).isVisible();
            }
            assertThat(page.locator("[autofocus]")).hasCount(0);

            keys.go(".site-nav a:has-text('Temaer')").go("main a:has-text('Temaer i Aktby')");
            keys.go("main a:has-text('Omdøb')").writeOver("#title", "Ro og fred");
            keys.write("#reason", "Klarere").go("#send");
            assertThat(page.locator(".theme-list")).containsText("Ro og fred");
            keys.go(".theme-list a:has-text('Arbejdstid')").go("a:has-text('Læg sammen')");
            keys.write("#into", "1. Ro").write("#reason", "Det samme").go("#send");
            assertThat(page.locator(".theme-list li")).hasCount(1);
            keys.go(".acts a:has-text('Fortryd')").write("#reason", "Alligevel ikke").go("#send");
            assertThat(page.locator(".theme-list li")).hasCount(2);
            assertThat(reader.complaints()).isEmpty();
        }
    }

    /** Goes to the form of that act, fills in fields, and sends it. */
    private static void act(Page page, String act, String... fields) {
        page.click(".acts a:has-text('" + act + "')");
        for (int field = 0; field < fields.length; field += 2) {
            page.fill(fields[field], fields[field + 1]);
        }
        page.click("#send");
        assertThat(page.locator(".alert-success")).isVisible();
    }

    private static String day(int ago) {
        return LocalDate.now(ZoneId.of("Europe/Copenhagen")).minusDays(ago).toString();
    }

    private static String started(String title) {
        return startedBy(north, title);
    }

    private static String startedBy(String owner, String title) {
        String initiative =
                done(api.post(
                                "/api/v1/initiatives",
                                Map.of("title", title, "ownerBodyId", owner, "horizon", "NOW")))
                        .id();
        for (String step : new String[] {"adoption", "start"}) {
            done(api.post("/api/v1/initiatives/" + initiative + "/" + step, Map.of("on", day(10))));
        }
        done(api.getSeeing(MEDSPOR.head(), "/api/v1/initiatives/" + initiative));
        return initiative;
    }

    private static String body(Map<String, Object> fields) {
        return done(api.post("/api/v1/bodies", fields)).id();
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isBetween(200, 201);
        return answer;
    }

    private static Reader administrator(int width) {
        return screen.returning(administrator, width, MEDSPOR.port());
    }
}
