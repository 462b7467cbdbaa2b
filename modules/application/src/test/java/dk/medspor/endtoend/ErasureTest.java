package dk.medspor.endtoend;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.medspor.endtoend.Api.Answer;
import dk.medspor.eventlog.ProtectedContents;
import dk.medspor.kernel.Protected;
import dk.medspor.readmodels.ProjectedView;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Somebody is forgotten: in every file, view and answer, and nothing else is. */
class ErasureTest {

    static final String NAME = "Ragnfrid Glemmeby";
    private static final String TEXT = NAME + " siger, at vagterne er for lange";
    private static final String POINT = "5f0c6a51-8f0e-4c57-9c4f-00000000e001";
    private static final String OTHER = "Den, der bliver";
    private static final byte[] PAPER = ("Brev fra " + NAME).getBytes(UTF_8);

    @TempDir Path data;

    @Test
    void no_byte_of_a_name_is_left_anywhere_and_the_proof_holds() throws IOException {
        try (Medspor medspor = Medspor.on(data)) {
            Api api = medspor.api();
            Users.create(medspor, "anden", "SECRETARY", List.of());
            Api second = medspor.api("anden", Users.PASSWORD);
            String person = registered(api);
            String meeting = meeting(api);
            long said = once(api, meeting).position();
            assertThat(once(api, meeting).position()).isEqualTo(said);
            contribution(api, meeting, OTHER);
            assertThat(filesWith(NAME)).as("there is something to be forgotten").isNotEmpty();
            assertThat(searched(medspor)).isEqualTo(1);

            String first = asked(api, "'personId':'%s'".formatted(person));
            String text = asked(api, "'position':%d,'field':'/contribution/text'".formatted(said));
            assertThat(decided(api, first, "true").problem()).isEqualTo("own-erasure");
            assertThat(decided(second, first, "true").status()).isEqualTo(200);
            assertThat(decided(second, text, "true").status()).isEqualTo(200);
            assertThat(decided(second, text, "true").problem()).isEqualTo("erasure-settled");
            String agenda = agendaWithPaper(api);
            String paper =
                    agenda + "/1/attachments/" + ProtectedContents.sha256(PAPER) + "/content";
            long kept = api.upload(paper, "brev.txt", PAPER).position();
            String bytes = asked(api, "'position':%d,'field':'/content'".formatted(kept));
            assertThat(api.getSeeing(kept, paper).response().body()).contains(NAME);
            assertThat(decided(second, bytes, "true").status()).isEqualTo(200);
            awaitDone(medspor, 3);
            assertThat(api.get(paper).problem()).isEqualTo("content-missing");

            assertThat(filesWith(NAME)).isEmpty();
            assertThat(filesWith(OTHER)).isNotEmpty();
            assertThat(searched(medspor)).isZero();
            assertNothingInTheIndex();
            assertThat(api.get("/api/v1/people/" + person).status()).isEqualTo(404);
            assertThat(points(medspor, meeting)).containsExactly(Protected.WITHHELD, OTHER);
            assertThat(bundle(api)).doesNotContain(NAME);
            assertThat(once(api, meeting).problem())
                    .as("nothing can be held against what the request said")
                    .isEqualTo("key-reused");
            assertThat(api.get("/api/v1/audit/verification").body().path("valid").asBoolean())
                    .isTrue();
            assertSameAsFolded(medspor);
            ReplayedLog.sameThroughout(medspor);
        }
        try (Medspor again = Medspor.on(data)) {
            JsonNode kept = again.api().get("/api/v1/erasures").body();
            assertThat(kept.at("/items/2/carriedOut").asBoolean()).isTrue();
            assertThat(filesWith(NAME)).isEmpty();
            assertNothingInTheIndex();
            assertThat(searched(again)).isZero();
        }
    }

    private static int searched(Medspor medspor) {
        String words = "/api/v1/search?q=" + NAME.replace(' ', '+');
        return medspor.api().getSeeing(medspor.head(), words).body().path("total").asInt();
    }

    /** Words lie there in lower case, cut into pieces and packed: they are read as Lucene does. */
    private void assertNothingInTheIndex() throws IOException {
        assertThat(WordsOfIndex.in(data.resolve("search")))
                .noneMatch(it -> it.contains("ragnfrid") || it.contains("glemmeby"));
    }

    @Test
    void what_is_declined_or_not_there_or_still_to_be_kept_stays() {
        Medspor medspor = Medspor.shared();
        Api api = medspor.api();
        String meeting = meeting(api);
        long said = contribution(api, meeting, OTHER).position();
        String text = "'position':%d,'field':'%s'".formatted(said, "/contribution/text");

        assertThat(ask(api, text, "RETENTION_OVER").problem()).isEqualTo("still-to-be-kept");
        assertThat(ask(api, text.replace("text'", "id'"), "RECORDED_BY_MISTAKE").problem())
                .isEqualTo("nothing-to-erase");
        assertThat(ask(api, "'position':5", "RECORDED_BY_MISTAKE").fields())
                .isEqualTo("personId person-or-text");
        String asked = asked(api, text);
        assertThat(decided(api, asked, "false").fields()).isEqualTo("reason required");
        assertThat(decided(api, asked, "false,'reason':'Skal stå'").status()).isEqualTo(200);
        assertThat(decided(api, asked, "true").problem()).isEqualTo("erasure-settled");
        assertThat(points(medspor, meeting)).containsExactly(OTHER);
    }

