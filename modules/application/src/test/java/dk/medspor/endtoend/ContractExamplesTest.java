package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.endtoend.Api.Answer;
import dk.medspor.endtoend.Contract.Operation;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What the contract shows as an example works on an empty Medspor, and is answered as it says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class ContractExamplesTest {

    private Medspor medspor;
    private Api api;
    private Contract contract;

    @BeforeAll
    void start(@TempDir Path directory) {
        medspor = Medspor.on(directory);
        api = medspor.api();
        contract = Contract.of(api);
    }

    @AfterAll
    void stop() {
        medspor.close();
    }

    @Test
    @Order(1)
    void every_example_is_accepted_and_again_under_its_key() {
        var story = new Story(medspor);

        contract.operations().forEach(it -> assertAnswered(it, story.tell(it)));
        contract.operations().stream()
                .filter(Operation::hasKey)
                .forEach(it -> assertAnswered(it, story.tell(it)));
        assertTheSameAsOf(medspor.head(), story);
    }

    /**
     * What is recorded later changes no byte of an answer as of before, in JSON and in CSV; files
     * of an office say when they were made.
     */
    private void assertTheSameAsOf(long then, Story story) {
        List<Operation> asked =
                contract.operations().stream()
                        .filter(Operation::takesAsOf)
                        .filter(it -> !it.answersDocument() || it.address().contains("format=CSV"))
                        .toList();
        List<String> before = asked.stream().map(it -> story.asOf(it, then)).toList();
        contract.operations().stream()
                .filter(it -> it.hasKey() && !it.isUpload())
                .forEach(story::tellMore);
        assertThat(medspor.head()).isGreaterThan(then + 20);

        assertThat(asked).hasSizeGreaterThan(30);
        for (int i = 0; i < asked.size(); i++) {
            assertThat(story.asOf(asked.get(i), then))
                    .as(asked.get(i).id())
                    .isEqualTo(before.get(i));
        }
    }

    private static void assertAnswered(Operation it, Answer answer) {
        String status = String.valueOf(answer.status());
        String said = it.id() + " " + status + " " + answer.response().body();
        assertThat(status).as(said).startsWith("2");
        assertThat(it.said().path("responses").propertyNames()).as(said).contains(status);
        assertThat(it.answer().isMissingNode())
                .as(said)
                .isEqualTo(status.equals("204") || it.answersDocument());
        assertThat(Shape.fits(it.answer(), answer.body())).as(said).isTrue();
    }

    /** A request that is answered with a problem of a status. */
    record Wrong(int status, Api by, String method, String path, String header, String body) {

        Answer sent() {
            var request = by.request(path).method(method, BodyPublishers.ofString(body));
            List<String> parts = List.of(header.split(": "));
            return by.send(request.header(parts.getFirst(), parts.getLast()));
        }

        @Override
        public String toString() {
            return status + " " + method + " " + path;
        }
    }

    Stream<Wrong> wrong() {
        String bodies = "/api/v1/bodies";
        String json = "Content-Type: application/json";
        String id = api.post(bodies, "{\"name\":\"HMU\",\"tier\":\"MAIN\"}").id();
        String owned =
                "{\"id\":\"%s\",\"title\":\"Ro\",\"horizon\":\"NOW\",\"ownerBodyId\":\"%s\"}";
        String initiatives = "/api/v1/initiatives";
        String initiative = api.post(initiatives, owned.formatted(UUID.randomUUID(), id)).id();
        Users.create(medspor, "gæst", "HMU", List.of());
        Api guest = medspor.api("gæst", Users.PASSWORD);
        Api locked = medspor.api("ingen", "gættet forkert");
        for (int i = 0; i < 10; i++) {
            locked.get(bodies);
        }
        return Stream.of(
                new Wrong(400, api, "POST", initiatives, json, "{}"),
                new Wrong(401, Api.anonymous(medspor.port()), "GET", bodies, json, ""),
                new Wrong(403, guest, "POST", bodies, json, "{}"),
                new Wrong(404, api, "GET", initiatives + "/" + UUID.randomUUID(), json, ""),
                new Wrong(406, api, "GET", bodies, "Accept: application/xml", ""),
                new Wrong(409, api, "POST", initiatives, json, owned.formatted(initiative, id)),
                new Wrong(
                        413,
                        api,
                        "POST",
                        initiatives,
                        json,
                        "{\"title\":\"" + "x".repeat(3_000_000) + "\"}"),
                new Wrong(415, api, "POST", initiatives, "Content-Type: text/plain", "{}"),
                new Wrong(
                        422,
                        api,
                        "POST",
                        initiatives,
                        json,
                        owned.formatted(UUID.randomUUID(), UUID.randomUUID())),
                new Wrong(429, locked, "GET", bodies, json, ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void wrong(Wrong it) {
        JsonNode example = problemExample(it.status());
        Answer answer = it.sent();

        assertThat(answer.status()).isEqualTo(it.status());
        assertThat(Shape.fits(example, answer.body()))
                .as(example + " " + answer.response().body())
                .isTrue();
        assertThat(example.path("type")).isEqualTo(answer.body().path("type"));
    }

    @Test
    void an_agenda_that_has_changed_is_answered_as_the_example_says() {
        String body = api.post("/api/v1/bodies", "{\"name\":\"LMU\",\"tier\":\"LOCAL\"}").id();
        String meeting =
                api.post(
                                "/api/v1/meeting-plan",
                                "{\"bodyId\":\"%s\",\"kind\":\"ORDINARY\",\"date\":\"2024-12-02\",\"title\":\"Møde\",\"on\":\"2024-01-08\"}"
                                        .formatted(body))
                        .id();
        String items = "/api/v1/meetings/" + meeting + "/agenda/items";
        String budget =
                "{\"on\":\"2024-01-08\",\"item\":{\"title\":\"%s\",\"purpose\":\"DECISION\"}}";
        assertThat(api.post(items, budget.formatted("Budget")).status()).isEqualTo(200);
        String before = "\"" + medspor.head() + "\"";
        String change = items + "/1/changes";
        assertThat(api.post(change, budget.formatted("Budget 2024")).status()).isEqualTo(200);

        Answer answer =
                api.send(
                        api.request(change)
                                .header("Content-Type", "application/json")
                                .header("If-Match", before)
                                .POST(BodyPublishers.ofString(budget.formatted("Budget 2025"))));

        assertThat(answer.status()).isEqualTo(412);
        assertThat(Shape.fits(problemExample(412), answer.body()))
                .as(answer.response().body())
                .isTrue();
    }

    @Test
    void every_problem_that_an_operation_names_has_an_example_of_its_status() {
        contract.document()
                .at("/components/responses")
                .forEachEntry(
                        (name, _) -> {
                            int status = Integer.parseInt(name.substring("Problem".length()));
                            assertThat(problemExample(status).path("status").asInt())
                                    .isEqualTo(status);
                        });
        assertThat(contract.document().at("/components/responses").size()).isGreaterThan(10);
    }

    private JsonNode problemExample(int status) {
        return contract.document()
                .at("/components/responses/Problem" + status)
                .at("/content/application~1problem+json/example");
    }
}
