package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.endtoend.Api.Answer;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Minutes: from the record of a meeting to the confirmation by the next one. */
class MinutesTest {

    private static final Medspor MEDSPOR = Medspor.shared();
    private static final String DECISION =
            "\"outcome\":\"DECIDED\",\"text\":\"Vedtaget\",\"sides\":{\"view\":\"DISAGREED\","
                    + "\"management\":\"Rammen holder\",\"employees\":\"Rammen holder ikke\"}";

    private final Api api = MEDSPOR.api();
    private final String hmu =
            api.post("/api/v1/bodies", Map.of("name", "HMU Protokolby", "tier", "MAIN")).id();
    private final String chair = person("Ida Leder");
    private final String viceChair = person("Bo Tillid");

    @Test
    void they_are_drafted_approved_by_both_sent_out_and_confirmed_at_the_next_meeting() {
        constituted();
        String meeting = held("2024-02-01");
        ok(post(meeting, "/agenda/items/1/conclusions", DECISION));
        ok(post(meeting, "/minutes", "\"on\":\"2024-02-02\""));
        ok(edit(meeting, "2024-02-03", "HMU vedtog planen.", ""));
        ok(post(meeting, "/minutes/submission", "\"on\":\"2024-02-04\""));
        String next = held("2024-03-01");

        assertThat(approve(meeting, 1, person("Eva Gæst")).problem())
                .isEqualTo("approver-leads-not");
        ok(approve(meeting, 1, chair));
        assertThat(send(meeting, 1).problem()).isEqualTo("not-approved-by-both");
        assertThat(stage(meeting, "")).isEqualTo("SUBMITTED");
        long before = ok(approve(meeting, 1, viceChair)).position() - 1;
        ok(send(meeting, 1));
        ok(confirm(meeting, 1, next));

        JsonNode minutes = minutes(meeting, "");
        JsonNode item = minutes.path("items").get(0);
        assertThat(item.path("text").asString()).isEqualTo("HMU vedtog planen.");
        assertThat(item.at("/sides/employees").asString()).isEqualTo("Rammen holder ikke");
        assertThat(minutes.path("confirmedOn").asString()).isEqualTo("2024-03-01");
        assertThat(minutes.at("/confirmedAt/meetingId").asString()).isEqualTo(next);
        assertThat(stage(meeting, "?asOf=" + before)).isEqualTo("SUBMITTED");
        assertThat(stage(meeting, "?on=2024-02-03")).isEqualTo("DRAFT");
        assertThat(stage(meeting, "?on=2024-02-06")).isEqualTo("DISTRIBUTED");
        assertThat(get(meeting, "/minutes?on=2024-02-01").status()).isEqualTo(404);
    }

    @Test
    void a_late_change_is_a_version_of_its_own_and_the_one_before_stays_as_it_was() {
        constituted();
        String meeting = held("2024-02-01");
        ok(post(meeting, "/agenda/items/1/conclusions", DECISION));
        ok(post(meeting, "/minutes", "\"on\":\"2024-02-02\""));
        ok(post(meeting, "/minutes/submission", "\"on\":\"2024-02-03\""));
        ok(approve(meeting, 1, chair));
        String sha256 = minutes(meeting, "").path("sha256").asString();

        assertThat(edit(meeting, "2024-02-05", "Anderledes", "").problem())
                .isEqualTo("minutes-submitted");
        ok(edit(meeting, "2024-02-05", "Anderledes", ",\"reason\":\"Formanden rettede\""));
        assertThat(approve(meeting, 1, viceChair).problem()).isEqualTo("not-the-current-version");

        JsonNode first = minutes(meeting, "/versions/1");
        assertThat(first.path("sha256").asString()).isEqualTo(sha256);
        assertThat(first.path("items").get(0).path("text").asString()).isEqualTo("Vedtaget");
        assertThat(minutes(meeting, "").path("items").get(0).path("text").asString())
                .isEqualTo("Anderledes");
        assertThat(minutes(meeting, "").path("approvals")).isEmpty();
        assertThat(first.path("approvals").get(0).path("office").asString()).isEqualTo("CHAIR");
    }

    @Test
    void what_a_meeting_confirmed_is_amended_by_a_meeting() {
        String meeting = sent("2024-02-01");
        String next = held("2024-03-01");
        ok(confirm(meeting, 1, next));

        assertThat(edit(meeting, "2024-03-02", "Nej", ",\"reason\":\"Fortrudt\"").problem())
                .isEqualTo("amended-by-meeting-only");
        String amendment =
                "\"at\":{\"meetingId\":\"%s\",\"item\":1},\"item\":1,"
                        + "\"text\":\"Ikke enighed\",\"reason\":\"Hørt forkert\"";
        assertThat(post(meeting, "/minutes/amendments", amendment.formatted(meeting)).problem())
                .isEqualTo("no-later-meeting");
        ok(post(meeting, "/minutes/amendments", amendment.formatted(next)));

        JsonNode minutes = minutes(meeting, "");
        assertThat(minutes.path("version").asInt()).isEqualTo(2);
        assertThat(minutes.at("/amendedAt/meetingId").asString()).isEqualTo(next);
        assertThat(minutes.path("stage").asString()).isEqualTo("DRAFT");
        assertThat(stage(meeting, "/versions/1")).isEqualTo("CONFIRMED");
        assertThat(line(meeting).path("version").asInt()).isEqualTo(2);
        assertThat(line(meeting).path("confirmedVersion").asInt()).isEqualTo(1);
    }

