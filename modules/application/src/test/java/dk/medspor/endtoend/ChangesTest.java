package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.endtoend.Api.Answer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What changed between two positions or two days, per body and per initiative. */
class ChangesTest {

    private static final Medspor MEDSPOR = Medspor.shared();

    private final Api api = MEDSPOR.api();
    private final String hmu =
            api.post("/api/v1/bodies", Map.of("name", "HMU Skiftesby", "tier", "MAIN")).id();
    private final String lmu =
            api.post(
                            "/api/v1/bodies",
                            Map.of("name", "LMU Skiftesby", "tier", "LOCAL", "parentId", hmu))
                    .id();

    @Test
    void between_two_positions_it_is_what_was_recorded_meanwhile() {
        String initiative = proposed();
        long before = MEDSPOR.head();
        started(initiative);
        api.post(
                "/api/v1/bodies/" + lmu + "/names",
                Map.of("on", "2024-02-01", "name", "LMU Omdøbt"));
        long after = MEDSPOR.head();
        String which = "?body=%s&from=%d&to=%d&on=2024-03-01".formatted(lmu, before, after);

        Answer changes = api.getSeeing(after, "/api/v1/changes" + which);

        assertThat(changes.status()).as(changes.response().body()).isEqualTo(200);
        assertThat(lines(changes))
                .contains(
                        "BODY NAME LMU Skiftesby > LMU Omdøbt",
                        "INITIATIVE STATE PROPOSED > RUNNING",
                        "INITIATIVE DUE  > 2025-01-08");
        proposed();
        assertThat(api.get("/api/v1/changes" + which).response().body())
                .as("the same bytes again, whatever is recorded later")
                .isEqualTo(changes.response().body());
        byte[] file = api.bytes("/api/v1/exports/changes/content" + which).body();
        assertThat(PlainWords.in(file)).contains("LMU Omdøbt");
        assertThat(api.bytes("/api/v1/exports/changes/content" + which).body()).isEqualTo(file);
    }

    @Test
    void between_two_days_it_is_what_happened_meanwhile() {
        String initiative = proposed();
        started(initiative);
        String which =
                "/api/v1/changes?initiative=%s&asOf=%d".formatted(initiative, MEDSPOR.head());

        assertThat(lines(api.get(which + "&from=2024-01-05&to=2024-01-07"))).isEmpty();
        assertThat(lines(api.get(which + "&from=2024-01-07&to=2024-01-08")))
                .contains("INITIATIVE STATE PROPOSED > RUNNING");
        assertThat(lines(api.get(which + "&from=2024-12-31&to=2025-02-01")))
                .containsExactly("INITIATIVE PROMISE DUE_SOON > OVERDUE");
    }

    @Test
    void a_body_sees_what_became_of_the_promises_that_it_evaluates() {
        String initiative = proposed();
        long before = MEDSPOR.head();
        started(initiative);
        long started = MEDSPOR.head();
        Answer evaluated =
                api.post(
                        "/api/v1/initiatives/" + initiative + "/evaluations",
                        Map.of(
                                "evaluatingBodyId", hmu,
                                "on", "2025-01-08",
                                "verdict", "CONTINUE",
                                "evidence", "Det virker"));
        assertThat(evaluated.status()).as(evaluated.response().body()).isEqualTo(200);
        String which = "/api/v1/changes?body=%s&on=2025-01-09".formatted(hmu);

        assertThat(
                        lines(
                                api.getSeeing(
                                        MEDSPOR.head(),
                                        which + "&from=" + started + "&to=" + MEDSPOR.head())))
                .contains("INITIATIVE VERDICT  > CONTINUE");
        assertThat(lines(api.get(which + "&from=" + before + "&to=" + started)))
                .as("what was not promised yet stood there before")
                .contains("INITIATIVE STATE PROPOSED > RUNNING");
        assertThat(
                        lines(
                                api.get(
                                        "/api/v1/changes?body=%s&from=2024-12-31&to=2025-01-31"
                                                .formatted(hmu))))
                .contains("INITIATIVE VERDICT  > CONTINUE");
    }

