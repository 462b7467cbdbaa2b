package dk.medspor.restapi.exports;

import dk.medspor.exports.Words;
import dk.medspor.exports.tables.ChangesTable;
import dk.medspor.status.Answer;
import dk.medspor.status.changes.Change;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;

/** What changed, as a file. */
public final class ChangesFile {

    private ChangesFile() {}

    public static ResponseEntity<byte[]> of(
            Answer<List<Change>> changes, LocalDate on, FileFormat format, Words words) {
        return Attachment.of(
                format.write(ChangesTable.of(changes.value(), words)),
                format.mediaType(),
                "changes",
                on,
                changes.position(),
                format.ending());
    }
}
