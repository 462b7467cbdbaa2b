package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.endtoend.Api.Answer;
import dk.medspor.storage.RecordStore;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client that has lost an answer may send its request again without fear. */
class OncePerKeyTest {

    private static final Medspor MEDSPOR = Medspor.shared();
    private static final String BODIES = "/api/v1/bodies";
    private static final String LMU = "{\"name\":\"LMU Nord\",\"tier\":\"LOCAL\"}";

    private final Api api = MEDSPOR.api();
    private final String key = "key-" + UUID.randomUUID();

    @Test
    void the_same_request_under_the_same_key_has_the_first_outcome() {
        Answer first = post(api, BODIES, LMU);
        long head = MEDSPOR.head();
        Answer again = post(api, BODIES, LMU);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.response().headers().firstValue("Location"))
                .isEqualTo(first.response().headers().firstValue("Location"))
                .isPresent();
        assertThat(MEDSPOR.head()).isEqualTo(head);
    }

    @Test
    void another_request_under_the_key_is_refused() {
        post(api, BODIES, LMU);
        long head = MEDSPOR.head();

        Answer otherBody = post(api, BODIES, LMU.replace("Nord", "Syd"));
        Answer otherAddress = post(api, "/api/v1/meetings", LMU);

        assertThat(List.of(otherBody.status(), otherAddress.status())).containsOnly(422);
        assertThat(otherBody.problem()).isEqualTo("key-reused");
        assertThat(MEDSPOR.head()).isEqualTo(head);
    }

    @Test
    void an_id_is_taken_whatever_the_key() {
        Answer first = post(api, BODIES, LMU);
        String sameId = LMU.replace("{", "{\"id\":\"" + first.id() + "\",");

        assertThat(api.post(BODIES, sameId).problem()).isEqualTo("id-taken");
    }

    @Test
    void a_refusal_is_decided_anew() {
        String parent = UUID.randomUUID().toString();
        String below = LMU.replace("{", "{\"parentId\":\"" + parent + "\",");
        assertThat(post(api, BODIES, below).status()).isEqualTo(422);

        api.post(BODIES, LMU.replace("{", "{\"id\":\"" + parent + "\","));

        assertThat(post(api, BODIES, below).status()).isEqualTo(201);
    }

    @Test
    void a_key_that_is_none_is_refused() {
        Answer answer =
                api.send(
                        api.request(BODIES)
                                .header("Idempotency-Key", "two words")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(LMU)));

        assertThat(answer.fields()).isEqualTo("Idempotency-Key visible-ascii");
    }

    @Test
    void of_eight_at_once_one_is_carried_out() throws Exception {
        long head = MEDSPOR.head();
        List<Answer> answers = new ArrayList<>();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> sent = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                sent.add(executor.submit(() -> post(api, BODIES, LMU)));
            }
            for (Future<Answer> it : sent) {
                answers.add(it.get());
            }
        }

        assertThat(MEDSPOR.head()).isEqualTo(head + 1);
        assertThat(answers).extracting(Answer::status).contains(201).containsOnly(201, 409);
        assertThat(answers)
                .filteredOn(it -> it.status() == 409)
                .allSatisfy(
                        it -> {
                            assertThat(it.problem()).isEqualTo("key-under-way");
                            assertThat(it.response().headers().firstValue("Retry-After"))
                                    .isPresent();
                        });
    }

    @Test
    void neither_a_restart_nor_an_outcome_that_is_not_kept_makes_it_twice(@TempDir Path directory) {
        Answer body;
        Answer adoption;
        String adopt;
        try (Medspor before = Medspor.on(directory)) {
            body = post(before.api(), BODIES, LMU);
            adopt = "/api/v1/initiatives/" + initiative(before.api(), body.id()) + "/adoption";
            adoption = post(before.api(), adopt, "adopt", "{\"on\":\"2024-01-08\"}");
        }
        try (Medspor after = Medspor.on(directory)) {
            long head = after.head();
            assertThat(post(after.api(), BODIES, LMU).body()).isEqualTo(body.body());

            forget(after.part(RecordStore.class));

            assertThat(post(after.api(), BODIES, LMU).body()).isEqualTo(body.body());
            assertThat(post(after.api(), adopt, "adopt", "{\"on\":\"2024-01-08\"}").body())
                    .isEqualTo(adoption.body());
            assertThat(post(after.api(), adopt, "adopt", "{\"on\":\"2024-01-09\"}").problem())
                    .isEqualTo("key-reused");
            assertThat(after.head()).isEqualTo(head);
        }
    }

    /** As a crash leaves it between the events and their record, and a day later everything. */
    private static void forget(RecordStore records) {
        records.list("kept-outcome", "", 100)
                .forEach(it -> records.delete("kept-outcome", it.key(), it.version()));
    }

    private static String initiative(Api api, String owner) {
        return api.post(
                        "/api/v1/initiatives",
                        "{\"title\":\"Ro\",\"ownerBodyId\":\"%s\",\"horizon\":\"NOW\"}"
                                .formatted(owner))
                .id();
    }

    private Answer post(Api to, String path, String body) {
        return post(to, path, key, body);
    }

    private static Answer post(Api to, String path, String key, String body) {
        return to.send(
                to.request(path)
                        .header("Idempotency-Key", key)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
    }
}
