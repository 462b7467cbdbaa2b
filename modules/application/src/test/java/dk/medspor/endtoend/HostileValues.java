package dk.medspor.endtoend;

import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values that have broken somebody's software before. */
record HostileValues(Random random) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final List<String> TEXTS =
            List.of(
                    "",
                    " ",
                    "\t\r\n",
                    "\u0000",
                    "\u202e\u2066abc\u2069",
                    "\ud800",
                    "\udfff\ud800",
                    "\uffff",
                    "\ufeff",
                    "a\u0300".repeat(300),
                    "\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67",
                    "\u0130\u0131\u017f\u212a",
                    "' OR '1'='1'; DROP TABLE records; --",
                    "<script>alert(1)</script>",
                    "${jndi:ldap://x/a}",
                    "{{7*7}}#{7*7}",
                    "%s%n%d%x",
                    "../../../../etc/passwd",
                    "..\\..\\windows",
                    "x".repeat(100_000),
                    "\ud83d\ude00".repeat(20_000),
                    "NaN",
                    "-0",
                    "1e400",
                    "2024-02-30",
                    "0000-00-00",
                    "-999999999-01-01",
                    "+1000000000-12-31",
                    "2024-01-01T00:00:00Z",
                    "+1000000000-12-31T23:59:59.999999999Z",
                    "-1000000000-01-01T00:00:00Z",
                    "9223372036854775807",
                    "9223372036854775808",
                    "-9223372036854775808",
                    "2147483648",
                    "00000000-0000-0000-0000-000000000000",
                    "1-1-1-1-1",
                    "ffffffff-ffff-ffff-ffff-ffffffffffff",
                    "null",
                    "[]",
                    "true");

    private static final List<String> JSON_TEXTS =
            List.of(
                    "null",
                    "true",
                    "false",
                    "0",
                    "-1",
                    "1.5",
                    "1e308",
                    "-1e-308",
                    "2147483648",
                    "9223372036854775808",
                    "[]",
                    "{}",
                    "[null]",
                    "[[]]",
                    "{\"\":null}",
                    "[1,\"2\",{}]",
                    "{\"value\":\"x\"}",
                    "{\"id\":{\"id\":{}}}");

    String text() {
        return pick(TEXTS);
    }

    JsonNode json() {
        return switch (random.nextInt(4)) {
            case 0 -> JSON.readTree(pick(JSON_TEXTS));
            case 1 -> NODES.stringNode("y".repeat(random.nextInt(20_000)));
            default -> NODES.stringNode(text());
        };
    }

    <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** The same with one thing in it that is missing, another, or too many. */
    JsonNode spoilt(JsonNode good) {
        JsonNode copy = good.deepCopy();
        spoil(copy);
        return copy;
    }

    private void spoil(JsonNode node) {
        if (node instanceof ObjectNode it && !it.isEmpty()) {
            spoilObject(it);
        } else if (node instanceof ArrayNode it) {
            spoilArray(it);
        }
    }

    private void spoilObject(ObjectNode it) {
        String name = pick(List.copyOf(it.propertyNames()));
        switch (random.nextInt(6)) {
            case 0 -> it.remove(name);
            case 1 -> it.set(text(), json());
            case 2 -> it.putNull(name);
            case 3 -> {
                if (it.path(name).isContainer()) {
                    spoil(it.path(name));
                } else {
                    it.set(name, json());
                }
            }
            default -> it.set(name, json());
        }
    }

    private void spoilArray(ArrayNode it) {
        if (!it.isEmpty() && random.nextBoolean()) {
            spoil(it.get(random.nextInt(it.size())));
        } else {
            int more = random.nextBoolean() ? 1 : 3_000;
            for (int i = 0; i < more; i++) {
                it.add(json());
            }
        }
    }
}
