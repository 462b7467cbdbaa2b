package dk.medspor.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dk.medspor.endtoend.Reader.Screen;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages as people meet them: in a browser, wide and narrow, by mouse and by keyboard. */
class PagesTest {

    private static final String SAID = ".said-by li[id^=e-sections]";
    private static final int WIDE = 1280;
    private static final int NARROW = 390;
    private static final Set<String> OPEN = Set.of("/login", "/set-password", "/accessibility");
    private static final Set<String> NOT_THERE = Set.of("/nowhere", "/set-password");
    private static final String NOTE =
            """
            ## Opsamling fra temadag den 14. september 2026

            ### Gruppe 1 - Dage, der begynder godt

            - En fast kaffe klokken otte: alle hilser på den, der er ny
            - Byd på en rundvisning

            ### Gruppe 2 - Pauser uden telefon

            - Et skab til telefoner, og en nøgle til vagten
            """;

    @TempDir private static Path directory;

    private static Medspor medspor;
    private static SkovbyTown town;
    private static Screen screen;
    private static String administrator;
    private static String user;

    @BeforeAll
    static void open() {
        medspor = Medspor.on(directory.resolve("data"));
        town = SkovbyTown.make(medspor.api());
        Users.create(medspor, "hmu", "HMU", List.of());
        user = Users.create(medspor, "lmu", "LMU", List.of(town.north()));
        screen = Screen.shared();
        try (Reader reader = stranger(WIDE).logIn("admin", Medspor.PASSWORD)) {
            administrator = reader.cookies();
        }
    }

    @AfterAll
    static void close() {
        medspor.close();
    }

    @Test
    void asks_to_log_in_and_then_shows_the_page_that_was_asked_for() {
        try (Reader reader = screen.reader(WIDE, medspor.port())) {
            reader.open("/initiatives/" + town.initiative());
            assertThat(reader.page()).hasURL(Pattern.compile("/login$"));

            reader.page().fill("#username", "admin");
            reader.page().fill("#password", Medspor.PASSWORD);
            reader.page().keyboard().press("Enter");

            assertThat(reader.page().locator("h1")).hasText(SkovbyTown.INITIATIVE);
        }
    }

    @Test
    void says_when_user_and_password_do_not_match() {
        try (Reader reader = screen.reader(WIDE, medspor.port())) {
            reader.logIn("admin", "forkert");

            assertThat(reader.page().locator("[role=alert]"))
                    .containsText("Du blev ikke logget ind");
        }
    }

    @Test
    void logs_out() {
        try (Reader reader = stranger(WIDE).logIn("admin", Medspor.PASSWORD)) {
            reader.page().click("text=Log ud");
            assertThat(reader.page().locator("[role=status].alert"))
                    .containsText("Du er logget ud");

            reader.open("/status");
            assertThat(reader.page()).hasURL(Pattern.compile("/login$"));
        }
    }

    @Test
    void shows_what_was_promised_and_what_became_of_it() {
        try (Reader reader = administrator(WIDE)) {
            reader.open("/status?on=2025-01-01");

            assertThat(reader.page().locator("#answer-title")).hasText("Status pr. 1. jan. 2025");
            assertThat(reader.page().locator(".total-count"))
                    .hasText(new String[] {"0", "0", "2", "1"});
            assertThat(reader.page().locator(".cycle-table tbody tr"))
                    .containsText(
                            new String[] {
                                "Stille time efter frokost",
                                SkovbyTown.INITIATIVE,
                                SkovbyTown.INITIATIVE
                            });
        }
    }

