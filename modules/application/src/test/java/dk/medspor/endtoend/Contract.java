package dk.medspor.endtoend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The OpenAPI document of a running Medspor, as a client would read it. */
record Contract(JsonNode document) {

    /** One operation with what the document says about it. */
    record Operation(String method, String path, JsonNode said) {

        String id() {
            return said.path("operationId").asString("");
        }

        boolean writes() {
            return !method.equals("GET");
        }

        List<JsonNode> parameters(String in) {
            return said.path("parameters")
                    .valueStream()
                    .filter(it -> it.path("in").asString("").equals(in))
                    .toList();
        }

        Optional<Map.Entry<String, JsonNode>> content() {
            return said.at("/requestBody/content").properties().stream().findFirst();
        }

        boolean takesAsOf() {
            return takes("asOf");
        }

        boolean takes(String parameter) {
            return parameters("query").stream().anyMatch(it -> name(it).equals(parameter));
        }

        boolean isUpload() {
            return content().filter(it -> it.getKey().startsWith("multipart/")).isPresent();
        }

        boolean hasKey() {
            return parameters("header").stream().anyMatch(it -> name(it).equals("Idempotency-Key"));
        }

        /** Of the request; missing where it has no body. */
        JsonNode example() {
            return content()
                    .map(it -> it.getValue().path("example"))
                    .orElseGet(MissingNode::getInstance);
        }

        /** Of the answer when all is well; missing where it says nothing. */
        JsonNode answer() {
            return said.path("responses").properties().stream()
                    .filter(it -> it.getKey().startsWith("2"))
                    .map(it -> it.getValue().at("/content/application~1json/example"))
                    .findFirst()
                    .orElseThrow();
        }

        /** Whether all is well with whatever bytes somebody has sent, which are no JSON. */
        boolean answersDocument() {
            return said.at("/responses/200/content/*~1*").isObject();
        }

        /** The address with the examples of the parameters. */
        String address() {
            String address = path;
            for (JsonNode it : parameters("path")) {
                address = address.replace("{" + name(it) + "}", example(it));
            }
            String query =
                    parameters("query").stream()
                            .filter(it -> it.has("example"))
                            .map(it -> name(it) + "=" + example(it))
                            .collect(Collectors.joining("&"));
            return query.isEmpty() ? address : address + "?" + query;
        }

        private static String name(JsonNode it) {
            return it.path("name").asString("");
        }

        static String example(JsonNode it) {
            return it.path("example").asString("");
        }
    }

    static Contract of(Api api) {
        return new Contract(api.get("/v3/api-docs").body());
    }

    /** Those that record first, in the order of the document. */
    List<Operation> operations() {
        List<Operation> all = new ArrayList<>();
        document.path("paths")
                .forEachEntry(
                        (path, item) ->
                                item.forEachEntry(
                                        (method, said) ->
                                                all.add(
                                                        new Operation(
                                                                method.toUpperCase(Locale.ROOT),
                                                                path,
                                                                said))));
        all.sort(Comparator.comparing(it -> !it.writes()));
        return all;
    }

    JsonNode resolved(JsonNode schema) {
        String ref = schema.path("$ref").asString("");
        return ref.isEmpty() ? schema : document.at(ref.substring(1));
    }
}
