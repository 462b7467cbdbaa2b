package dk.medspor.webui.erasures;

import dk.medspor.audit.mentions.Mention;
import dk.medspor.audit.mentions.Mentioned;
import dk.medspor.webui.question.Persons.Person;
import java.time.Instant;
import java.util.List;

/**
 * Where some words stand.
 *
 * @param words that were looked for
 * @param persons of the register
 * @param texts of the log
 * @param files of the same meetings, which are not read
 * @param through the last event that was read
 * @param head the last event there is
 */
record Findings(
        String words,
        List<Person> persons,
        List<Row> texts,
        List<Row> files,
        long through,
        long head) {

    /**
     * A place in the log.
     *
     * @param text what stands there; empty for a file
     */
    record Row(long position, Instant recordedAt, String field, String text) {

        static Row of(Mention it, String words) {
            return new Row(
                    it.event().position(),
                    it.event().recordedAt(),
                    it.field(),
                    Excerpt.around(words, it.text()));
        }
    }

    static Findings of(String words, List<Person> persons, Mentioned found, String content) {
        return new Findings(
                words,
                persons,
                found.texts().stream().map(it -> Row.of(it, words)).toList(),
                found.files().stream()
                        .map(it -> new Row(it.position(), it.recordedAt(), content, ""))
                        .toList(),
                found.through(),
                found.head());
    }

    /** Whether there is more to be read. */
    public boolean goesOn() {
        return through < head;
    }
}
