package dk.medspor.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.audit.bundle.BundleCheck;
import dk.medspor.audit.bundle.BundleCheck.Finding;
import dk.medspor.audit.checkpoint.Checkpoint;
import dk.medspor.audit.checkpoint.VerifierKey;
import dk.medspor.endtoend.Api.Answer;
import dk.medspor.kernel.DanishCalendar;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What somebody can take away from Medspor and hold against it later. */
class ProofTest {

    private static final Medspor MEDSPOR = Medspor.shared();
    private static final String SECRET = "Et ungeråd i Bevisby";

    private final Api api = MEDSPOR.api();
    private final String body =
            api.post("/api/v1/bodies", Map.of("name", "LMU Bevisby", "tier", "LOCAL")).id();
    private final String initiative =
            api.post(
                            "/api/v1/initiatives",
                            Map.of("title", SECRET, "horizon", "NOW", "ownerBodyId", body))
                    .id();

    @TempDir Path directory;

    @Test
    void a_checkpoint_that_was_kept_holds_when_the_log_has_grown() {
        String note = api.get("/api/v1/audit/checkpoint").body().path("note").asString();
        api.post("/api/v1/bodies", Map.of("name", "LMU Nord", "tier", "LOCAL"));

        assertThat(finding(note)).isEqualTo("HOLDS");
        assertThat(finding(note.replace("recorded 2", "recorded 1"))).isEqualTo("NOT_SIGNED");
        Answer refused = api.post("/api/v1/audit/checkpoint-checks", Map.of("note", "fire"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.response().body()).contains("\"note\"", "signed-note");
    }

    /** Printed minutes prove what was recorded when they were made, whatever comes after. */
    @Test
    void minutes_name_a_checkpoint_that_goes_on_to_hold() {
        String meeting = withMinutes();
        Session reader = Session.of(MEDSPOR, "admin", Medspor.PASSWORD);
        String note = reader.text("/meetings/" + meeting + "/minutes/checkpoint");
        String page = reader.text("/meetings/" + meeting + "/minutes");

        Checkpoint named = Checkpoint.parse(note);
        assertThat(page)
                .contains(String.valueOf(named.position()), named.hexHash().substring(0, 16));
        assertThat(finding(note)).isEqualTo("HOLDS");

        api.post("/api/v1/bodies", Map.of("name", "LMU Syd", "tier", "LOCAL"));

        assertThat(finding(note)).isEqualTo("HOLDS");
        assertThat(reader.text("/meetings/" + meeting + "/minutes/checkpoint")).isEqualTo(note);
    }

    private String withMinutes() {
        String meeting =
                api.post(
                                "/api/v1/meeting-plan",
                                Map.of(
                                        "bodyId", body,
                                        "kind", "ORDINARY",
                                        "date", "2024-02-01",
                                        "title", "Møde",
                                        "on", "2024-01-02"))
                        .id();
        String address = "/api/v1/meetings/" + meeting;
        assertThat(api.post(address + "/held", Map.of()).status()).isEqualTo(200);
        assertThat(api.post(address + "/minutes", Map.of("on", "2024-02-02")).status())
                .isEqualTo(200);
        return meeting;
    }

    @Test
    void a_new_key_is_vouched_for_and_what_the_old_one_signed_still_holds() {
        String before = api.get("/api/v1/audit/checkpoint").body().path("note").asString();

        Answer rotated = api.post("/api/v1/audit/checkpoint-keys", Map.of());

        assertThat(rotated.status()).isEqualTo(201);
        assertThat(finding(before)).isEqualTo("HOLDS");
        assertThat(finding(rotated.body().path("note").asString())).isEqualTo("HOLDS");
        JsonNode keys = api.get("/api/v1/audit/checkpoint-keys").body().path("keys");
        assertThat(keys.size()).isGreaterThan(1);
        assertThat(keys.at("/0/handover").isNull()).isTrue();
        assertThat(keys.get(keys.size() - 1).path("handover").asString())
                .isEqualTo(rotated.body().path("note").asString());
    }

    @Test
    void a_bundle_of_an_initiative_is_readable_and_verifies() throws IOException {
        Path bundle = bundle("?subject=" + initiative);

        assertThat(file(bundle, "readable.html"))
                .contains("InitiativeProposed", SECRET)
                .doesNotContain("LMU Nord");
        assertThat(BundleCheck.of(bundle, Optional.of(key()), Locale.ENGLISH))
                .extracting(Finding::fault)
                .containsOnly(Optional.empty());
    }

    @Test
    void a_bundle_with_texts_withheld_verifies_and_shows_none() throws IOException {
        Path bundle = bundle("?texts=WITHHELD&subject=" + initiative);

        assertThat(file(bundle, "readable.html"))
                .contains("tilbageholdt")
                .doesNotContain("Bevisby");
        assertThat(file(bundle, "text-keys.txt")).isEmpty();
        assertThat(BundleCheck.of(bundle, Optional.of(key()), Locale.ENGLISH))
                .extracting(Finding::fault)
                .containsOnly(Optional.empty());
    }

    @Test
    void two_bundles_of_the_same_selection_are_the_same_bytes() throws IOException {
        String which = "?subject=%s&asOf=%d".formatted(initiative, MEDSPOR.head());

        assertThat(bundle(which)).hasSameBinaryContentAs(bundle(which));
    }

    @Test
    void a_bundle_may_begin_before_anything_was_recorded() {
        assertThat(api.get("/api/v1/audit/bundle?from=-1000000000-01-01T00:00:00Z").status())
                .isEqualTo(200);
    }

    @Test
    void a_bundle_of_a_period_holds_its_first_and_its_last_day() throws IOException {
        String today = DanishCalendar.dateAt(Instant.now()).toString();
        String asked = "?subject=%s&from=%s&to=%s";

        Path whole = bundle(asked.formatted(initiative, today, today));

        assertThat(file(whole, "readable.html")).contains("InitiativeProposed");
        assertThat(faults(whole)).containsOnly(Optional.empty());
        String recorded =
                api.get("/api/v1/audit/trail?subject=" + initiative)
                        .body()
                        .at("/items/0/recordedAt")
                        .asString();
        assertThat(file(bundle(asked.formatted(initiative, recorded, recorded)), "chain.txt"))
                .as("both ends are in it")
                .contains("after ");
        assertThat(problem(asked.formatted(initiative, "1990-01-01", "2001-12-31")))
                .isEqualTo("empty-bundle");
        assertThat(problem(asked.formatted(initiative, "2100-01-01", "")))
                .isEqualTo("empty-bundle");
    }

    private static List<Optional<String>> faults(Path bundle) throws IOException {
        return BundleCheck.of(bundle, Optional.empty(), Locale.ENGLISH).stream()
                .map(Finding::fault)
                .toList();
    }

    private String problem(String which) {
        return api.get("/api/v1/audit/bundle" + which).problem();
    }

    /** Fields that are left empty are sent all the same. */
    @Test
    void the_page_shows_a_checkpoint_to_keep_and_hands_out_what_is_chosen() throws IOException {
        Session auditor = Session.of(MEDSPOR, "admin", Medspor.PASSWORD);
        String page = auditor.text("/audit");

        String shown = page.substring(page.indexOf("<textarea"), page.indexOf("</textarea>"));
        assertThat(finding(shown.substring(shown.indexOf('>') + 1))).isEqualTo("HOLDS");
        assertThat(page)
                .contains("/audit/files/bundle", "<option value=\"" + body + "\">LMU Bevisby");
        String left = "&caseReference=&from=&to=&texts=SHOWN";
        assertThat(file(bundle("?subject=" + body + left), "readable.html"))
                .contains("LMU Bevisby")
                .contains(SECRET);
        assertThat(bundle("?subject=" + left))
                .hasSameBinaryContentAs(bundle("?asOf=" + MEDSPOR.head()));
    }

    @Test
    void what_is_not_in_the_log_has_no_bundle() {
        Answer nothing = api.get("/api/v1/audit/bundle?caseReference=99-9999");
        assertThat(nothing.problem()).isEqualTo("empty-bundle");
        assertThat(api.get("/api/v1/audit/bundle?from=yesterday").fields())
                .isEqualTo("from day-or-instant");
        assertThat(api.get("/api/v1/audit/bundle?to=2026-13-01").fields())
                .isEqualTo("to day-or-instant");
        assertThat(api.get("/api/v1/audit/bundle?subject=alle").fields()).isEqualTo("subject uuid");
        assertThat(api.get("/api/v1/audit/decisions/first").fields())
                .isEqualTo("position wrong-type");
        assertThat(api.get("/api/v1/audit/bundle?texts=SOME").status()).isEqualTo(400);
    }

    private String finding(String note) {
        return api.post("/api/v1/audit/checkpoint-checks", Map.of("note", note))
                .body()
                .path("finding")
                .asString();
    }

    private VerifierKey key() {
        var keys = api.get("/api/v1/audit/checkpoint-keys").body().path("keys");
        return VerifierKey.parse(keys.get(keys.size() - 1).path("verifier").asString());
    }

    private Path bundle(String which) throws IOException {
        Path zip = Files.createTempFile(directory, "udtræk", ".zip");
        var answer = api.bytes("/api/v1/audit/bundle" + which);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/zip");
        return Files.write(zip, answer.body());
    }

    private static String file(Path bundle, String name) throws IOException {
        try (ZipFile zip = new ZipFile(bundle.toFile(), UTF_8);
                InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
