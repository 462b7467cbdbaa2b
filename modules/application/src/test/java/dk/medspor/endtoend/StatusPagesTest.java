package dk.medspor.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.medspor.endtoend.Reader.Screen;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the status is looked at by besides the evaluation cycle, in a browser. */
class StatusPagesTest {

    private static final int WIDE = 1280;
    private static final int NARROW = 390;

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
        screen = Screen.open();
        try (Reader reader = screen.reader(WIDE, medspor.port())) {
            administrator = reader.logIn("admin", Medspor.PASSWORD).cookies();
        }
    }

    @AfterAll
    static void close() {
        screen.close();
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
    void the_front_page_leads_on_by_keyboard_alone() {
        try (Reader reader = administrator(WIDE)) {
            Page page = reader.page();
            reader.open("/status/overview?on=2025-07-01&body=" + town.hmu());
            page.focus(".year-table summary");
            page.keyboard().press("Enter");
            assertThat(page.locator(".year-table table")).isVisible();
            page.focus(rows("soon") + " a");
            page.keyboard().press("Enter");

            assertThat(page.locator("h1")).hasText(SkovbyTown.INITIATIVE);
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

    @ParameterizedTest(name = "{0} at {1} pixels")
    @MethodSource
    void everybody_can_read_every_view(String path, int width) {
        String address = "/status/" + path.replace("{hmu}", town.hmu());
        try (Reader reader = administrator(width)) {
            var response = reader.open(address);
            reader.screenshot("status-" + path.replaceAll("\\W+", "-") + "-" + width);

            assertThat(response.status()).isEqualTo(path.contains("snart") ? 400 : 200);
            assertThat(reader.barriers()).isEqualTo(List.of());
            assertThat(reader.overflow()).isLessThanOrEqualTo(0);
            assertThat(reader.complaints()).hasSize(response.status() == 200 ? 0 : 1);
            boolean nothing = path.contains("2020") || path.contains("snart");
            assertThat(reader.page().locator("table caption").count() == 0).isEqualTo(nothing);
        }
    }

    static Stream<Arguments> everybody_can_read_every_view() {
        return Stream.of(
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
                        "process-plans?on=2020-01-01")
                .flatMap(it -> Stream.of(WIDE, NARROW).map(width -> Arguments.of(it, width)));
    }

    private static String rows(String part) {
        return "section[aria-labelledby=" + part + "-title] tbody tr";
    }

    private static Page.LocatorOptions named(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static Reader administrator(int width) {
        return screen.returning(administrator, width, medspor.port());
    }
}
