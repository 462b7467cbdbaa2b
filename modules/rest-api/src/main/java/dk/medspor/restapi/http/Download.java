package dk.medspor.restapi.http;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file that somebody sent, handed out as it came: to be saved, never shown or run. */
public final class Download {

    private Download() {}

    /**
     * The answer that hands a file out.
     *
     * @param sha256 of the bytes
     * @param name what the sender called it
     */
    public static ResponseEntity<byte[]> of(
            byte[] bytes, String sha256, String name, MediaType type) {
        return ResponseEntity.ok()
                .eTag("\"" + sha256 + "\"")
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", "sandbox")
                .body(bytes);
    }

    /** What the sender called it; what is no media type is just bytes. */
    public static MediaType type(String called) {
        try {
            return MediaType.parseMediaType(called);
        } catch (InvalidMediaTypeException none) {
            return MediaType.APPLICATION_OCTET_STREAM;
        }
    }
}
