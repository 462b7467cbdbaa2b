package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.access.Account;
import dk.medspor.access.Accounts;
import dk.medspor.access.CalendarSecrets;
import dk.medspor.access.Login;
import dk.medspor.kernel.DanishCalendar;
import dk.medspor.medbodies.MedBodyId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The calendar of a municipality with more evaluations than are read at a time. */
class CalendarFeedTest {

    private static final int MANY = 1_234;
    private static final Pattern EVALUATION = Pattern.compile("UID:(evaluation-\\S+)");

    @Test
    void every_open_evaluation_is_in_it_for_all_and_for_the_members_of_a_body(
            @TempDir Path directory) {
        try (Medspor medspor = Medspor.on(directory)) {
            String body =
                    medspor.api()
                            .post("/api/v1/bodies", Map.of("name", "HMU Skovby", "tier", "MAIN"))
                            .id();
            var today = DanishCalendar.dateAt(Instant.now());
            new ManyInitiatives(new MedBodyId(UUID.fromString(body)), today.minusDays(100))
                    .record(medspor, MANY);
            Users.create(medspor, "lmu", "LMU", List.of(body));

            for (String login : List.of("admin", "lmu")) {
                String feed = feed(medspor, login);
                assertThat(EVALUATION.matcher(feed).results().map(MatchResult::group).distinct())
                        .hasSize(MANY);
                assertThat(feed)
                        .contains("Tiltag 1 ", "Tiltag " + MANY)
                        .endsWith("END:VCALENDAR\r\n");
            }
        }
    }

    private static String feed(Medspor medspor, String login) {
        Account account =
                medspor.part(Accounts.class).find(new Login(login)).orElseThrow().account();
        String secret = medspor.part(CalendarSecrets.class).make(account);
        return Api.anonymous(medspor.port())
                .get("/calendar/%s/%s/medspor.ics".formatted(account.id(), secret))
                .response()
                .body();
    }
}