    @Test
    void asks_for_another_day_body_and_moment_by_keyboard_alone() {
        try (Reader reader = administrator(WIDE)) {
            Page page = reader.page();
            Keys keys = new Keys(page);
            reader.open("/status");
            page.evaluate("window.untouched = true");
            keys.to("#body").press("ArrowDown");
            keys.writeDay("#on", LocalDate.of(2025, 5, 5)).enter("#show");

            assertThat(page.locator("#answer-title")).hasText("Status pr. 5. maj 2025");
            assertThat(page).hasURL(Pattern.compile("body=.+&on=2025-05-05"));
            assertThat(page.locator("#show")).isFocused();
            assertThat(page.locator("#announcement"))
                    .containsText("Status pr. 5. maj 2025 er vist");
            assertThat(page.evaluate("window.untouched")).isEqualTo(true);

            keys.write("#as-of", "05052020").press("ArrowRight");
            page.keyboard().type("0505A");
            keys.enter("#show");
            assertThat(page.locator(".provenance"))
                    .hasText("På det tidspunkt var intet registreret.");

            keys.go("a:has-text('Nulstil')").go("a:has-text('" + SkovbyTown.INITIATIVE + "')");
            assertThat(page.locator("h1")).hasText(SkovbyTown.INITIATIVE);
            keys.go("a:has-text('Status, som den var efter nr. " + town.beforeCorrection() + "')");
            assertThat(page.locator("#as-of")).hasValue("" + town.beforeCorrection());
            assertThat(reader.barriers()).isEqualTo(List.of());
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void works_without_scripts() {
        try (Reader reader = screen.withoutScripts(WIDE, medspor.port())) {
            reader.logIn("admin", Medspor.PASSWORD).cookies();
            reader.open("/status");
            reader.page().fill("#on", "2024-03-01");
            reader.page().click("#show");

            assertThat(reader.page().locator("#answer-title")).hasText("Status pr. 1. mar. 2024");
        }
    }

    @Test
    void says_at_the_field_what_it_cannot_read() {
        try (Reader reader = administrator(WIDE)) {
            reader.open("/status?on=snart&asOf=999999");

            assertThat(reader.page().locator("#on-error")).containsText("Skriv den som 22-11-2026");
            assertThat(reader.page().locator("#as-of-error")).isVisible();
        }
    }

    @Test
    void tells_who_did_what_to_an_initiative_when_and_why() {
        try (Reader reader = administrator(WIDE)) {
            Page page = reader.page();
            reader.open("/initiatives/" + town.initiative());

            assertThat(page.locator(".sources")).containsText("En makker i de første uger");
            assertThat(page.locator(".trail-what"))
                    .hasText(
                            new String[] {
                                "Foreslået for LMU Syd",
                                "Vedtaget",
                                "Gået i gang; HMU Skovby Kommune evaluerer senest 1. dec. 2024",
                                "HMU Skovby Kommune evaluerede forløb 1: Fortsæt",
                                "Startdatoen rettet fra 1. dec. 2023 til 15. nov. 2023"
                            });
            assertThat(page.locator(".trail"))
                    .containsText("Begrundelse: Referatet havde den forkerte dato.");
            assertThat(page.locator(".trail")).containsText("af admin (administrator)");

            page.click("text=Status, som den var efter nr. " + town.beforeCorrection());
            assertThat(page.locator("#as-of")).hasValue("" + town.beforeCorrection());
            assertThat(page.locator(".cycle-table")).containsText("1. dec. 2024");
        }
    }

    @Test
    void takes_notes_in_shows_what_it_read_and_records_the_meeting() {
        try (Reader reader = administrator(WIDE)) {
            Page page = reader.page();
            reader.open("/status");
            page.click("text=Indlæs notat");
            upload(page, "notat.md", NOTE.getBytes(StandardCharsets.UTF_8));
            assertThat(page.locator(SAID)).hasCount(3);
            reader.screenshot("review-" + WIDE);
            assertThat(reader.barriers()).isEqualTo(List.of());

            page.click(".confirm button");
            assertThat(page.locator("#body-error")).hasText("Vælg det udvalg, der holdt mødet.");
            page.selectOption("#body", town.hmu());
            page.fill("#title", "Temadag om dage, der begynder godt");
            page.click(".confirm button");

            assertThat(page.locator(".alert-success"))
                    .containsText("Mødet er registreret med 3 input.");
            assertThat(page.locator("h1")).hasText("Temadag om dage, der begynder godt");
            assertThat(page.locator(".said-by h2"))
                    .hasText(
                            new String[] {
                                "Gruppe 1 - Dage, der begynder godt",
                                "Gruppe 2 - Pauser uden telefon"
                            });
        }
    }

    @Test
    void corrects_what_was_read_by_the_keyboard_and_goes_on_later() {
        try (Reader reader = administrator(NARROW)) {
            Page page = reader.page();
            reader.open("/import");
            String notes =
                    """
                    # Temadag

                    7. Uden sammenhæng

                    ## Gruppe 1

                    - Ro om morgenen og kortere møder
                    - Nye både
                    """;
            upload(page, "kaj.md", notes.getBytes(StandardCharsets.UTF_8));
            Keys keys = new Keys(page).go(".confirm .button-primary");
            assertThat(page.locator("#unplaced-error")).containsText("ingen plads");

            assertThat(page.locator("#l7 a")).hasAttribute("href", "#e-sections-0-contributions-0");
            keys.go("#e-sections-0-contributions-0 a[aria-label^=Ret]");
            keys.to("#tool-place").press("ArrowDown").press("ArrowDown");
            assertThat(page.locator("#tool-place")).hasValue("" + "Ro om morgenen ".length());
            reader.screenshot("review-tools-" + NARROW);
            assertThat(reader.barriers()).isEqualTo(List.of());
            assertThat(reader.overflow()).isLessThanOrEqualTo(0);
            keys.go("button:has-text('Del i to')");
            assertThat(page.locator(SAID)).hasCount(3);
            keys.go("button:has-text('Udelad teksten uden plads')");
            assertThat(page.locator(".unplaced")).hasCount(0);

            keys.go(".site-nav a:has-text('Indlæs notat')").go("a:has-text('kaj.md')");
            assertThat(page.locator(SAID)).hasCount(3);
            keys.go("button:has-text('Fortryd den seneste')");
            assertThat(page.locator(".unplaced")).hasCount(1);
            keys.go("button:has-text('Opgiv, og slet udkastet')");
            assertThat(page.locator("#begun-title")).hasCount(0);
            assertThat(reader.complaints()).hasSize(1);
        }
    }

    @Test
    void moves_joins_retypes_and_leaves_out_by_the_keyboard_alone() {
        try (Reader reader = administrator(WIDE)) {
            Page page = reader.page();
            reader.open("/import");
            String notes =
                    """
                    # Temadag

                    7. Uden sammenhæng

                    ## Gruppe 1

                    - Ro om morgenen
                    - Nye både
                    - Et reb
                    """;
            upload(page, "tastatur.md", notes.getBytes(StandardCharsets.UTF_8));

            Keys keys = new Keys(page);
            keys.go("[aria-label='Ret: Nye både']").write("#tool-kind", "Forslag");
            keys.go("form:has(#tool-kind) button");
            assertThat(page.locator(SAID).nth(1)).containsText("Forslag");
            keys.go("[aria-label='Ret: Nye både']").go("button:has-text('Saml med')");
            assertThat(page.locator(SAID)).hasCount(2);
            assertThat(page.locator(SAID).first()).containsText("Ro om morgenen Nye både");
            keys.go("[aria-label='Ret: Et reb']").write("#tool-to", "Bemærkning");
            keys.go("form:has(#tool-to) button");
            assertThat(page.locator(SAID)).hasCount(1);
            assertThat(page.locator("#e-remarks-0")).containsText("Et reb");
            keys.go("[aria-label='Ret: Gruppe 1']").write("#tool-type", "Station");
            keys.go("form:has(#tool-type) button");
            assertThat(page.locator(".review-edits")).containsText("4 rettelser");
            keys.go("button:has-text('Udelad teksten uden plads')");

            assertThat(page.locator(".unplaced")).hasCount(0);
            assertThat(page.locator(".review-edits")).containsText("5 rettelser");
            reader.screenshot("review-corrected-" + WIDE);
            assertThat(reader.barriers()).isEqualTo(List.of());
            assertThat(reader.complaints()).isEmpty();
            keys.go("button:has-text('Opgiv, og slet udkastet')");
            assertThat(page.locator("#file")).hasCount(1);
        }
    }

    @Test
    void puts_those_whom_notes_name_into_the_register_when_somebody_says_so() {
        try (Reader reader = administrator(WIDE)) {
            Page page = reader.page();
            reader.open("/import");
            upload(page, "temadag.txt", ImportedNames.NOTES.getBytes(StandardCharsets.UTF_8));

            assertThat(page.locator(".attendees label"))
                    .hasText(new String[] {"Asta Kjærulf, gruppe 3", "Mikkel Rønbjerg, gruppe 3"});
            page.selectOption("#person-0", "new");
            reader.screenshot("review-names-" + WIDE);
            assertThat(reader.barriers()).isEqualTo(List.of());
            assertThat(ImportedNames.registered(medspor.api(), "Kjærulf")).isZero();

            page.fill("#title", "Temadag om reb");
            page.fill("#date", "2026-09-14");
            page.selectOption("#body", town.hmu());
            page.click(".confirm button");
            assertThat(page.locator(".alert-success")).containsText("Mødet er registreret");
            assertThat(reader.complaints()).isEmpty();
        }
        assertThat(ImportedNames.registered(medspor.api(), "Kjærulf")).isOne();
        assertThat(ImportedNames.registered(medspor.api(), "Rønbjerg")).isZero();
        assertThat(medspor.api("hmu", Users.PASSWORD).get("/api/v1/people?q=Rebgaard").status())
                .isEqualTo(403);
    }

    @Test
    void tells_who_is_who_by_the_keyboard_alone() {
        medspor.api().post("/api/v1/people", Map.of("name", "Sofus Tangmose"));
        try (Reader reader = administrator(NARROW)) {
            Page page = reader.page();
            reader.open("/import");
            String notes = ImportedNames.of("Sofus Tangmose", "Ebba Strandkær");
            upload(page, "temadag.txt", notes.getBytes(StandardCharsets.UTF_8));

            Keys keys = new Keys(page).write("#body", "HMU").to("#person-0");
            assertThat(page.locator("#person-0 option:checked"))
                    .hasText("Sofus Tangmose (samme navn)");
            assertThat(page.locator("label[for=person-1]")).hasText("Ebba Strandkær, afbud");
            keys.write("#person-1", "Ny");
            reader.screenshot("review-names-" + NARROW);
            assertThat(reader.barriers()).isEqualTo(List.of());
            assertThat(reader.overflow()).isLessThanOrEqualTo(0);
            keys.go(".confirm .button-primary");

            assertThat(page.locator(".alert-success")).containsText("Mødet er registreret");
            assertThat(reader.complaints()).isEmpty();
        }
        assertThat(ImportedNames.registered(medspor.api(), "Tangmose")).isOne();
        assertThat(ImportedNames.registered(medspor.api(), "Strandkær")).isOne();
    }

    @Test
    void tells_in_one_window_what_was_corrected_in_another_and_overwrites_nothing() {
        try (Reader one = administrator(WIDE);
                Reader other = administrator(NARROW)) {
            one.open("/import");
            upload(one.page(), "to-vinduer.md", NOTE.getBytes(StandardCharsets.UTF_8));
            String address = one.page().url().replaceFirst("#.*", "");
            String correcting = address + "?element=/sections/0/contributions/0";
            other.page().navigate(correcting);
            one.page().navigate(correcting);
            one.page().selectOption("#tool-kind", "PROPOSAL");
            one.page().click("#e-sections-0-contributions-0 form:has(#tool-kind) button");
            assertThat(one.page().locator(".review-edits")).containsText("1 rettelse");

            other.page().click("text=Del i to");

            assertThat(other.page().locator("#changed-meanwhile"))
                    .containsText("Sagt, hvilken slags input det er: En fast kaffe klokken otte");
            assertThat(other.page().locator(".review-edits")).containsText("1 rettelse");
            assertThat(other.page().locator(SAID)).hasCount(3);
            other.screenshot("review-changed-" + NARROW);
            assertThat(other.barriers()).isEqualTo(List.of());

            other.page().click(".confirm button");
            assertThat(other.page().locator("#body-error")).hasCount(1);
            other.page().click("text=Opgiv, og slet udkastet");
            assertThat(other.page().locator("#file")).hasCount(1);
        }
    }

    @Test
    void says_at_the_field_why_a_file_cannot_be_read() {
        try (Reader reader = administrator(NARROW)) {
            reader.open("/import");
            upload(reader.page(), "notat.txt", new byte[] {'a', (byte) 0xe6, 'b'});

            assertThat(reader.page().locator("#file-error")).containsText("UTF-8");
            assertThat(reader.page().locator("#file")).hasAttribute("aria-invalid", "true");
        }
    }

    @ParameterizedTest(name = "{0} megabytes")
    @ValueSource(ints = {3, 11, 80})
    void says_at_the_field_that_a_file_is_too_large(int megabytes) throws IOException {
        Path film = directory.resolve(megabytes + ".txt");
        try (var file = new RandomAccessFile(film.toFile(), "rw")) {
            file.setLength((long) megabytes << 20);
        }
        try (Reader reader = administrator(WIDE)) {
            reader.open("/import");
            reader.page().setInputFiles("#file", film);
            reader.page().click("main button");

            assertThat(reader.page().locator("#file-error")).containsText("for stor");
            assertThat(reader.page().locator(".site-user")).containsText("admin");
            reader.screenshot("import-" + megabytes + "-megabytes-" + WIDE);
            assertThat(reader.barriers()).isEqualTo(List.of());
        }
    }

    @Test
    void reads_in_English_from_then_on() {
        try (Reader reader = administrator(WIDE)) {
            Page page = reader.page();
            reader.open("/status");
            page.click("text=English");
            assertThat(page.locator("h1")).hasText("Status of evaluations");
            assertThat(page.locator("html")).hasAttribute("lang", "en");

            page.click("text=Initiatives");
            assertThat(page.locator("h1")).hasText("Initiatives");
            reader.open("/nowhere");
            assertThat(page.locator("h1")).hasText("Not found");
        }
    }

    @Test
    void keeps_the_import_and_the_trail_from_those_who_only_read_the_status() {
        try (Reader reader = screen.reader(WIDE, medspor.port())) {
            reader.logIn("hmu", Users.PASSWORD);
            assertThat(reader.page().locator(".site-nav a"))
                    .hasText(
                            new String[] {
                                "Status", "Tiltag", "Møder", "Årsplan", "Temaer", "Udvalg"
                            });

            assertThat(reader.open("/import").status()).isEqualTo(403);
            assertThat(reader.page().locator("h1")).hasText("Ikke tilladt");
            assertThat(reader.page().locator(".site-user")).containsText("hmu");
            reader.open("/initiatives/" + town.initiative());
            assertThat(reader.page().locator(".trail")).hasCount(0);
        }
    }

    @Test
    void shows_a_local_body_what_is_its_own_and_nothing_else() {
        try (Reader reader = screen.reader(WIDE, medspor.port())) {
            Page page = reader.logIn("lmu", Users.PASSWORD).page();
            assertThat(page.locator("h1")).hasText("Overblik: LMU Nord");
            assertThat(page.locator("main")).not().containsText(SkovbyTown.INITIATIVE);
            reader.open("/status");
            assertThat(page.locator("#body option"))
                    .hasText(new String[] {"Alle udvalg", "LMU Nord"});
            assertThat(page.locator(".cycle-table")).not().containsText(SkovbyTown.INITIATIVE);

            page.click("text=Tiltag");
            assertThat(page.locator("tbody tr")).hasCount(2);
            assertThat(reader.open("/initiatives/" + town.initiative()).status()).isEqualTo(403);
            assertThat(reader.open("/meetings/" + town.meeting()).status()).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login",
                "/status?on=2025-07-01",
                "/status?on=2020-01-01",
                "/initiatives",
                "/initiatives/{initiative}",
                "/meetings",
                "/meetings/{meeting}",
                "/bodies",
                "/import",
                "/account",
                "/set-password",
                "/accessibility",
                "/users",
                "/users/new",
                "/users/{user}",
                "/audit?position=mange",
                "/audit/decisions/5",
                "/nowhere"
            })
    void everybody_can_read_every_page_wide_and_narrow(String path) {
        String address =
                path.replace("{initiative}", town.initiative())
                        .replace("{meeting}", town.meeting())
                        .replace("{user}", user);
        int status = NOT_THERE.contains(path) ? 404 : 200;
        try (Reader reader = OPEN.contains(path) ? stranger(WIDE) : administrator(WIDE)) {
            var response = reader.open(address);

            assertThat(response.status()).isEqualTo(status);
            assertThat(response.headerValue("content-security-policy"))
                    .contains("default-src 'self'")
                    .doesNotContain("unsafe");
            reader.assertReadable(name(path));
            assertThat(reader.complaints()).hasSize(status == 200 ? 0 : 1);
        }
    }

    private static String name(String path) {
        return path.replaceAll("[{}]", "").replaceAll("\\W+", "-").substring(1);
    }

    private static Reader stranger(int width) {
        return screen.reader(width, medspor.port());
    }

    private static Reader administrator(int width) {
        return screen.returning(administrator, width, medspor.port());
    }

    private static void upload(Page page, String name, byte[] content) {
        page.setInputFiles("#file", new FilePayload(name, "text/plain", content));
        page.click("main button");
    }
}
