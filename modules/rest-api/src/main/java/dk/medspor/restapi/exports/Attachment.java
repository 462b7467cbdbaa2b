package dk.medspor.restapi.exports;

import java.time.LocalDate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file that is to be saved; its name tells the day and how far the log had come. */
final class Attachment {

    private Attachment() {}

    static ResponseEntity<byte[]> of(
            byte[] bytes, MediaType type, String name, LocalDate on, long position, String ending) {
        String file = "medspor-%s-%s-%d.%s".formatted(name, on, position, ending);
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString())
                .body(bytes);
    }
}
