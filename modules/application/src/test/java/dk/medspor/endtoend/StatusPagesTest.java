package dk.medspor.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dk.medspor.endtoend.Reader.Screen;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the status is looked at by besides the evaluation cycle, in a browser. */
class StatusPagesTest {

    /** What is open for a while only, and looked at by the tests that bring it about. */
    private static final Set<String> OF_A_MOMENT =
            Set.of("/calls/{id}/retractions", "/meetings/{id}/minutes", "/set-password");

    private static final int WIDE = 1280;
    private static final int NARROW = 390;
    private static final int HEIGHT = 900;

    @TempDir private static Path directory;

    private static Medspor medspor;
    private static SkovbyTown town;
    private static Screen screen;
    private static String administrator;

    @BeforeAll
    static void open() {
        medspor = Medspor.on(directory.resolve("data"));
        town = StatusTown.make(medspor.api()).town();
        Users.create(medspor, "lmu", "LMU", List.of(town.north()));
        screen = Screen.shared();
        try (Reader reader = screen.reader(WIDE, medspor.port())) {
            administrator = reader.logIn("admin", Medspor.PASSWORD).cookies();
        }
    }

    @AfterAll
    static void close() {
        medspor.close();
    }

    @Test
    void the_front_page_tells_what_the_next_meeting_has_to_know() {
        try (Reader reader = administrator(WIDE)) {
            Page page = reader.page();
            reader.open("/status/overview?on=2025-07-01");

            assertThat(page.locator("h1")).hasText("Overblik: HMU Skovby Kommune");
            assertThat(page.locator(".next-meeting"))
                    .containsText("Ordinært møde i HMU, 10. dec. 2025");
            assertThat(page.locator("#soon-title")).hasText("Skal evalueres senest 10. dec. 2025");
            assertThat(page.locator(rows("soon")))
                    .containsText(new String[] {SkovbyTown.INITIATIVE});
            assertThat(page.locator(rows("overdue")))
                    .containsText(new String[] {"Ingen har begrundet det"});
            assertThat(page.locator(rows("evaluated"))).containsText(new String[] {"Fortsæt"});
            assertThat(page.locator("section[aria-labelledby=silent-title] tbody"))
                    .containsText("LMU Nord");
            assertThat(page.locator(".year-table tbody tr")).hasCount(12);
            assertThat(page.locator(".year-meeting:not(.key *)")).hasCount(1);
            assertThat(page.locator(".provenance")).containsText("Svaret bygger på alt");
        }
    }

    @Test
    void every_page_is_reached_by_links_and_open_to_all_readers_wide_and_narrow() {
        try (Reader reader = administrator(WIDE)) {
            Page page = reader.page();
            reader.open("/import");
            page.setInputFiles(
                    "#file",
                    new FilePayload(
                            "notat.txt",
                            "text/plain",
                            "Temadag\n\nGruppe 1\n- En makker".getBytes(StandardCharsets.UTF_8)));
            page.click("main form button");
            assertThat(page.locator("h1")).isVisible();
            Set<String> kinds = new HashSet<>(medspor.pages());
            kinds.removeAll(OF_A_MOMENT);
            var sweep = new PageSweep(reader, kinds);

            List<String> starts =
                    List.of(
                            URI.create(page.url()).getPath(),
                            "/status/overview?on=2025-07-01&body=" + town.hmu(),
                            "/status/calls?on=2025-07-01&body=" + town.hmu(),
                            "/status/recommendations?on=2025-07-01&body=" + town.hmu(),
                            "/status/process-plans?on=2025-07-01&body=" + town.hmu(),
                            "/meetings/" + town.meeting() + "/theme-day",
                            "/meeting-plan?year=2025&body=" + town.hmu(),
                            "/theme-lists",
                            "/search?q=tiltag",
                            "/login");
            assertThat(sweep.leftOver(starts)).as("pages that no link leads to").isEmpty();
        }
    }

