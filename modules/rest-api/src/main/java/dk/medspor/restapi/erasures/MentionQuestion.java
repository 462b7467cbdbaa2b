package dk.medspor.restapi.erasures;

import dk.medspor.audit.mentions.Mentioned;
import dk.medspor.audit.mentions.Mentions;
import dk.medspor.people.ErasureFacts;
import dk.medspor.people.ErasureSubject;
import dk.medspor.people.ErasureSubject.RecordedText;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import java.util.Optional;

/**
 * Where in the log some words stand, for whoever wants them forgotten.
 *
 * @param words that a text holds, all of them
 * @param from the position to begin with
 */
public record MentionQuestion(String words, long from) {

    private static final int LONGEST = 200;

    /** The field that stands for the content that an event came with. */
    public static final String CONTENT = "/content";

    /**
     * Takes what somebody asks.
     *
     * @throws ProblemException when there is no word, too many, or nothing can stand there
     */
    public static MentionQuestion of(String words, Optional<Long> from) {
        if (words.isBlank()) {
            throw new ProblemException(Problem.invalid("words", "required"));
        }
        if (words.length() > LONGEST) {
            throw new ProblemException(Problem.invalid("words", "query-too-long", LONGEST));
        }
        if (from.orElse(0L) < 0) {
            throw new ProblemException(Problem.invalid("from", "too-small", 0));
        }
        return new MentionQuestion(words, from.orElse(0L));
    }

    /** What is found, without the files that are forgotten already. */
    public Mentioned askedOf(Mentions mentions, ErasureFacts facts) {
        Mentioned all = mentions.of(words, from);
        return new Mentioned(
                all.texts(),
                all.files().stream().filter(it -> facts.knows(content(it.position()))).toList(),
                all.through(),
                all.head());
    }

    private static ErasureSubject content(long position) {
        return ErasureSubject.of(new RecordedText(position, CONTENT));
    }
}
