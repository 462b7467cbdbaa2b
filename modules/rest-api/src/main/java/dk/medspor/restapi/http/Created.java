package dk.medspor.restapi.http;

import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;

/** Something new is recorded. */
public record Created(UUID id, long position) {

    public ResponseEntity<Created> at(String collection) {
        return ResponseEntity.created(URI.create("/api/v1/" + collection + "/" + id)).body(this);
    }
}
