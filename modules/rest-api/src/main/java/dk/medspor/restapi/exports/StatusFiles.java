package dk.medspor.restapi.exports;

import dk.medspor.exports.Asked;
import dk.medspor.exports.StatusQuestion;
import dk.medspor.exports.Table;
import dk.medspor.exports.tables.StatusTables;
import dk.medspor.status.Answer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Every question of the status as a file. */
@Component
public class StatusFiles {

    private final StatusTables tables;

    StatusFiles(StatusTables tables) {
        this.tables = tables;
    }

    public ResponseEntity<byte[]> file(StatusQuestion question, FileFormat format, Asked asked) {
        Answer<Table> answer = tables.table(question, asked);
        return Attachment.of(
                format.write(answer.value()),
                format.mediaType(),
                question.path(),
                asked.on(),
                answer.position(),
                format.ending());
    }
}
