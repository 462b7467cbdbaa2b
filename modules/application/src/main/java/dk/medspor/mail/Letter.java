package dk.medspor.mail;

import java.util.List;
import java.util.Optional;

/**
 * Something to be sent.
 *
 * @param key what it is, told apart from everything else that is ever sent
 * @param text plain
 * @param enclosure a text that is enclosed as a file
 */
public record Letter(
        String key, List<String> to, String subject, String text, Optional<Enclosure> enclosure) {
    public Letter {
        to = List.copyOf(to);
    }

    /** A file. */
    public record Enclosure(String fileName, String content) {}
}