    @Test
    void a_first_view_is_light_and_the_next_one_lighter() {
        try (Reader reader = administrator(WIDE)) {
            Page page = reader.page();
            reader.open("/status/overview?on=2025-07-01&body=" + town.hmu());
            page.waitForLoadState();
            int first = transferred(page);
            Object loaded =
                    page.evaluate("performance.getEntriesByType('resource').map(it => it.name)");
            reader.open("/status/board?on=2025-07-01");
            page.waitForLoadState();

            assertThat(first).as(String.valueOf(loaded)).isBetween(50_000, 150_000);
            assertThat(transferred(page)).isLessThan(30_000);
        }
    }

    /** In bytes, with heads. */
    private static int transferred(Page page) {
        return (int)
                page.evaluate(
                        """
                        document.fonts.ready.then(() => performance.getEntriesByType('resource')
                          .concat(performance.getEntriesByType('navigation'))
                          .reduce((all, it) => all + it.transferSize, 0))
                        """);
    }

    @Test
    void the_front_page_leads_on_by_keyboard_alone() {
        try (Reader reader = administrator(WIDE)) {
            Page page = reader.page();
            reader.open("/status/overview");
            Keys keys = new Keys(page).write("#body", "HMU Skovby");
            keys.writeDay("#on", LocalDate.of(2025, 7, 1)).go("#show");
            assertThat(page.locator("main h2").first()).hasText("Status pr. 1. jul. 2025");
            assertThat(reader.barriers()).isEqualTo(List.of());
            keys.enter(".year-table summary");
            assertThat(page.locator(".year-table table")).isVisible();
            keys.go(rows("soon") + " a");

            assertThat(page.locator("h1")).hasText(SkovbyTown.INITIATIVE);
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void a_page_is_taken_away_as_a_file_with_the_same_rows() throws IOException {
        try (Reader reader = administrator(WIDE)) {
            Page page = reader.page();
            reader.open("/status?on=2025-07-01");
            Download table = page.waitForDownload(() -> page.click("text=CSV"));
            reader.open("/status/overview?on=2025-07-01");
            Download item = page.waitForDownload(() -> page.click("text=»Siden sidst«"));

            assertThat(table.suggestedFilename()).startsWith("medspor-evaluations-2025-07-01-");
            assertThat(Files.readAllLines(table.path()))
                    .hasSize(4)
                    .first()
                    .asString()
                    .endsWith(
                            "Tiltag,Udvalg,Forløb,Lovet fra,Frist,Dage tilbage,Tilstand,"
                                    + "Hvorfor forsinket,Afsluttet,Konklusion,Belæg");
            assertThat(item.suggestedFilename()).endsWith(".docx");
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status/content?table=OVERVIEW&body={hmu}",
                "status/content?table=EVALUATIONS",
                "status/content?table=BOARD",
                "status/content?table=FORECAST&body={hmu}",
                "status/content?table=FUNNEL",
                "status/content?table=EFFECT",
                "calls/content?",
                "recommendations/content?",
                "process-plans/content?"
            })
    void two_files_of_one_position_are_equal_byte_for_byte(String path) {
        String address =
                "/api/v1/exports/" + path.replace("{hmu}", town.hmu()) + "&on=2025-07-01&asOf=22";
        var first = medspor.api().bytes(address);
        Users.create(medspor, "en-til-" + path.hashCode(), "HMU", List.of());
        created("bodies", Map.of("name", "LMU Øst", "tier", "LOCAL"));

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(medspor.api().bytes(address).body()).isEqualTo(first.body());
        assertThat(new String(first.body(), StandardCharsets.UTF_8))
                .startsWith("\uFEFF")
                .contains("\r\n");
    }

    @Test
    void a_file_holds_no_more_than_its_reader_may_see() {
        Api lmu = medspor.api("lmu", Users.PASSWORD);
        String file =
                new String(
                        lmu.bytes("/api/v1/exports/status/content?table=EVALUATIONS&on=2025-07-01")
                                .body(),
                        StandardCharsets.UTF_8);

        assertThat(file)
                .contains("Stille time efter frokost")
                .doesNotContain(SkovbyTown.INITIATIVE);
        assertThat(lmu.get("/api/v1/exports/agenda-item/content?body=" + town.hmu()).status())
                .isEqualTo(403);
    }

    @Test
    void a_count_of_few_persons_is_in_no_file() {
        MeasuredInitiative.measured(medspor.api(), town.initiative(), "baselines", "2025-03-01", 3);
        medspor.api().getSeeing(medspor.head(), "/api/v1/status/effect?on=2025-07-01");
        var file = medspor.api().bytes("/api/v1/exports/status/content?table=EFFECT&on=2025-07-01");

        assertThat(new String(file.body(), StandardCharsets.UTF_8))
                .contains("personer,2025-03-01,færre end 5,");
    }

    @Test
    void a_calendar_is_read_by_its_address_until_that_is_closed() throws Exception {
        String id = Users.create(medspor, "kalender", "LMU", List.of(town.north()));
        try (Reader reader = screen.reader(WIDE, medspor.port())) {
            Page page = reader.logIn("kalender", Users.PASSWORD).page();
            reader.cookies();
            reader.open("/account");
            page.click("text=i din kalender");
            look(reader, "calendar-none");
            page.click("#make");
            String first = page.locator("#address").textContent();
            look(reader, "calendar-made");
            Calendar read =
                    new CalendarBuilder().build(new ByteArrayInputStream(calendar(first).body()));

            assertThat(read.validate().getEntries()).isEmpty();
            assertThat(new String(calendar(first).body(), StandardCharsets.UTF_8))
                    .contains(
                            "Stille time efter frokost", "Svar senest: Et tiltag for nye kolleger")
                    .doesNotContain(SkovbyTown.INITIATIVE);
            page.reload();
            assertThat(page.locator("#address")).hasCount(0);
            page.click("#make");
            String second = page.locator("#address").textContent();
            assertThat(calendar(first).statusCode()).isEqualTo(404);
            assertThat(calendar(second).statusCode()).isEqualTo(200);
            new Keys(page).go("#end");
            assertThat(page.locator("[role=status].alert")).containsText("Adressen er lukket");
            assertThat(calendar(second).statusCode()).isEqualTo(404);

            page.click("#make");
            String third = page.locator("#address").textContent();
            medspor.api().patch("/api/v1/users/" + id, Map.of("active", false));
            assertThat(calendar(third).statusCode()).isEqualTo(404);
        }
    }

    private static HttpResponse<byte[]> calendar(String address) {
        return Api.anonymous(medspor.port()).bytes(URI.create(address).getPath());
    }

    private static void look(Reader reader, String name) {
        reader.page().setViewportSize(NARROW, HEIGHT);
        reader.screenshot(name + "-" + NARROW);
        assertThat(reader.overflow()).isLessThanOrEqualTo(0);
        reader.page().setViewportSize(WIDE, HEIGHT);
        reader.screenshot(name + "-" + WIDE);
        assertThat(reader.barriers()).isEqualTo(List.of());
        assertThat(reader.complaints()).isEmpty();
    }

    @Test
    void an_initiative_shows_its_thread_and_draws_what_was_measured() {
        String id = MeasuredInitiative.make(medspor.api(), town.north(), town.hmu());
        try (Reader reader = administrator(WIDE)) {
            Page page = reader.page();
            reader.open("/initiatives/" + id);

            assertThat(page.locator(".red-thread-what"))
                    .hasText(
                            new String[] {
                                "Vedtaget",
                                "Gået i gang",
                                "Evalueret, forløb 1",
                                "Skal evalueres, forløb 2"
                            });
            assertThat(page.locator(".chart .chart-point")).hasCount(3);
            assertThat(page.locator(".measured tbody tr"))
                    .containsText(new String[] {"Før", "Siden", "Siden"});
            assertThat(page.locator("[aria-labelledby=cycles-title]"))
                    .containsText("Færre sygedage");
            look(reader, "initiative-measured");
            page.click("#evaluate");
            page.click("#evaluate");
            assertThat(page.locator("#verdict-error")).isVisible();
            assertThat(page.locator("#text")).hasAttribute("aria-invalid", "true");
            reader.screenshot("evaluation-" + WIDE);
            assertThat(reader.barriers()).isEqualTo(List.of());
            Keys keys = new Keys(page).tick("#verdict-0").write("#text", "Ro hver formiddag");
            keys.go("#evaluate");

            assertThat(page.locator("[role=status].alert"))
                    .containsText("Evalueringen er gemt: Fortsæt");
            assertThat(page.locator("[aria-labelledby=cycles-title]"))
                    .containsText("Ro hver formiddag");
        }
    }

    @Test
    void the_board_counts_each_bodys_promises() {
        try (Reader reader = administrator(WIDE)) {
            reader.open("/status/board?on=2025-01-01");

            assertThat(reader.page().locator("tbody th"))
                    .hasText(new String[] {"LMU Nord", "LMU Syd"});
            assertThat(reader.page().locator("tbody td"))
                    .hasText(
                            new String[] {
                                "0", "0", "1", "0", "0", "0",
                                "0", "0", "1", "1", "0", "0"
                            });
            assertThat(reader.page().locator("tfoot td"))
                    .hasText(new String[] {"0", "0", "2", "1", "0", "0"});
        }
    }

    @Test
    void the_forecast_names_the_meeting_that_has_to_deal_with_it() {
        try (Reader reader = administrator(WIDE)) {
            reader.open("/status/forecast?on=2025-02-01");
            assertThat(reader.page().locator(".alert")).containsText("Vælg et udvalg");

            reader.open("/status/forecast?on=2025-02-01&body=" + town.hmu());
            assertThat(reader.page().locator("tbody tr").first())
                    .containsText("Ordinært møde i HMU");
            assertThat(reader.page().locator("tbody tr").first())
                    .containsText(SkovbyTown.INITIATIVE);
            assertThat(reader.page().locator("tbody tr").nth(1))
                    .containsText("Intet møde er planlagt");
        }
    }

    @Test
    void the_funnel_tells_how_far_initiatives_come() {
        try (Reader reader = administrator(WIDE)) {
            reader.open("/status/funnel?on=2025-02-01");

            assertThat(reader.page().locator("caption")).hasCount(3);
            assertThat(reader.page().locator("tr", named("I gang"))).containsText("2");
            assertThat(reader.page().locator("tr", named("Fortsæt"))).containsText("1");
        }
    }

    @Test
    void the_verdicts_stand_by_theme() {
        try (Reader reader = administrator(WIDE)) {
            reader.open("/status/verdicts?on=2025-02-01");

            assertThat(reader.page().locator("tbody tr", named("Uden tema")).locator("td"))
                    .hasText(new String[] {"2", "1", "1", "0", "0", "0"});
        }
    }

    @Test
    void the_effect_says_what_was_not_measured() {
        try (Reader reader = administrator(WIDE)) {
            reader.open("/status/effect?on=2025-02-01");

            assertThat(reader.page().locator("tr", named(SkovbyTown.INITIATIVE)))
                    .containsText("Ingen baseline");
            assertThat(reader.page().locator("tr", named(SkovbyTown.INITIATIVE)))
                    .containsText("fra ikke målt til ikke målt");
        }
    }

    @Test
    void the_calls_list_the_silent_ones() {
        try (Reader reader = administrator(WIDE)) {
            reader.open("/status/calls?on=2024-03-02");

            assertThat(reader.page().locator("tbody tr")).containsText("LMU Nord");
            assertThat(reader.page().locator("tbody tr .badge")).hasText("Svar mangler");
        }
    }

    @Test
    void the_recommendations_tell_who_has_not_commented() {
        try (Reader reader = administrator(WIDE)) {
            reader.open("/status/recommendations?on=2024-01-20");

            assertThat(reader.page().locator("tbody tr")).containsText("I høring");
            assertThat(reader.page().locator("tbody tr"))
                    .containsText("har ikke kommenteret: LMU Nord");
        }
    }

    @Test
    void the_process_plans_show_what_is_late() {
        try (Reader reader = administrator(WIDE)) {
            reader.open("/status/process-plans?on=2024-06-01");

            assertThat(reader.page().locator("section .late")).hasText("1 milepæl er forsinket");
            assertThat(reader.page().locator("tbody tr .badge"))
                    .hasText(new String[] {"Forsinket", "Afventer"});
        }
    }

    @Test
    void the_question_goes_along_from_one_view_to_the_next() {
        try (Reader reader = administrator(WIDE)) {
            Page page = reader.page();
            reader.open("/status/board?on=2025-01-01&body=" + town.hmu());
            page.click("text=Prognose");

            assertThat(page.locator("#on")).hasValue("2025-01-01");
            assertThat(page.locator("#body option:checked")).hasText("HMU Skovby Kommune");
            assertThat(page.locator(".site-views [aria-current]")).hasText("Prognose");
            page.click("text=English");
            assertThat(page.locator("h1")).hasText("Forecast");
        }
    }

    @Test
    void a_local_body_sees_its_own() {
        try (Reader reader = screen.reader(WIDE, medspor.port())) {
            Page page = reader.logIn("lmu", Users.PASSWORD).page();
            reader.open("/status/board?on=2025-01-01");
            assertThat(page.locator("tbody tr")).hasCount(1);
            assertThat(page.locator("tbody tr")).containsText("LMU Nord");

            reader.open("/status/effect?on=2025-02-01");
            assertThat(page.locator("table")).not().containsText(SkovbyTown.INITIATIVE);
            assertThat(reader.open("/status/board?body=" + town.hmu()).status()).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "overview?on=2025-07-01",
                "board?on=2025-07-01",
                "board?on=2020-01-01",
                "board?on=snart",
                "forecast?on=2025-02-01&body={hmu}",
                "forecast?on=2020-01-01&body={hmu}",
                "funnel?on=2025-07-01",
                "funnel?on=2020-01-01&body={hmu}",
                "verdicts?on=2025-07-01",
                "verdicts?on=2020-01-01",
                "effect?on=2025-07-01",
                "effect?on=2020-01-01",
                "calls?on=2024-03-02",
                "calls?on=2020-01-01",
                "recommendations?on=2024-01-20",
                "recommendations?on=2020-01-01",
                "process-plans?on=2024-06-01",
                "process-plans?on=2020-01-01"
            })
    void everybody_can_read_every_view_wide_and_narrow(String path) {
        try (Reader reader = administrator(WIDE)) {
            var response = reader.open("/status/" + path.replace("{hmu}", town.hmu()));

            assertThat(response.status()).isEqualTo(path.contains("snart") ? 400 : 200);
            reader.assertReadable("status-" + path.replaceAll("\\W+", "-"));
            assertThat(reader.complaints()).hasSize(response.status() == 200 ? 0 : 1);
            boolean nothing = path.contains("2020") || path.contains("snart");
            assertThat(reader.page().locator("table caption").count() == 0).isEqualTo(nothing);
        }
    }

    private static String rows(String part) {
        return "section[aria-labelledby=" + part + "-title] tbody tr";
    }

    private static void created(String collection, Map<String, ?> body) {
        assertThat(medspor.api().post("/api/v1/" + collection, body).status()).isEqualTo(201);
    }

    private static Page.LocatorOptions named(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static Reader administrator(int width) {
        return screen.returning(administrator, width, medspor.port());
    }
}
