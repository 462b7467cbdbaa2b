package dk.medspor.endtoend;

import dk.medspor.endtoend.Api.Answer;
import dk.medspor.endtoend.Contract.Operation;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The examples of the contract as requests. What they cannot know beforehand is a one-time secret:
 * the one that was answered last stands in for it. Their keys make it safe to send them again.
 */
final class Story {

    private static final String LOGIN = "lone.skovby";

    private final Medspor medspor;
    private String secret = "";

    Story(Medspor medspor) {
        this.medspor = medspor;
    }

    Answer tell(Operation it) {
        JsonNode example = it.example().deepCopy();
        Api teller = teller(example);
        Answer answer = it.isUpload() ? upload(teller, it, example) : send(teller, it, example);
        secret = answer.body().path("oneTimeSecret").asString(secret);
        return answer;
    }

    /** An own password is changed by whoever has it. */
    private Api teller(JsonNode example) {
        if (example instanceof ObjectNode body && body.has("oneTimeSecret")) {
            body.put("oneTimeSecret", secret);
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