    @Test
    void whoever_reads_a_version_can_compute_its_hash() throws GeneralSecurityException {
        String meeting = sent("2024-02-01");
        JsonNode it = minutes(meeting, "");
        JsonNode item = it.path("items").get(0);

        List<String> parts = new ArrayList<>(List.of("medspor.minutes/1", said(it, "salt")));
        parts.addAll(List.of("0", "1", "1", said(item, "title"), said(item, "outcome")));
        parts.addAll(List.of("DISAGREED", "Rammen holder", "Rammen holder ikke"));
        parts.addAll(List.of(said(item, "text"), "0", ""));

        assertThat(said(it, "sha256")).isEqualTo(sha256(parts));
    }

    @Test
    void nothing_is_drafted_of_a_meeting_that_was_not_held() {
        String meeting = planned("2024-05-01");

        assertThat(post(meeting, "/minutes", "\"on\":\"2024-05-02\"").problem())
                .isEqualTo("meeting-not-held");
        assertThat(post(meeting, "/minutes/submission", "\"on\":\"2024-05-02\"").problem())
                .isEqualTo("no-minutes");
    }

    private static String said(JsonNode of, String field) {
        return of.path(field).asString("");
    }

    private static String sha256(List<String> parts) throws GeneralSecurityException {
        var bytes = new ByteArrayOutputStream();
        for (String part : parts) {
            byte[] text = part.getBytes(StandardCharsets.UTF_8);
            bytes.writeBytes(ByteBuffer.allocate(4).putInt(text.length).array());
            bytes.writeBytes(text);
        }
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
        return HexFormat.of().formatHex(digest);
    }

    private String sent(String date) {
        constituted();
        String meeting = held(date);
        ok(post(meeting, "/agenda/items/1/conclusions", DECISION));
        ok(post(meeting, "/minutes", "\"on\":\"2024-02-02\""));
        ok(post(meeting, "/minutes/submission", "\"on\":\"2024-02-03\""));
        ok(approve(meeting, 1, chair));
        ok(approve(meeting, 1, viceChair));
        ok(send(meeting, 1));
        return meeting;
    }

    private void constituted() {
        ChairedBody.constitute(api, hmu, chair, viceChair);
    }

    private String person(String name) {
        return ok(api.post("/api/v1/people", Map.of("name", name))).id();
    }

    private String planned(String date) {
        String meeting =
                ok(api.post(
                                "/api/v1/meeting-plan",
                                Map.of(
                                        "bodyId", hmu,
                                        "kind", "ORDINARY",
                                        "date", date,
                                        "title", "Ordinært møde",
                                        "on", "2024-01-02")))
                        .id();
        ok(
                post(
                        meeting,
                        "/agenda/items",
                        "\"on\":\"2024-01-10\",\"item\":"
                                + "{\"title\":\"Referat\",\"purpose\":\"DECISION\"}"));
        return meeting;
    }

    private String held(String date) {
        String meeting = planned(date);
        ok(post(meeting, "/held", ""));
        return meeting;
    }

    private Answer edit(String meeting, String on, String text, String reason) {
        return post(
                meeting,
                "/minutes/edits",
                "\"on\":\"%s\",\"item\":1,\"text\":\"%s\"%s".formatted(on, text, reason));
    }

    private Answer approve(String meeting, int version, String person) {
        return post(
                meeting,
                "/minutes/approvals",
                "\"on\":\"2024-02-05\",\"version\":%d,\"personId\":\"%s\""
                        .formatted(version, person));
    }

    private Answer send(String meeting, int version) {
        return post(
                meeting,
                "/minutes/distributions",
                "\"on\":\"2024-02-06\",\"version\":%d,\"personIds\":[\"%s\"],"
                                .formatted(version, viceChair)
                        + "\"forums\":[{\"kind\":\"BODY\",\"bodyId\":\"%s\"}]".formatted(hmu));
    }

    private Answer confirm(String meeting, int version, String next) {
        return post(
                meeting,
                "/minutes/confirmation",
                "\"version\":%d,\"at\":{\"meetingId\":\"%s\",\"item\":1}".formatted(version, next));
    }

    private String stage(String meeting, String which) {
        return minutes(meeting, which).path("stage").asString();
    }

    private JsonNode minutes(String meeting, String which) {
        return ok(get(meeting, "/minutes" + which)).body();
    }

    private JsonNode line(String meeting) {
        return api.getSeeing(MEDSPOR.head(), "/api/v1/minutes?body=" + hmu)
                .body()
                .path("items")
                .valueStream()
                .filter(it -> it.path("meetingId").asString().equals(meeting))
                .findFirst()
                .orElseThrow();
    }

    private Answer get(String meeting, String path) {
        return api.getSeeing(MEDSPOR.head(), "/api/v1/meetings/" + meeting + path);
    }

    private Answer post(String meeting, String step, String fields) {
        return api.post("/api/v1/meetings/" + meeting + step, "{" + fields + "}");
    }

    private static Answer ok(Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isBetween(200, 201);
        return answer;
    }
}
