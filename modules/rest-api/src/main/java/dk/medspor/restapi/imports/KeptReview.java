package dk.medspor.restapi.imports;

import dk.medspor.minutesimport.Edit;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Notes that somebody looks through, as far as they have come. What the notes say is sealed and is
 * not in it; the edits tell places and say nothing of the text.
 *
 * @param owner the account of whoever began it, who alone sees it
 * @param content the name under which the notes are kept
 */
public record KeptReview(UUID id, UUID owner, Instant begun, String content, List<Edit> edits) {

    public KeptReview {
        edits = List.copyOf(edits);
    }

    KeptReview with(List<Edit> others) {
        return new KeptReview(id, owner, begun, content, others);
    }
}
