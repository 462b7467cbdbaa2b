package dk.medspor.endtoend;

import dk.medspor.endtoend.Api.Answer;
import dk.medspor.endtoend.Contract.Operation;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The examples of the contract as requests; their keys make it safe to send them again. */
final class Story {

    private Story() {}

    static Answer tell(Api api, Operation it) {
        var request = api.request(it.address());
        it.parameters("header").stream()
                .filter(header -> header.has("example"))
                .forEach(
                        header ->
                                request.header(
                                        header.path("name").asString(), Operation.example(header)));
        if (it.content().isEmpty()) {
            return api.send(request.GET());
        }
        Map.Entry<String, JsonNode> content = it.content().orElseThrow();
        JsonNode example = content.getValue().path("example");
        return content.getKey().startsWith("multipart/")
                ? api.upload(
                        it.path(),
                        "note.md",
                        example.path("file").asString().getBytes(StandardCharsets.UTF_8))
                : api.send(
                        request.header("Content-Type", content.getKey())
                                .method(it.method(), BodyPublishers.ofString(example.toString())));
    }
}
