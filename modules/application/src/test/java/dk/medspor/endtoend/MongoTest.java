package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import dk.medspor.endtoend.Api.Answer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Medspor on MongoDB's wire protocol instead of a data directory. */
class MongoTest {

    private static final int CLIENTS = 8;
    private static final int EACH = 10;

    @TempDir Path unused;

    private final MongoServer server = new MongoServer(new MemoryBackend());

    @BeforeEach
    void start_the_server() {
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    @AfterEach
    void stop_the_server() {
        server.shutdownNow();
    }

    @Test
    void the_journey_and_a_second_start() throws IOException {
        JsonNode before;
        try (Medspor medspor = node()) {
            new Journey(medspor.api()).travel(Journey.INVENTED_NOTE);
            before = verification(medspor);
        }
        assertThat(unused).isEmptyDirectory();
        try (Medspor again = node()) {
            assertThat(verification(again)).isEqualTo(before);
        }
    }

    @Test
    void two_nodes_record_each_command_once_in_one_valid_chain() throws Exception {
        try (Medspor here = node();
                Medspor there = node()) {
            List<Answer> answers = new ArrayList<>();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Callable<List<Answer>>> clients =
                        IntStream.range(0, CLIENTS)
                                .<Callable<List<Answer>>>mapToObj(
                                        it -> () -> post((it % 2 == 0 ? here : there).api(), it))
                                .toList();
                for (Future<List<Answer>> done : threads.invokeAll(clients)) {
                    answers.addAll(done.get());
                }
            }

            assertThat(answers).allMatch(it -> it.status() == 201);
            assertThat(answers)
                    .extracting(Answer::position)
                    .containsExactlyInAnyOrderElementsOf(
                            LongStream.range(0, (long) CLIENTS * EACH).boxed().toList());
            JsonNode verification = verification(here);
            assertThat(verification.path("valid").asBoolean()).isTrue();
            assertThat(verification.path("events").asInt()).isEqualTo(CLIENTS * EACH);
            assertThat(verification(there)).isEqualTo(verification);
            for (Answer answer : answers) {
                for (Medspor node : List.of(here, there)) {
                    Answer seen =
                            node.api()
                                    .getSeeing(answer.position(), "/api/v1/bodies/" + answer.id());
                    assertThat(seen.status()).isEqualTo(200);
                }
            }
        }
    }

    @Test
    void demonstration_data_is_refused_by_the_name_of_its_database() {
        try (Medspor demo = node("--medspor.demo=true")) {
            assertThat(demo.head()).isPositive();
        }
        assertThatThrownBy(this::node)
                .hasStackTraceContaining("MongoDB database medspor on 127.0.0.1")
                .hasStackTraceContaining("holds demonstration data");
    }

    private static List<Answer> post(Api api, int client) {
        return IntStream.range(0, EACH)
                .mapToObj(
                        it ->
                                api.post(
                                        "/api/v1/bodies",
                                        Map.of(
                                                "name",
                                                "LMU %d-%d".formatted(client, it),
                                                "tier",
                                                "LOCAL")))
                .toList();
    }

    private static JsonNode verification(Medspor medspor) {
        return medspor.api().get("/api/v1/audit/verification").body();
    }

    private Medspor node(String... more) {
        List<String> arguments = new ArrayList<>(List.of(more));
        // It says that it has no indexes that are not unique.
        arguments.add("--logging.level.de.bwaldvogel=error");
        arguments.add("--medspor.mongodb.uri=mongodb:/" + server.getLocalAddress());
        return Medspor.on(unused, arguments.toArray(String[]::new));
    }
}
