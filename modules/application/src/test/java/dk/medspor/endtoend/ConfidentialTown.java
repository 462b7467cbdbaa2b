package dk.medspor.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.endtoend.Api.Answer;
import dk.medspor.eventlog.ProtectedContents;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * A local body whose meeting had a confidential item: everything that can hang on it is there, and
 * every text of it holds one word that stands nowhere else.
 */
final class ConfidentialTown {

    final String word;
    final String meeting;
    final String own;
    final String neighbour;
    final String digest;
    private final Medspor medspor;
    private final Api admin;
    private final String hmu;

    ConfidentialTown(Medspor medspor) {
        this.medspor = medspor;
        this.admin = medspor.api();
        this.word = "hemmelig" + UUID.randomUUID().toString().replace("-", "");
        this.hmu = body("HMU Tavsby", "MAIN");
        this.own = body("LMU Tavsby Nord", "LOCAL");
        this.neighbour = body("LMU Tavsby Syd", "LOCAL");
        byte[] paper = (word + " i bilaget").getBytes(UTF_8);
        this.digest = ProtectedContents.sha256(paper);
        this.meeting = planned("2024-02-01");
        item("Åbent punkt");
        item(said("overskrift"));
        post(items() + "/2/confidentiality", Map.of("reason", said("grund")));
        post(items() + "/2/changes", Map.of("on", "2024-01-09", "item", content(said("ny"))));
        attach(paper);
        post(items() + "/2/referrals", Map.of("on", "2024-01-10", "forum", "UNION"));
        post(items() + "/2/referrals", Map.of("on", "2024-01-10", "forum", "BODY", "bodyId", hmu));
        post(at("/held"), Map.of());
        conclude(1, "Åben beslutning");
        conclude(2, said("beslutning"));
        followUp(1, "Åben opfølgning");
        followUp(2, said("opfølgning"));
        post(
                at("/follow-ups/2/closing"),
                Map.of("on", "2024-02-03", "result", "DONE", "reason", said("lukning")));
        post(at("/minutes"), Map.of("on", "2024-02-02"));
        post(at("/minutes/edits"), Map.of("on", "2024-02-02", "item", 2, "text", said("referat")));
    }

    /** Whoever may not read it, and may read much else: by what they are. */
    Api member(String role) {
        return Objects.requireNonNull(members().get(role));
    }

    Api outsider(String role) {
        return Objects.requireNonNull(outsiders().get(role));
    }

    Map<String, Api> outsiders() {
        return Map.of(
                "HMU", somebody("HMU", List.of()),
                "LMU", somebody("LMU", List.of(neighbour)),
                "AUDITOR", somebody("AUDITOR", List.of()));
    }

    /** Those who may. */
    Map<String, Api> members() {
        return Map.of(
                "LMU", somebody("LMU", List.of(own)),
                "AUDITOR", somebody("AUDITOR", List.of(own)),
                "SECRETARY", somebody("SECRETARY", List.of()));
    }

    String somebodysLogin(String role, List<String> bodies) {
        String login = ("tavs-" + role + UUID.randomUUID()).toLowerCase(Locale.ROOT);
        Users.create(medspor, login, role, bodies);
        return login;
    }

    private Api somebody(String role, List<String> bodies) {
        return medspor.api(somebodysLogin(role, bodies), Users.PASSWORD);
    }

    /** A meeting that is still to come has one as well. */
    void plansAnother() {
        String coming = planned("2099-12-01");
        String agenda = "/api/v1/meetings/" + coming + "/agenda/items";
        post(agenda, Map.of("on", "2024-01-08", "item", content(said("overskrift"))));
        post(agenda + "/1/confidentiality", Map.of("reason", said("grund")));
    }

    String items() {
        return at("/agenda/items");
    }

    String at(String what) {
        return "/api/v1/meetings/" + meeting + what;
    }

    private String said(String what) {
        return what + " " + word;
    }

    private String body(String name, String tier) {
        return admin.post("/api/v1/bodies", Map.of("name", name, "tier", tier)).id();
    }

    private String planned(String date) {
        return post(
                        "/api/v1/meeting-plan",
                        Map.of(
                                "bodyId", own,
                                "kind", "ORDINARY",
                                "date", date,
                                "title", "Møde",
                                "on", "2024-01-02"))
                .id();
    }

    private void item(String title) {
        post(items(), Map.of("on", "2024-01-08", "item", content(title)));
    }

    private static Map<String, Object> content(String title) {
        return Map.of(
                "title",
                title,
                "purpose",
                "DECISION",
                "proposals",
                List.of("at " + title),
                "caseStatement",
                "om " + title);
    }

    private void attach(byte[] paper) {
        post(
                items() + "/2/attachments",
                Map.of(
                        "on",
                        "2024-01-09",
                        "name",
                        said("bilag") + ".txt",
                        "mediaType",
                        "text/plain",
                        "size",
                        paper.length,
                        "sha256",
                        digest));
        Answer kept =
                admin.upload(items() + "/2/attachments/" + digest + "/content", "bilag.txt", paper);
        assertThat(kept.status()).isEqualTo(200);
    }

    private void conclude(int item, String text) {
        post(items() + "/" + item + "/conclusions", Map.of("outcome", "DISCUSSED", "text", text));
    }

    private void followUp(int item, String text) {
        post(
                at("/follow-ups"),
                Map.of(
                        "item", item,
                        "text", text,
                        "actor", text,
                        "due", Map.of("words", text)));
    }

    private Answer post(String path, Map<String, ?> body) {
        Answer answer = admin.post(path, body);
        assertThat(answer.status()).as(path + answer.response().body()).isBetween(200, 201);
        return answer;
    }
}
