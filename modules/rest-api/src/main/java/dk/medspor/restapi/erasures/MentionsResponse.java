package dk.medspor.restapi.erasures;

import dk.medspor.audit.mentions.Mention;
import dk.medspor.audit.mentions.Mentioned;
import dk.medspor.eventlog.RecordedEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where in a stretch of the log some words stand.
 *
 * @param files of the same meetings, which are not read
 * @param through the last position that was read
 * @param next the position to go on from; empty at the end of the log
 */
record MentionsResponse(
        List<TextResponse> texts, List<FileResponse> files, long through, Optional<Long> next) {

    /** A text that holds the words; position and field name it to whoever wants it forgotten. */
    record TextResponse(
            long position,
            Instant recordedAt,
            String event,
            String subjectId,
            String field,
            String text) {

        static TextResponse of(Mention it) {
            return new TextResponse(
                    it.event().position(),
                    it.event().recordedAt(),
                    it.event().name(),
                    it.event().stream(),
                    it.field(),
                    it.text());
        }
    }

    /** A file that may hold the words, too. */
    record FileResponse(
            long position, Instant recordedAt, String event, String subjectId, String field) {

        static FileResponse of(RecordedEvent it) {
            return new FileResponse(
                    it.position(),
                    it.recordedAt(),
                    it.name(),
                    it.stream(),
                    MentionQuestion.CONTENT);
        }
    }

    static MentionsResponse of(Mentioned it) {
        return new MentionsResponse(
                it.texts().stream().map(TextResponse::of).toList(),
                it.files().stream().map(FileResponse::of).toList(),
                it.through(),
                it.goesOn() ? Optional.of(it.through() + 1) : Optional.empty());
    }
}
