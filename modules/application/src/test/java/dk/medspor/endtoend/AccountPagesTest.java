package dk.medspor.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import dk.medspor.endtoend.Reader.Screen;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Users from their first day on, as an administrator and they themselves meet it in a browser. */
class AccountPagesTest {

    private static final int WIDE = 1280;
    private static final int NARROW = 390;
    private static final String FIRST = "tre blå bøjer i havn";
    private static final String SECOND = "syv røde både på sø";

    @TempDir private static Path directory;

    private static Medspor medspor;
    private static Screen screen;
    private static String administrator;
    private static String lmu;

    @BeforeAll
    static void open() {
        medspor = Medspor.on(directory.resolve("data"));
        SkovbyTown town = SkovbyTown.make(medspor.api());
        lmu = Users.create(medspor, "lmu", "LMU", List.of(town.north()));
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
    void from_the_link_to_an_own_password() {
        String link = create("Bo", NARROW);

        try (Reader reader = stranger(NARROW)) {
            Page page = reader.page();
            page.navigate(link);
            assertThat(page.locator("#username")).hasValue("bo");
            look(reader, "set-password");
            page.fill("#new-password", "kort");
            page.click("main button");
            assertThat(page.locator("#new-password-error")).containsText("mindst 12 tegn");

            page.fill("#new-password", FIRST);
            page.click("main button");
            assertThat(page.locator("[role=status].alert")).containsText("Adgangskoden er valgt");
            page.fill("#username", "bo");
            page.fill("#password", FIRST);
            page.click("main button");
            assertThat(page).hasURL(Pattern.compile("/status/overview"));

            page.click(".site-user a");
            assertThat(page.locator("h1")).hasText("Min konto");
            assertThat(page.locator(".facts")).containsText("LMU Nord");
        }
    }

    @Test
    void a_new_password_keeps_this_session_and_ends_the_others() {
        Users.create(medspor, "kaj", "HMU", List.of());
        try (Reader here = stranger(WIDE).logIn("kaj", Users.PASSWORD);
                Reader there = stranger(WIDE).logIn("kaj", Users.PASSWORD)) {
            Page page = here.page();
            there.cookies();
            page.click(".site-user a");
            change(page, "ikke den rigtige", SECOND);
            assertThat(page.locator("#old-password-error"))
                    .hasText("Den nuværende adgangskode er ikke rigtig.");
            assertThat(page.locator("#old-password")).hasAttribute("aria-invalid", "true");
            look(here, "account-wrong");
            change(page, Users.PASSWORD, "for kort");
            assertThat(page.locator("#new-password-error")).containsText("for kort");

            change(page, Users.PASSWORD, SECOND);
            assertThat(page.locator("[role=status].alert")).containsText("Adgangskoden er skiftet");
            here.open("/status");
            assertThat(page.locator("h1")).hasText("Status for evalueringer");
            there.open("/status");
            assertThat(there.page()).hasURL(Pattern.compile("/login$"));
            there.logIn("kaj", SECOND).cookies();
        }
    }

    @Test
    void gives_an_address_and_says_no_to_reminders() {
        String id = Users.create(medspor, "pia", "HMU", List.of());
        try (Reader reader = stranger(NARROW).logIn("pia", Users.PASSWORD);
                Reader administrator = administrator(WIDE)) {
            Page page = reader.page();
            reader.open("/account");
            page.fill("#address", "pia@skovby");
            page.click("#save-mailbox");
            assertThat(page.locator("#address-error")).containsText("én mailadresse");
            assertThat(page.locator("#address")).hasValue("pia@skovby");
            look(reader, "account-mailbox");
            page.fill("#address", "pia@skovby.example");
            page.click("#save-mailbox");
            assertThat(page.locator("[role=status].alert")).containsText("er gemt");
            assertThat(page.locator("#reminders")).isChecked();
            page.uncheck("#reminders");
            page.click("#save-mailbox");
            assertThat(page.locator("#reminders")).not().isChecked();

            administrator.open("/users/" + id);
            look(administrator, "user-mailbox");
            assertThat(administrator.page().locator("main")).containsText("slået påmindelser fra");
            administrator.page().fill("#address", "");
            administrator.page().click("text=Gem mailadressen");
            reader.open("/account");
            assertThat(page.locator("#address")).hasValue("");
        }
    }

    @Test
    void a_link_that_is_used_says_so() {
        String link = create("Ella", WIDE);
        try (Reader reader = stranger(WIDE);
                Reader other = stranger(NARROW)) {
            reader.page().navigate(link);
            other.page().navigate(link);
            setPassword(reader.page(), FIRST);
            assertThat(reader.page()).hasURL(Pattern.compile("/login\\?ready$"));

            setPassword(other.page(), SECOND);
            assertThat(other.page().locator("[role=alert]")).containsText("Linket gælder ikke");
            assertThat(reader.page().navigate(link).status()).isEqualTo(404);
            assertThat(reader.page().locator("[role=alert]"))
                    .containsText("allerede brugt, udløbet eller ikke kopieret helt");
            assertThat(reader.page().locator("#new-password")).hasCount(0);
            reader.logIn("ella", FIRST).cookies();
        }
    }

    @Test
    void a_form_of_a_link_that_was_open_for_too_long_is_opened_again() {
        String link = create("Finn", WIDE);
        try (Reader reader = stranger(WIDE)) {
            reader.page().navigate(link);
            reader.page().context().clearCookies();
            setPassword(reader.page(), FIRST);

            assertThat(reader.page().locator("[role=alert]"))
                    .containsText("adgangskoden skal skrives igen");
            setPassword(reader.page(), FIRST);
            assertThat(reader.page()).hasURL(Pattern.compile("/login\\?ready$"));
        }
    }

    @Test
    void after_ten_wrong_passwords_one_has_to_wait() {
        Users.create(medspor, "ulla", "HMU", List.of());
        try (Reader reader = stranger(WIDE).logIn("ulla", Users.PASSWORD)) {
            Page page = reader.page();
            page.click(".site-user a");
            for (int i = 0; i < 10; i++) {
                change(page, "gæt nummer " + i, SECOND);
                assertThat(page.locator("#old-password-error")).isVisible();
            }
            change(page, Users.PASSWORD, SECOND);

            assertThat(page.locator("[role=alert]")).containsText("For mange forsøg");
            assertThat(page.locator("[role=alert]")).containsText("Vent 15 minutter");
        }
        try (Reader reader = administrator(WIDE)) {
            reader.open("/users");
            assertThat(row(reader, "ulla")).containsText("Låst");
            look(reader, "users-locked");
        }
    }

    @Test
    void the_link_is_shown_once_and_the_user_waits_for_a_password() {
        try (Reader reader = administrator(WIDE)) {
            fillIn(reader, "Gerda");
            reader.page().click("main button");
            assertThat(reader.page().locator(".one-time-link")).isVisible();
            look(reader, "user-created");

            reader.page().reload();
            assertThat(reader.page().locator("h1")).hasText("gerda");
            assertThat(reader.page().locator(".one-time-link")).hasCount(0);
            reader.page().click(".site-nav a:has-text('Brugere')");
            assertThat(row(reader, "gerda")).containsText("LMU Nord");
            assertThat(row(reader, "gerda")).containsText("Mangler adgangskode");
        }
    }

    @Test
    void says_at_the_field_why_a_login_cannot_be_had() {
        try (Reader reader = administrator(NARROW)) {
            fillIn(reader, "LMU");
            reader.page().click("main button");
            assertThat(reader.page().locator("#login-error")).containsText("optaget");
            assertThat(reader.page().getByLabel("LMU Nord")).isChecked();

            reader.page().fill("#login", "to ord");
            reader.page().click("main button");
            assertThat(reader.page().locator("#login-error")).containsText("uden mellemrum");
            look(reader, "user-unreadable");
        }
    }

    @Test
    void a_change_on_top_of_another_one_is_refused() {
        String id = Users.create(medspor, "hans", "HMU", List.of());
        try (Reader reader = administrator(WIDE)) {
            Page page = reader.page();
            reader.open("/users/" + id);
            medspor.api().patch("/api/v1/users/" + id, Map.of("roles", List.of("AUDITOR")));
            page.check("#role-SECRETARY");
            page.click("text=Gem roller og udvalg");

            assertThat(page.locator("[role=alert]")).containsText("Ændringen er ikke gemt");
            look(reader, "user-conflict");
            assertThat(page.locator("#role-HMU")).not().isChecked();
            assertThat(page.locator("#role-AUDITOR")).isChecked();
            page.check("#role-SECRETARY");
            page.click("text=Gem roller og udvalg");
            assertThat(page.locator("[role=status].alert")).containsText("er gemt");
            assertThat(page.locator("#role-SECRETARY")).isChecked();
        }
    }

    @Test
    void who_is_blocked_is_out_until_let_in_again() {
        String id = Users.create(medspor, "jens", "HMU", List.of());
        try (Reader reader = administrator(WIDE);
                Reader jens = stranger(WIDE).logIn("jens", Users.PASSWORD)) {
            jens.cookies();
            reader.open("/users/" + id);
            reader.page().click("text=Spær brugeren");
            assertThat(reader.page().locator(".badge")).hasText("Spærret");
            jens.open("/status");
            assertThat(jens.page()).hasURL(Pattern.compile("/login$"));

            reader.page().click("text=Ophæv spærringen");
            assertThat(reader.page().locator(".badge")).hasText("Kan logge ind");
            jens.logIn("jens", Users.PASSWORD).cookies();
        }
    }

    @Test
    void a_reset_ends_the_password_and_gives_a_link() {
        String id = Users.create(medspor, "rosa", "HMU", List.of());
        try (Reader reader = administrator(WIDE);
                Reader rosa = stranger(WIDE)) {
            reader.open("/users/" + id);
            reader.page().click("text=Nulstil adgangskoden");
            String link = reader.page().locator(".one-time-link").innerText();
            rosa.logIn("rosa", Users.PASSWORD);
            assertThat(rosa.page().locator("[role=alert]")).containsText("ikke logget ind");

            rosa.page().navigate(link);
            setPassword(rosa.page(), SECOND);
            rosa.logIn("rosa", SECOND).cookies();
        }
    }

    @Test
    void the_last_administrator_stays() {
        try (Reader reader = administrator(WIDE)) {
            reader.open("/users");
            reader.page().click("tbody >> text=admin");
            assertThat(reader.page().locator("text=Det er dig selv")).isVisible();
            reader.page().uncheck("#role-ADMIN");
            reader.page().click("text=Gem roller og udvalg");

            assertThat(reader.page().locator("[role=alert]")).containsText("ikke være nogen");
            assertThat(reader.page().locator("#role-ADMIN")).isChecked();
        }
    }

    @Test
    void creates_without_scripts_and_speaks_English() {
        try (Reader reader = screen.withoutScripts(WIDE, medspor.port())) {
            Page page = reader.logIn("admin", Medspor.PASSWORD).page();
            reader.open("/users/new?lang=en");
            page.fill("#login", "Ina");
            page.check("#role-HMU");
            page.click("main button");
            assertThat(page.locator("[role=status].alert")).containsText("The user is created");

            page.navigate(page.locator(".one-time-link").innerText());
            setPassword(page, FIRST);
            assertThat(page.locator("[role=status].alert")).containsText("The password is set");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/new", "/{id}"})
    void users_are_for_administrators_alone(String path) {
        try (Reader reader = stranger(WIDE).logIn("lmu", Users.PASSWORD)) {
            assertThat(reader.page().locator(".site-nav")).not().containsText("Brugere");
            assertThat(reader.open("/users" + path.replace("{id}", lmu)).status()).isEqualTo(403);
            assertThat(reader.page().locator("h1")).hasText("Ikke tilladt");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/new",
                "/{id}",
                "/{id}/block",
                "/{id}/unblock",
                "/{id}/one-time-link",
                "/{id}/mailbox"
            })
    void no_other_form_about_users_is_taken_from_anyone_else(String path) {
        try (Reader reader = stranger(WIDE).logIn("lmu", Users.PASSWORD)) {
            reader.open("/account");
            String token = reader.page().locator("main [name=_csrf]").first().inputValue();
            var form =
                    FormData.create().set("_csrf", token).set("login", "mus").set("version", "2");
            var address = reader.page().url().replace("/account", "/users" + path);

            var answer =
                    reader.page()
                            .request()
                            .post(
                                    address.replace("{id}", lmu),
                                    RequestOptions.create()
                                            .setForm(form)
                                            .setHeader("Accept", "text/html"));
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.text()).contains("Ikke tilladt");
        }
    }

    /** Answers the link that the new user is to be given. */
    private static String create(String login, int width) {
        try (Reader reader = administrator(width)) {
            fillIn(reader, login);
            reader.page().click("main button");
            return reader.page().locator(".one-time-link").innerText();
        }
    }

    private static void fillIn(Reader reader, String login) {
        reader.open("/users/new");
        reader.page().fill("#login", login);
        reader.page().check("#role-LMU");
        reader.page().getByLabel("LMU Nord").check();
    }

    private static void change(Page page, String old, String password) {
        page.fill("#old-password", old);
        page.fill("#new-password", password);
        page.click("main button");
    }

    private static void setPassword(Page page, String password) {
        page.fill("#new-password", password);
        page.click("main button");
    }

    private static Locator row(Reader reader, String login) {
        return reader.page().locator("tbody tr:has-text('" + login + "')");
    }

    private static void look(Reader reader, String name) {
        reader.screenshot(name + "-" + reader.page().viewportSize().width);
        assertThat(reader.barriers()).isEqualTo(List.of());
        assertThat(reader.overflow()).isLessThanOrEqualTo(0);
    }

    private static Reader stranger(int width) {
        return screen.reader(width, medspor.port());
    }

    private static Reader administrator(int width) {
        return screen.returning(administrator, width, medspor.port());
    }
}