    @Test
    void who_is_to_be_forgotten_is_found_in_every_text_and_beside_files_that_are_not_read() {
        Medspor medspor = Medspor.shared();
        Api api = medspor.api();
        String name = "Findemark" + UUID.randomUUID();
        String meeting = meeting(api);
        long said = contribution(api, meeting, "Sølvi " + name + " kommer for sent").position();
        contribution(api, meeting, OTHER);
        String agenda = agendaWithPaper(api);
        long item =
                post(
                                api,
                                agenda,
                                ("'on':'2024-01-03','item':{'title':'Brev fra %s',"
                                                + "'purpose':'DECISION'}")
                                        .formatted(name))
                        .position();
        String paper = agenda + "/1/attachments/" + ProtectedContents.sha256(PAPER) + "/content";
        long file = api.upload(paper, "brev.txt", PAPER).position();

        JsonNode found = mentions(api, name.toUpperCase(Locale.ROOT), said);
        assertThat(found.path("texts").findValuesAsString("position"))
                .containsExactly(String.valueOf(said), String.valueOf(item));
        assertThat(found.at("/texts/0/field").asString()).isEqualTo("/contribution/text");
        assertThat(found.at("/texts/0/subjectId").asString()).isEqualTo(meeting);
        assertThat(found.at("/texts/1/text").asString()).isEqualTo("Brev fra " + name);
        assertThat(found.path("files").findValuesAsString("position"))
                .containsExactly(String.valueOf(file));
        assertThat(found.path("next").isNull()).isTrue();
        assertThat(mentions(api, "sølvi " + name, item).path("texts")).isEmpty();
        String mentions = "/api/v1/erasures/mentions?words=";
        assertThat(api.get(mentions + "+").fields()).isEqualTo("words required");
        assertThat(api.get(mentions + "a&from=-1").fields()).isEqualTo("from too-small");
    }

    private static JsonNode mentions(Api api, String words, long from) {
        String asked = URLEncoder.encode(words, UTF_8);
        return api.get("/api/v1/erasures/mentions?words=" + asked + "&from=" + from).body();
    }

    @Test
    void on_the_page_one_asks_and_another_confirms() {
        Medspor medspor = Medspor.shared();
        String text = "Skal væk fra siden " + UUID.randomUUID();
        String meeting = meeting(medspor.api());
        long said = contribution(medspor.api(), meeting, text).position();
        String login = "anden-" + UUID.randomUUID();
        Users.create(medspor, login, "SECRETARY", List.of());
        Session first = Session.of(medspor, "admin", Medspor.PASSWORD);
        first.post(
                "/erasures",
                "/erasures",
                Map.of(
                        "position", String.valueOf(said),
                        "field", "/contribution/text",
                        "ground", "RECORDED_BY_MISTAKE"));
        String confirmation =
                "/erasures/" + erasureOf(said, medspor).path("id").asString() + "/confirmation";
        assertThat(first.text("/erasures"))
                .contains("Hvad en sletning når", "Hændelse " + said)
                .doesNotContain(confirmation);

        Session second = Session.of(medspor, login, Users.PASSWORD);
        assertThat(second.text("/erasures")).contains("Bekræft sletningen", confirmation);
        second.post("/erasures", confirmation, Map.of());

        awaitErased(medspor, said);
        assertThat(points(medspor, meeting)).contains(Protected.WITHHELD);
    }

