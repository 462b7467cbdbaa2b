package dk.medspor.audit.mentions;

import dk.medspor.eventlog.RecordedEvent;
import java.util.List;

/**
 * What a stretch of the log says with some words.
 *
 * @param texts that hold them, in the order of the log
 * @param files events of the same meetings that came with a file, which is not read
 * @param through the last position that was read
 * @param head the last position of the log; where it lies behind, the search can go on
 */
public record Mentioned(List<Mention> texts, List<RecordedEvent> files, long through, long head) {
    public Mentioned {
        texts = List.copyOf(texts);
        files = List.copyOf(files);
    }

    /** Whether there is more to be read. */
    public boolean goesOn() {
        return through < head;
    }
}
