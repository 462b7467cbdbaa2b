package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.medspor.kernel.DanishCalendar;
import dk.medspor.storage.RecordStore;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;

/** Reminders of a Medspor whose operator has not said all that they need. */
class RemindersOffTest {

    private static final String AT_ANY_TIME = "--medspor.reminders.at=00:00";

    private final GreenMail letters =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        letters.start();
    }

    @AfterEach
    void stop() {
        letters.stop();
    }

    @Test
    void nothing_is_sent_or_recorded_before_a_server_and_an_address_are_named(
            @TempDir Path directory) {
        String host = "--spring.mail.host=127.0.0.1";
        String port = "--spring.mail.port=" + letters.getSmtp().getPort();
        String url = "--medspor.reminders.url=https://medspor.skovby.example";
        try (Medspor medspor = Medspor.on(directory, AT_ANY_TIME)) {
            oweAnEvaluationTo(medspor);
            assertOff(medspor);
        }
        try (Medspor medspor = Medspor.on(directory, AT_ANY_TIME, url)) {
            assertOff(medspor);
        }
        try (Medspor medspor = Medspor.on(directory, AT_ANY_TIME, host, port)) {
            assertOff(medspor);
        }
        try (Medspor medspor = Medspor.on(directory, AT_ANY_TIME, host, port, url)) {
            doAllThatIsDueByItself(medspor);
            await().untilAsserted(
                            () -> {
                                assertThat(letters.getReceivedMessages()).hasSize(1);
                                assertThat(recorded(medspor)).containsOnly(1L);
                            });
            assertThat(health(medspor)).containsEntry("reminders", "UP");
        }
    }

    private void assertOff(Medspor medspor) {
        doAllThatIsDueByItself(medspor);
        assertThat(letters.getReceivedMessages()).isEmpty();
        assertThat(recorded(medspor)).containsOnly(0L);
        assertThat(health(medspor))
                .containsEntry("all", "UP")
                .doesNotContainKey("reminders")
                .doesNotContainValue("DOWN");
    }

    /** Somebody with a mail address, and what their body should have evaluated. */
    private static void oweAnEvaluationTo(Medspor medspor) {
        Api admin = medspor.api();
        String body = created(admin, "bodies", Map.of("name", "HMU Skovby", "tier", "MAIN"));
        Users.create(medspor, "hmu", "HMU", List.of());
        Api reader = medspor.api("hmu", Users.PASSWORD);
        assertThat(
                        reader.put(
                                        "/api/v1/account/mailbox",
                                        Map.of("address", "hmu@skovby.example"))
                                .status())
                .isEqualTo(200);
        String initiative =
                created(
                        admin,
                        "initiatives",
                        Map.of("title", "Et ungeråd", "ownerBodyId", body, "horizon", "NOW"));
        String day = DanishCalendar.dateAt(Instant.now()).minusDays(400).toString();
        for (String step : List.of("adoption", "start")) {
            String path = "/api/v1/initiatives/" + initiative + "/" + step;
            assertThat(admin.post(path, Map.of("on", day)).status()).isEqualTo(200);
        }
    }

    private static String created(Api admin, String collection, Map<String, ?> fields) {
        return admin.post("/api/v1/" + collection, fields).id();
    }

    /** What runs at its times runs now, each once. */
    private static void doAllThatIsDueByItself(Medspor medspor) {
        var tasks = medspor.part(ScheduledAnnotationBeanPostProcessor.class).getScheduledTasks();
        assertThat(tasks).isNotEmpty();
        tasks.forEach(it -> it.getTask().getRunnable().run());
    }

    /** How many records there are of who was reminded, and of letters. */
    private static List<Long> recorded(Medspor medspor) {
        RecordStore records = medspor.part(RecordStore.class);
        return List.of(records.count("reminded"), records.count("mail-sent"));
    }

    /** How everything stands, and each part of it. */
    private static Map<String, String> health(Medspor medspor) {
        var health = medspor.api().get("/actuator/health").body();
        Map<String, String> standing = new TreeMap<>();
        standing.put("all", health.path("status").asString());
        health.path("components")
                .properties()
                .forEach(it -> standing.put(it.getKey(), it.getValue().path("status").asString()));
        return standing;
    }
}
