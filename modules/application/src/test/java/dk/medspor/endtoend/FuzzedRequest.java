package dk.medspor.endtoend;

import dk.medspor.endtoend.Contract.Operation;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/**
 * A request made of an operation of the contract, with something wrong about it.
 *
 * @param authorization the header line of whoever sends it
 * @param headers one more header line, or none
 */
record FuzzedRequest(
        Operation operation,
        String authorization,
        String method,
        String address,
        String headers,
        byte[] body) {

    private static final int LONGEST = 1_000;

    /** For whoever wants to see it again, shortened. */
    String said() {
        String what = operation.id() + ": " + method + " " + address + " " + headers.strip();
        String text = what + "\n" + new String(body, StandardCharsets.UTF_8);
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    /**
     * Makes one.
     *
     * @param authorization the header line of whoever sends it
     */
    static FuzzedRequest of(Operation it, String authorization, Random random) {
        var values = new HostileValues(random);
        var good =
                new FuzzedRequest(
                        it, authorization, it.method(), it.address(), "", HostileBodies.body(it));
        // A question has no body to be wrong about.
        return switch (random.nextInt(it.writes() ? 10 : 4)) {
            case 0 -> good.method(values.pick(HostileHeads.METHODS));
            case 1 -> good.address(HostileHeads.path(it, values));
            case 2 -> good.address(HostileHeads.query(it, values));
            case 3 -> good.headers(values.pick(HostileHeads.HEADERS) + "\r\n");
            case 4, 5 -> good.body(HostileBodies.broken(it, values));
            default -> good.body(HostileBodies.spoilt(it, values));
        };
    }

    private FuzzedRequest method(String other) {
        return new FuzzedRequest(operation, authorization, other, address, headers, body);
    }

    private FuzzedRequest address(String other) {
        return new FuzzedRequest(operation, authorization, method, other, headers, body);
    }

    private FuzzedRequest headers(String other) {
        return new FuzzedRequest(operation, authorization, method, address, other, body);
    }

    private FuzzedRequest body(byte[] other) {
        return new FuzzedRequest(operation, authorization, method, address, headers, other);
    }

    /** All that comes before the body, without the last, empty line. */
    byte[] head() {
        boolean typed = headers.startsWith("Content-") || body.length == 0;
        boolean measured = headers.startsWith("Content-Length") || body.length == 0;
        String head =
                method
                        + " "
                        + address
                        + " HTTP/1.1\r\nHost: localhost\r\n"
                        + (headers.startsWith("Authorization") ? "" : authorization)
                        + headers
                        + (typed ? "" : "Content-Type: " + type(operation) + "\r\n")
                        + (measured ? "" : "Content-Length: " + body.length + "\r\n");
        return head.getBytes(StandardCharsets.UTF_8);
    }

    private static String type(Operation it) {
        return it.isUpload() ? "multipart/form-data; boundary=x" : "application/json";
    }
}
