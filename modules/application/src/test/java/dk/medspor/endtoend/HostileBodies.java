package dk.medspor.endtoend;

import dk.medspor.endtoend.Contract.Operation;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Bodies made of the example of an operation, and what can be wrong with them. */
final class HostileBodies {

    private HostileBodies() {}

    /** As it should be. */
    static byte[] body(Operation it) {
        return it.content().isEmpty() ? new byte[0] : body(it, it.example());
    }

    private static byte[] body(Operation it, JsonNode example) {
        String text =
                it.isUpload()
                        ? "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"n.md\"\r\n\r\n"
                                + example.path("file").asString("")
                                + "\r\n--x--\r\n"
                        : example.toString();
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** With fields that are missing, wrong or too many. */
    static byte[] spoilt(Operation it, HostileValues values) {
        if (it.content().isEmpty()) {
            return values.text().getBytes(StandardCharsets.UTF_8);
        }
        JsonNode example = it.example().deepCopy();
        if (example instanceof ObjectNode named && values.random().nextBoolean()) {
            named.remove("id");
        }
        for (int i = values.random().nextInt(3); i >= 0; i--) {
            example = values.spoilt(example);
        }
        return body(it, example);
    }

    /** Bytes that are cut off, flipped, or no JSON at all. */
    static byte[] broken(Operation it, HostileValues values) {
        byte[] good = body(it).clone();
        Random random = values.random();
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(good, random.nextInt(good.length + 1));
            case 1 -> bytes("[".repeat(random.nextInt(20_000)));
            case 2 -> bytes("{\"id\":" + "9".repeat(random.nextInt(50_000)) + "}");
            case 3 -> flipped(new byte[random.nextInt(200)], 200, random);
            case 4 -> bytes(new String(good, StandardCharsets.UTF_8).repeat(2));
            default -> flipped(good, 3, random);
        };
    }

    private static byte[] flipped(byte[] bytes, int times, Random random) {
        for (int i = 0; i < times && bytes.length > 0; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