    @Test
    void many_changes_are_told_part_by_part_and_all_of_them_in_the_file() {
        long before = MEDSPOR.head();
        for (int i = 0; i < 15; i++) {
            started(proposed());
        }
        String which = "?body=%s&from=%d&to=%d".formatted(lmu, before, MEDSPOR.head());
        Answer all = api.getSeeing(MEDSPOR.head(), "/api/v1/changes" + which + "&size=500");
        int total = all.body().path("total").asInt();

        assertThat(total).isGreaterThanOrEqualTo(60);
        assertThat(lines(all)).hasSize(total);
        assertThat(lines(api.get("/api/v1/changes" + which + "&size=50&page=1")))
                .isEqualTo(lines(all).subList(50, Math.min(100, total)));
        Session session = Session.of(MEDSPOR, "admin", Medspor.PASSWORD);
        assertThat(rows(session.text("/status/changes" + which))).isEqualTo(50);
        assertThat(rows(session.text("/status/changes" + which + "&page=2")))
                .isEqualTo(Math.min(50, total - 50));
        byte[] file = api.bytes("/api/v1/exports/changes/content" + which + "&format=CSV").body();
        assertThat(new String(file, StandardCharsets.UTF_8).lines()).hasSize(total + 1);
    }

    private static long rows(String page) {
        return page.split("<tbody>", 2)[1]
                .split("</tbody>", 2)[0]
                .lines()
                .filter(it -> it.contains("<tr>"))
                .count();
    }

    @Test
    void what_cannot_be_compared_is_told() {
        String which = "/api/v1/changes?body=" + hmu;
        assertThat(api.get(which + "&from=yesterday&to=3").status()).isEqualTo(400);
        assertThat(api.get(which.replace("?body=" + hmu, "?") + "&from=1&to=3").fields())
                .isEqualTo("body required");
        assertThat(api.get(which + "&from=1&to=99999999").fields())
                .isEqualTo("to recorded-position");
        assertThat(api.get(which + "&from=1&to=%2B999999999-12-31T00:00:00Z").fields())
                .isEqualTo("to recorded-position");
    }

    @Test
    void the_page_shows_it_and_hands_it_out() {
        String initiative = proposed();
        long before = MEDSPOR.head();
        started(initiative);
        Session session = Session.of(MEDSPOR, "admin", Medspor.PASSWORD);

        String page =
                session.text(
                        "/status/changes?body=%s&from=%d&to=%d"
                                .formatted(lmu, before, MEDSPOR.head()));

        assertThat(page).contains("Hvad der er ændret", "Et tiltag i Skiftesby", "I gang");
        assertThat(
                        session.text(
                                "/status/changes?body=%s&from=%d&to=%d&on=2024-01-31&asOf=%d"
                                        .formatted(lmu, before, MEDSPOR.head(), before)))
                .as("the file answers what the page answers")
                .contains("on=2024-01-31&amp;asOf=" + before);
        assertThat(session.text("/status/changes?body=" + lmu + "&from=1-1-2024&to=8.1.2024"))
                .as("days are typed and written as Danes do")
                .contains("Ændret mellem 1. jan. 2024 og 8. jan. 2024", ">8. jan. 2025<");
        assertThat(session.text("/status/changes?body=" + lmu + "&from=x&to=y"))
                .contains("Skriv en dag");
        assertThat(
                        session.text(
                                "/status/changes/file?body=%s&from=%d&to=%d"
                                        .formatted(lmu, before, MEDSPOR.head())))
                .contains("Et tiltag i Skiftesby");
    }

    private static List<String> lines(Answer changes) {
        return changes.body()
                .path("changes")
                .valueStream()
                .map(
                        it ->
                                "%s %s %s > %s"
                                        .formatted(
                                                it.path("kind").asString(),
                                                it.path("aspect").asString(),
                                                it.path("before").asString(""),
                                                it.path("after").asString("")))
                .toList();
    }

    private String proposed() {
        return api.post(
                        "/api/v1/initiatives",
                        Map.of(
                                "title",
                                "Et tiltag i Skiftesby",
                                "horizon",
                                "NOW",
                                "ownerBodyId",
                                lmu))
                .id();
    }

    private void started(String initiative) {
        String at = "/api/v1/initiatives/" + initiative;
        api.post(at + "/adoption", Map.of("on", "2024-01-08"));
        Answer started = api.post(at + "/start", Map.of("on", "2024-01-08"));
        assertThat(started.status()).as(started.response().body()).isEqualTo(200);
    }
}
