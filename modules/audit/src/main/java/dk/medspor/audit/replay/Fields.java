package dk.medspor.audit.replay;

import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** JSON as a flat list of its fields. */
public final class Fields {

    private Fields() {}

    /** What stands in each field, as JSON, by its JSON Pointer (RFC 6901); without what is null. */
    public static SortedMap<String, String> of(JsonNode json) {
        SortedMap<String, String> fields = new TreeMap<>();
        collect("", json, fields);
        return fields;
    }

    private static void collect(String path, JsonNode json, SortedMap<String, String> into) {
        if (json.isObject() && !json.isEmpty()) {
            json.properties().forEach(it -> collect(path + "/" + it.getKey(), it.getValue(), into));
        } else if (json.isArray() && !json.isEmpty()) {
            for (int index = 0; index < json.size(); index++) {
                collect(path + "/" + index, json.get(index), into);
            }
        } else if (!json.isNull()) {
            into.put(path, json.toString());
        }
    }
}
