package dk.medspor.eventlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.medspor.eventlog.SealedContent.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What is sealed in stored JSON, each with the place it was sealed for. */
record SealedTexts(TextKeys keys) {

    /** A sealed content at its place. */
    record Found(SealedContent content, Place place) {}

    List<Found> in(String holder, byte[] stored) {
        List<Found> found = new ArrayList<>();
        if (stored.length > 0) {
            collect(holder, "", EventJson.mapper().readTree(stored), found);
        }
        return found;
    }

    /** The JSON that was sealed; empty when its key was destroyed. */
    Optional<String> plain(Found found) {
        return keys.found(found.content().key())
                .map(it -> new String(found.content().opened(it, found.place()), UTF_8));
    }

    /** What it says, where it is a text that was not forgotten. */
    Optional<String> said(Found found) {
        return plain(found)
                .map(EventJson.mapper()::readTree)
                .filter(JsonNode::isString)
                .map(JsonNode::asString);
    }

    private static void collect(String holder, String path, JsonNode json, List<Found> into) {
        if (json.has(SealedJson.SEALED)) {
            Place place = new Place(holder, path);
            String sealed = json.path(SealedJson.SEALED).asString();
            into.add(new Found(SealedContent.parse(sealed, place), place));
        } else if (json.isObject()) {
            json.properties()
                    .forEach(
                            it ->
                                    collect(
                                            holder,
                                            path + "/" + escaped(it.getKey()),
                                            it.getValue(),
                                            into));
        } else if (json.isArray()) {
            for (int index = 0; index < json.size(); index++) {
                collect(holder, path + "/" + index, json.get(index), into);
            }
        }
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
