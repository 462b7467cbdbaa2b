package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.medspor.access.AccessJournal;
import dk.medspor.access.AccessJournal.Entry;
import dk.medspor.endtoend.Api.Answer;
import dk.medspor.eventlog.EventLog;
import dk.medspor.kernel.DanishCalendar;
import dk.medspor.reminders.DailyReminders;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Accounts from their first day to their last, over HTTP. */
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountsTest {

    private static final String NEW_PASSWORD = "en helt ny sætning";

    private final GreenMail letters =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final LeapingClock clock = new LeapingClock();
    private Medspor medspor;
    private Api admin;
    private String ida;

    @BeforeAll
    void start(@TempDir Path directory) {
        letters.start();
        medspor =
                Medspor.on(
                        directory,
                        clock,
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + letters.getSmtp().getPort(),
                        "--medspor.reminders.url=https://medspor.skovby.example/",
                        "--medspor.reminders.at=00:00");
        admin = medspor.api();
        ida = Users.create(medspor, "Ida", "SECRETARY", List.of());
    }

    @AfterAll
    void stop() {
        medspor.close();
        letters.stop();
    }

    @Test
    void whoever_gives_an_address_is_reminded_by_mail(CapturedOutput output) throws Exception {
        Users.create(medspor, "nord", "HMU", List.of());
        Api north = medspor.api("nord", Users.PASSWORD);
        String hmu = created("bodies", Map.of("name", "HMU Skovby", "tier", "MAIN"));
        String local =
                created("bodies", Map.of("name", "LMU Nord", "tier", "LOCAL", "parentId", hmu));
        String initiative = started("Et ungeråd", local);
        assertThat(mailbox(north, Map.of("address", "nord@skovby")).status()).isEqualTo(400);

        assertThat(mailbox(north, Map.of("address", "nord@skovby.example")).body().path("mailbox"))
                .hasToString("{\"address\":\"nord@skovby.example\",\"reminders\":true}");
        clock.leap(Duration.ofDays(1));
        medspor.part(DailyReminders.class).remind();
        medspor.part(DailyReminders.class).remind();

        await().untilAsserted(() -> assertThat(letters.getReceivedMessages()).hasSize(1));
        assertThat(letters.getReceivedMessages()[0].getContent().toString())
                .contains("Et ungeråd", "LMU Nord", "HMU Skovby")
                .contains("https://medspor.skovby.example/initiatives/" + initiative);
        assertThat(admin.get("/actuator/health").body().at("/components/reminders/status"))
                .hasToString("\"UP\"");
        assertThat(admin.get("/actuator/prometheus").response().body())
                .contains("medspor_reminder_letters_total{outcome=\"sent\"} 1.0");

        mailbox(north, Map.of("address", "nord@skovby.example", "reminders", false));
        clock.leap(Duration.ofDays(30));
        medspor.part(DailyReminders.class).remind();
        assertThat(letters.getReceivedMessages()).hasSize(1);
        assertThat(mailbox(north, Map.of()).body().path("mailbox").isNull()).isTrue();
        assertThat(output.getAll().lines().filter(it -> it.contains("dk.medspor")))
                .noneMatch(it -> it.contains("nord@skovby"));
    }

    @Test
    void from_the_one_time_secret_to_an_own_password_and_back(CapturedOutput output) {
        Answer created = create("bo", "HMU");
        String secret = created.text("oneTimeSecret");
        Answer asked = admin.get("/api/v1/users/" + created.id());
        assertThat(created.response().headers().firstValue("Location"))
                .hasValue("/api/v1/users/" + created.id());
        assertThat(asked.body().path("passwordSet").asBoolean()).isFalse();

        assertThat(Users.setPassword(medspor, created, Users.PASSWORD).status()).isEqualTo(204);
        assertThat(Users.setPassword(medspor, created, NEW_PASSWORD).problem())
                .isEqualTo("secret-not-valid");
        Api bo = medspor.api("bo", Users.PASSWORD);
        assertThat(bo.get("/api/v1/account").id()).isEqualTo(created.id());

        assertThat(change(bo, Users.PASSWORD, NEW_PASSWORD).status()).isEqualTo(204);
        assertThat(bo.get("/api/v1/account").status()).isEqualTo(401);
        Api changed = medspor.api("bo", NEW_PASSWORD);
        assertThat(changed.get("/api/v1/account").status()).isEqualTo(200);

        Answer reset = reset(created.id());
        assertThat(changed.get("/api/v1/account").status()).isEqualTo(401);
        assertThat(Users.setPassword(medspor, reset, Users.PASSWORD).status()).isEqualTo(204);
        assertThat(bo.get("/api/v1/account").status()).isEqualTo(200);

        assertThat(output.getAll())
                .doesNotContain(secret, reset.text("oneTimeSecret"), Users.PASSWORD, NEW_PASSWORD);
        assertThat(List.of(asked, admin.get("/api/v1/users"), bo.get("/api/v1/account")))
                .noneMatch(it -> it.response().body().contains("$2a$"))
                .noneMatch(it -> it.response().body().contains("ecret"));
    }

    @Test
    void ten_wrong_passwords_lock_a_login_whether_or_not_it_exists() {
        String eva = Users.create(medspor, "eva", "HMU", List.of());
        for (int i = 0; i < 10; i++) {
            assertThat(medspor.api("eva", "gæt nummer " + i).get("/api/v1/account").status())
                    .isEqualTo(401);
            assertThat(medspor.api("nul", "gæt nummer " + i).get("/api/v1/account").status())
                    .isEqualTo(401);
        }
        Answer locked = medspor.api("eva", Users.PASSWORD).get("/api/v1/account");
        Answer unknown = medspor.api("nul", Users.PASSWORD).get("/api/v1/account");
        assertThat(locked.status()).isEqualTo(429);
        assertThat(locked.problem()).isEqualTo("too-many-attempts");
        assertThat(locked.response().headers().firstValueAsLong("Retry-After").orElse(0))
                .isBetween(800L, 900L);
        assertThat(unknown.body().path("type")).isEqualTo(locked.body().path("type"));
        assertThat(admin.get("/api/v1/users/" + eva).body().path("lockedSeconds").asLong())
                .isPositive();

        Users.setPassword(medspor, reset(eva), NEW_PASSWORD);
        assertThat(medspor.api("eva", NEW_PASSWORD).get("/api/v1/account").status()).isEqualTo(200);
    }

    @Test
    void a_change_takes_effect_with_the_next_request() {
        String kim = Users.create(medspor, "kim", "SECRETARY", List.of());
        Api asKim = medspor.api("kim", Users.PASSWORD);
        assertThat(asKim.post("/api/v1/bodies", body()).status()).isEqualTo(201);

        assertThat(patch(kim, Map.of("roles", List.of("HMU"))).status()).isEqualTo(200);
        assertThat(asKim.post("/api/v1/bodies", body()).status()).isEqualTo(403);
        assertThat(patch(kim, Map.of("active", false)).status()).isEqualTo(200);
        assertThat(asKim.get("/api/v1/bodies").status()).isEqualTo(401);
        Answer outdated = patch(kim, Map.of("active", true, "version", 2));
        assertThat(outdated.problem()).isEqualTo("changed-meanwhile");
    }

    @Test
    void the_last_administrator_stays() {
        String id = admin.get("/api/v1/account").id();

        assertThat(UUID.fromString(id)).hasToString(id);
        assertThat(patch(id, Map.of("active", false)).problem()).isEqualTo("last-administrator");
        assertThat(patch(id, Map.of("roles", List.of("HMU"))).problem())
                .isEqualTo("last-administrator");
        assertThat(reset(id).problem()).isEqualTo("last-administrator");
    }

    @Test
    void refusals_are_in_the_journal_without_a_word_of_what_was_asked() {
        Api secretary = medspor.api("ida", Users.PASSWORD);
        AccessJournal journal = medspor.part(AccessJournal.class);
        long before = journal.count();

        secretary.get("/api/v1/audit/verification");
        secretary.post(
                "/api/v1/initiatives/" + UUID.randomUUID() + "/adoption",
                Map.of("on", "2024-01-08"));

        assertThat(
                        journal.newest(0, (int) (journal.count() - before)).stream()
                                .map(Entry::entry)
                                .filter(it -> it.user().equals(Optional.of(ida)))
                                .map(it -> it.operation() + " " + it.reason().orElse("")))
                .containsExactly("AdoptInitiative UnknownInitiative", "VERIFY_LOG NotAllowed");
    }

    @Test
    void an_auditor_reads_what_was_done_and_who_did_not_get_in_newest_first() {
        Users.create(medspor, "revi", "AUDITOR", List.of());
        Api auditor = medspor.api("revi", Users.PASSWORD);
        String otto = Users.create(medspor, "otto", "HMU", List.of());
        medspor.api("otto", "gættet forkert").get("/api/v1/account");
        patch(otto, Map.of("active", false));

        Answer journal = auditor.get("/api/v1/access-journal?size=4");
        Answer second = auditor.get("/api/v1/access-journal?page=1&size=1");

        assertThat(journal.body().path("items").valueStream())
                .allMatch(it -> it.path("account").asString().equals(otto))
                .extracting(it -> it.path("operation").asString())
                .containsExactly("CHANGE_ACCOUNT", "LOG_IN", "SET_PASSWORD", "CREATE_ACCOUNT");
        assertThat(second.body().at("/items/0")).isEqualTo(journal.body().at("/items/1"));
        assertThat(second.body().at("/items/0/reason").asString()).isEqualTo("WrongPassword");
        assertThat(second.body().path("total").asLong()).isGreaterThanOrEqualTo(4);
        assertThat(journal.body().at("/items/0/rights/active").asBoolean(true)).isFalse();
        assertThat(journal.response().body()).doesNotContain("otto", "gættet", Users.PASSWORD);
        assertThat(medspor.api("ida", Users.PASSWORD).get("/api/v1/access-journal").status())
                .isEqualTo(403);
    }

    Stream<Arguments> wrong() {
        String user = "/api/v1/users/" + ida;
        String nobody = "/api/v1/users/" + UUID.randomUUID();
        String elsewhere = UUID.randomUUID().toString();
        return Stream.of(
                Arguments.of("POST", "/api/v1/users", "{}", 400, "login required, roles required"),
                Arguments.of("POST", "/api/v1/users", user("a b", "HMU"), 400, "login login"),
                Arguments.of("POST", "/api/v1/users", user("a:b", "HMU"), 400, "login login"),
                Arguments.of("POST", "/api/v1/users", user("", "HMU"), 400, "login login"),
                Arguments.of("POST", "/api/v1/users", user("IDA", "HMU"), 409, "login login-taken"),
                Arguments.of("POST", "/api/v1/users", user("ny", "CHEF"), 400, "roles[0] one-of"),
                Arguments.of(
                        "POST",
                        "/api/v1/users",
                        "{\"login\":\"ny\",\"roles\":[null]}",
                        400,
                        "roles[0] required"),
                Arguments.of(
                        "POST",
                        "/api/v1/users",
                        "{\"login\":\"ny\",\"roles\":[],\"id\":\"" + ida + "\"}",
                        409,
                        "id id-taken"),
                Arguments.of(
                        "POST",
                        "/api/v1/users",
                        "{\"login\":\"ny\",\"roles\":[],\"bodyIds\":[\"" + elsewhere + "\"]}",
                        422,
                        "bodyIds unknown-body"),
                Arguments.of(
                        "POST",
                        "/api/v1/users",
                        "{\"login\":\"ny\",\"roles\":[],\"passwordHash\":\"x\"}",
                        400,
                        "passwordHash unknown-field"),
                Arguments.of("PATCH", nobody, "{}", 404, "id unknown-user"),
                Arguments.of("PATCH", user, "{\"login\":\"ib\"}", 400, "login unknown-field"),
                Arguments.of("PATCH", user, "{\"active\":\"ja\"}", 400, "active wrong-type"),
                Arguments.of("POST", user + "/password", "{}", 400, SECRET_AND_PASSWORD),
                Arguments.of(
                        "POST",
                        user + "/password",
                        "{\"oneTimeSecret\":[],\"newPassword\":\"x\"}",
                        400,
                        "oneTimeSecret wrong-type"),
                Arguments.of(
                        "POST",
                        "/api/v1/account/password",
                        passwords(Medspor.PASSWORD, "kort"),
                        400,
                        "newPassword password-too-short"),
                Arguments.of(
                        "POST",
                        "/api/v1/account/password",
                        passwords(Medspor.PASSWORD, "å".repeat(37)),
                        400,
                        "newPassword password-too-long"),
                Arguments.of(
                        "POST",
                        "/api/v1/account/password",
                        passwords("en anden sætning", NEW_PASSWORD),
                        422,
                        "oldPassword old-password-wrong"),
                Arguments.of(
                        "POST",
                        "/api/v1/account/password",
                        passwords("å".repeat(1_000), NEW_PASSWORD),
                        422,
                        "oldPassword old-password-wrong"));
    }

    private static final String SECRET_AND_PASSWORD =
            "newPassword required, oneTimeSecret required";

    @ParameterizedTest(name = "{0} {1} {4}")
    @MethodSource
    void wrong(String method, String path, String json, int status, String fields) {
        long head = medspor.part(EventLog.class).head();

        Answer answer = admin.send(method, path, json);

        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
        assertThat(answer.fields()).isEqualTo(fields);
        assertThat(answer.text("detail")).isNotBlank();
        assertThat(medspor.part(EventLog.class).head()).isEqualTo(head);
    }

    private Answer create(String login, String role) {
        return admin.post("/api/v1/users", Map.of("login", login, "roles", List.of(role)));
    }

    private Answer reset(String id) {
        return admin.post("/api/v1/users/" + id + "/one-time-secret", "");
    }

    private Answer patch(String id, Map<String, ?> change) {
        return admin.patch("/api/v1/users/" + id, change);
    }

    private static Answer change(Api holder, String old, String password) {
        return holder.post(
                "/api/v1/account/password", Map.of("oldPassword", old, "newPassword", password));
    }

    private static Map<String, ?> body() {
        return Map.of("name", "LMU", "tier", "LOCAL");
    }

    private static String user(String login, String role) {
        return "{\"login\":\"%s\",\"roles\":[\"%s\"]}".formatted(login, role);
    }

    private static String passwords(String old, String password) {
        return "{\"oldPassword\":\"%s\",\"newPassword\":\"%s\"}".formatted(old, password);
    }

    private Answer mailbox(Api somebody, Map<String, ?> body) {
        return somebody.put("/api/v1/account/mailbox", body);
    }

    /** An initiative that is due in twenty days or so. */
    private String started(String title, String owner) {
        String id =
                created(
                        "initiatives",
                        Map.of("title", title, "ownerBodyId", owner, "horizon", "NOW"));
        Map<String, String> on =
                Map.of("on", DanishCalendar.dateAt(clock.instant()).minusDays(345).toString());
        assertThat(admin.post("/api/v1/initiatives/" + id + "/adoption", on).status())
                .isEqualTo(200);
        assertThat(admin.post("/api/v1/initiatives/" + id + "/start", on).status()).isEqualTo(200);
        return id;
    }

    private String created(String collection, Map<String, ?> body) {
        return admin.post("/api/v1/" + collection, body).id();
    }
}
