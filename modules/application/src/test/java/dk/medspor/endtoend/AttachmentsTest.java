package dk.medspor.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.endtoend.Api.Answer;
import dk.medspor.eventlog.ProtectedContents;
import dk.medspor.meetings.AgendaItem.Enclosure;
import dk.medspor.meetings.MeetingId;
import dk.medspor.status.agendas.MeetingDossiers;
import dk.medspor.storage.BlobStore;
import dk.medspor.storage.Stores;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is attached to an item can be fetched as it was sent, and is kept sealed. */
class AttachmentsTest {

    private static final Medspor MEDSPOR = Medspor.shared();
    private static final String TEXT = "Fraværet faldt i alle tre kvartaler. Spørg Ida.";
    private static final byte[] BYTES = TEXT.getBytes(UTF_8);

    private final Api api = MEDSPOR.api();
    private final String hmu =
            api.post("/api/v1/bodies", Map.of("name", "HMU Bilagsby", "tier", "MAIN")).id();
    private final String meeting =
            api.post(
                            "/api/v1/meeting-plan",
                            Map.of(
                                    "bodyId", hmu,
                                    "kind", "ORDINARY",
                                    "date", "2024-02-01",
                                    "title", "Ordinært møde",
                                    "on", "2024-01-02"))
                    .id();
    private final String item = "/api/v1/meetings/" + meeting + "/agenda/items/1";
    private final String content = item + "/attachments/" + sha256(BYTES) + "/content";

    @Test
    void a_document_is_fetched_as_it_was_sent_under_its_name_and_type() {
        long attached = attach("Sygefravær 2024.txt", "text/html", BYTES.length).position();
        assertThat(get("").problem()).isEqualTo("content-missing");

        assertThat(upload(BYTES).status()).isEqualTo(200);

        var fetched = get("").response();
        assertThat(fetched.body()).isEqualTo(TEXT);
        assertThat(header(fetched, "Content-Type")).isEqualTo("text/html");
        assertThat(header(fetched, "Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''Sygefrav%C3%A6r%202024.txt");
        assertThat(header(fetched, "Content-Security-Policy")).isEqualTo("sandbox");
        assertThat(header(fetched, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(get("?on=2024-01-09").problem()).isEqualTo("unknown-attachment");
        assertThat(get("?asOf=" + attached).problem()).isEqualTo("content-missing");
        assertThat(upload(BYTES).problem()).isEqualTo("content-kept-already");
        assertThat(
                        api.getSeeing(MEDSPOR.head(), "/api/v1/meetings/" + meeting + "/agenda")
                                .body()
                                .at("/items/0/attachments/0/here")
                                .asBoolean())
                .isTrue();
    }

    @Test
    void what_is_taken_away_stays_readable_on_the_days_it_was_there() {
        attach("a.txt", "text/plain", BYTES.length);
        upload(BYTES);
        api.post(
                item + "/attachment-removals",
                Map.of("on", "2024-01-12", "sha256", sha256(BYTES), "reason", "Forkert"));

        assertThat(get("?on=2024-01-12").problem()).isEqualTo("unknown-attachment");
        assertThat(get("?on=2024-01-11").response().body()).isEqualTo(TEXT);
    }

    @Test
    void something_else_is_refused_and_leaves_nothing() {
        attach("a.txt", "no media type", BYTES.length);
        long before = kept();
        long head = MEDSPOR.head();

        Answer other = upload("Noget andet".getBytes(UTF_8));

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.problem()).isEqualTo("content-differs");
        assertThat(kept()).isEqualTo(before);
        assertThat(MEDSPOR.head()).isEqualTo(head);
        assertThat(upload(new byte[11 << 20]).status()).isEqualTo(413);
        upload(BYTES);
        assertThat(header(get("").response(), "Content-Type"))
                .isEqualTo("application/octet-stream");
    }

    @Test
    void its_size_is_what_was_said() {
        attach("a.txt", "text/plain", BYTES.length + 1);

        assertThat(upload(BYTES).problem()).isEqualTo("content-differs");
    }

    @Test
    void the_bytes_are_sealed_and_gone_with_their_key() throws IOException {
        attach("a.txt", "text/plain", BYTES.length);
        upload(BYTES);
        var id = new MeetingId(UUID.fromString(meeting));
        String name =
                MEDSPOR.part(MeetingDossiers.class)
                        .find(id)
                        .flatMap(it -> it.agenda().item(1))
                        .flatMap(it -> it.enclosure(sha256(BYTES)))
                        .flatMap(Enclosure::content)
                        .orElseThrow();

        try (var sealed = blobs().open(name).orElseThrow()) {
            assertThat(new String(sealed.readAllBytes(), UTF_8)).doesNotContain("Ida", "kvartal");
        }
        MEDSPOR.part(ProtectedContents.class).destroy(name, meeting);
        assertThat(get("").problem()).isEqualTo("content-missing");
    }

    private static BlobStore blobs() {
        return MEDSPOR.part(Stores.class).blobs();
    }

    private static long kept() {
        return blobs().list("", Integer.MAX_VALUE).size();
    }

    private Answer attach(String name, String mediaType, int size) {
        api.post(
                "/api/v1/meetings/" + meeting + "/agenda/items",
                Map.of(
                        "on",
                        "2024-01-09",
                        "item",
                        Map.of("title", "Fravær", "purpose", "INFORMATION")));
        Answer attached =
                api.post(
                        item + "/attachments",
                        Map.of(
                                "on", "2024-01-10",
                                "name", name,
                                "mediaType", mediaType,
                                "size", size,
                                "sha256", sha256(BYTES)));
        assertThat(attached.status()).as(attached.response().body()).isEqualTo(200);
        return attached;
    }

    private Answer upload(byte[] bytes) {
        return api.upload(content, "a.txt", bytes);
    }

    private Answer get(String which) {
        return api.getSeeing(MEDSPOR.head(), content + which);
    }

    private static String header(HttpResponse<?> of, String name) {
        return String.join(
                ",", of.headers().map().getOrDefault(name.toLowerCase(Locale.ROOT), List.of()));
    }

    private static String sha256(byte[] bytes) {
        return ProtectedContents.sha256(bytes);
    }
}
