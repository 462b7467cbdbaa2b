package dk.medspor.endtoend;

import dk.medspor.endtoend.Api.Answer;
import dk.medspor.endtoend.Contract.Operation;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The examples of the contract as requests. What they cannot know beforehand is a one-time secret:
 * the one that was answered last stands in for it. Their keys make it safe to send them again.
 */
final class Story {

    private static final String LOGIN = "lone.skovby";
    private static final String SECOND = "anden.sekretær";

    private final Medspor medspor;
    private String secret = "";

    /** Somebody is there who is to be forgotten, and somebody who confirms it. */
    Story(Medspor medspor) {
        this.medspor = medspor;
        Users.create(medspor, SECOND, "SECRETARY", List.of());
        medspor.api()
                .post(
                        "/api/v1/people",
                        "{\"id\":\"5f0c6a51-8f0e-4c57-9c4f-000000000f02\",\"name\":\"Ubo Skovby\"}");
    }

    Answer tell(Operation it) {
        JsonNode example = it.example().deepCopy();
        Api teller = teller(example);
        Answer answer = it.isUpload() ? upload(teller, it, example) : send(teller, it, example);
        secret = answer.body().path("oneTimeSecret").asString(secret);
        return answer;
    }

    /** The same once more without its key: something new, where the rules let it through. */
    void tellMore(Operation it) {
        JsonNode example = it.example().deepCopy();
        if (example instanceof ObjectNode body) {
            body.remove("id");
        }
        medspor.api().send(it.method(), it.address(), example.toString());
    }

    /** What an operation answers of what had been recorded by then. */
    String asOf(Operation it, long position) {
        String address = it.address();
        return medspor.api()
                .get(address + (address.contains("?") ? "&" : "?") + "asOf=" + position)
                .response()
                .body();
    }

    /** An own password is changed by whoever has it. */
    private Api teller(JsonNode example) {
        if (example instanceof ObjectNode body && body.has("oneTimeSecret")) {
            body.put("oneTimeSecret", secret);
        }
        if (example.has("agreed")) {
            return medspor.api(SECOND, Users.PASSWORD);
        }
        return example.has("oldPassword")
                ? medspor.api(LOGIN, example.path("oldPassword").asString())
                : medspor.api();
    }

    private static Answer upload(Api teller, Operation it, JsonNode example) {
        byte[] file = example.path("file").asString().getBytes(StandardCharsets.UTF_8);
        return teller.upload(it.address(), "note.md", file);
    }

    private Answer send(Api teller, Operation it, JsonNode example) {
        var request = teller.request(it.address());
        if (!it.writes()) {
            request.header("Medspor-Position", String.valueOf(medspor.head()));
        }
        it.parameters("header").stream()
                .filter(header -> header.has("example"))
                .forEach(
                        header ->
                                request.header(
                                        header.path("name").asString(), Operation.example(header)));
        it.content().map(Map.Entry::getKey).ifPresent(type -> request.header("Content-Type", type));
        return teller.send(
                request.method(
                        it.method(),
                        example.isMissingNode()
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(example.toString())));
    }
}
