package dk.medspor.endtoend;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** Bytes to a socket and back: it sends what no proper client would. */
record RawHttp(int port) {

    private static final int PATIENCE_MILLIS = 20_000;

    static final String AUTHORIZATION = authorization("admin", Medspor.PASSWORD);

    /** The header line of somebody's log-in. */
    static String authorization(String login, String password) {
        byte[] both = (login + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Authorization: Basic " + Base64.getEncoder().encodeToString(both) + "\r\n";
    }

    /** An answer, head and body as they came. */
    record Answer(String head, String body) {

        int status() {
            return head.startsWith("HTTP/1.1 ") ? Integer.parseInt(head.substring(9, 12)) : 0;
        }

        boolean isProblem() {
            return head.toLowerCase(Locale.ROOT).contains("content-type: application/problem+json");
        }

        boolean isSuccess() {
            return status() >= 200 && status() < 300;
        }
    }

    /** Sends a head without its last, empty line, and a body. */
    Answer send(String head, byte[] body) {
        return send(head.getBytes(StandardCharsets.UTF_8), body);
    }

    Answer send(byte[] head, byte[] body) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            var all = new ByteArrayOutputStream();
            all.writeBytes(head);
            all.writeBytes("Connection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            all.writeBytes(body);
            write(socket, all.toByteArray());
            String answer =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int end = answer.indexOf("\r\n\r\n");
            return end < 0
                    ? new Answer(answer, "")
                    : new Answer(answer.substring(0, end), answer.substring(end + 4));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A server may well hang up on a long nonsense; what it had to say can still be read. */
    private static void write(Socket socket, byte[] all) {
        try {
            socket.getOutputStream().write(all);
            socket.getOutputStream().flush();
        } catch (IOException hungUp) {
            // Read below.
        }
    }
}