    /**
     * Waits until the erasure of a text is carried out and recorded as that: on an application
     * shared with others no event of it comes later, among theirs.
     */
    static void awaitErased(Medspor medspor, long position) {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> erasureOf(position, medspor).path("carriedOut").asBoolean());
    }

    /** The erasure that was asked of a text. */
    private static JsonNode erasureOf(long position, Medspor medspor) {
        return medspor.api()
                .getSeeing(medspor.head(), "/api/v1/erasures?size=500")
                .body()
                .path("items")
                .valueStream()
                .filter(it -> it.at("/text/position").asLong(-1) == position)
                .findFirst()
                .orElseThrow();
    }

    static String registered(Api api) {
        Answer registered =
                api.send(
                        api.request("/api/v1/people")
                                .header("Content-Type", "application/json")
                                .header("Idempotency-Key", "en-person")
                                .POST(BodyPublishers.ofString("{\"name\":\"" + NAME + "\"}")));
        assertThat(registered.status()).isEqualTo(201);
        return registered.id();
    }

    static String meeting(Api api) {
        String hmu = api.post("/api/v1/bodies", Map.of("name", "HMU", "tier", "MAIN")).id();
        return post(
                        api,
                        "/api/v1/meetings",
                        "'bodyId':'%s','kind':'THEME_DAY','date':'2024-01-08','title':'Dag'"
                                .formatted(hmu))
                .id();
    }

    /** Answers the address of an agenda whose first item is to have a document attached. */
    private static String agendaWithPaper(Api api) {
        String hmu = api.post("/api/v1/bodies", Map.of("name", "HMU", "tier", "MAIN")).id();
        String agenda =
                "/api/v1/meetings/%s/agenda/items"
                        .formatted(
                                post(
                                                api,
                                                "/api/v1/meeting-plan",
                                                ("'bodyId':'%s','kind':'ORDINARY','title':'Møde',"
                                                                + "'date':'2024-02-01','on':'2024-01-02'")
                                                        .formatted(hmu))
                                        .id());
        post(api, agenda, "'on':'2024-01-03','item':{'title':'Sag','purpose':'DECISION'}");
        post(
                api,
                agenda + "/1/attachments",
                "'on':'2024-01-03','name':'brev.txt','mediaType':'text/plain','size':%d,'sha256':'%s'"
                        .formatted(PAPER.length, ProtectedContents.sha256(PAPER)));
        return agenda;
    }

    static Answer once(Api api, String meeting) {
        return api.send(
                api.request("/api/v1/meetings/" + meeting + "/contributions")
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", "et-ord")
                        .POST(
                                BodyPublishers.ofString(
                                        "{\"id\":\"%s\",\"text\":\"%s\"}".formatted(POINT, TEXT))));
    }

    private static Answer contribution(Api api, String meeting, String text) {
        return post(api, "/api/v1/meetings/" + meeting + "/contributions", "'text':'" + text + "'");
    }

    static String asked(Api api, String subject) {
        Answer asked = ask(api, subject, "WISH_OF_THE_PERSON");
        assertThat(asked.status()).as(asked.response().body()).isEqualTo(201);
        return asked.id();
    }

    private static Answer ask(Api api, String subject, String ground) {
        return post(api, "/api/v1/erasures", subject + ",'ground':'" + ground + "'");
    }

    static Answer decided(Api api, String erasure, String agreed) {
        return post(api, "/api/v1/erasures/" + erasure + "/decision", "'agreed':" + agreed);
    }

    static void awaitDone(Medspor medspor, int erasures) {
        await().atMost(Duration.ofMinutes(1))
                .until(
                        () ->
                                medspor.api()
                                                .getSeeing(medspor.head(), "/api/v1/erasures")
                                                .body()
                                                .path("items")
                                                .valueStream()
                                                .filter(it -> it.path("carriedOut").asBoolean())
                                                .count()
                                        == erasures);
    }

    static List<String> points(Medspor medspor, String meeting) {
        return medspor.api()
                .getSeeing(medspor.head(), "/api/v1/meetings/" + meeting)
                .body()
                .findValuesAsString("text");
    }

    private static String bundle(Api api) throws IOException {
        byte[] zip = api.bytes("/api/v1/audit/bundle").body();
        var all = new StringBuilder();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            while (in.getNextEntry() != null) {
                all.append(new String(in.readAllBytes(), UTF_8));
            }
        }
        return all.toString();
    }

    @SuppressWarnings("rawtypes") // the views are of many types
    private static void assertSameAsFolded(Medspor medspor) {
        for (ProjectedView view : medspor.parts(ProjectedView.class)) {
            view.await(medspor.head());
            assertThat(view.documentsHash().sha256())
                    .as(view.name())
                    .isEqualTo(view.foldedHash(view.position()).sha256());
        }
    }

    /** In whatever file, also in pages of a database that nothing points to any more. */
    private List<Path> filesWith(String text) throws IOException {
        String utf8 = new String(text.getBytes(UTF_8), ISO_8859_1);
        String utf16 = new String(text.getBytes(UTF_16LE), ISO_8859_1);
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(
                data,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        String bytes = read(file);
                        if (bytes.contains(utf8) || bytes.contains(utf16)) {
                            found.add(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    private String read(Path file) throws IOException {
                        try {
                            return new String(Files.readAllBytes(file), ISO_8859_1);
                        } catch (NoSuchFileException gone) {
                            return "";
                        }
                    }

                    // The index of the search puts its files together meanwhile.
                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException failure)
                            throws IOException {
                        if (failure instanceof NoSuchFileException) {
                            return FileVisitResult.CONTINUE;
                        }
                        throw failure;
                    }
                });
        return found;
    }

    private static Answer post(Api api, String path, String fields) {
        return api.post(path, ("{" + fields + "}").replace('\'', '"'));
    }
}
