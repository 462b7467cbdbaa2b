package dk.medspor.meetings;

import dk.medspor.kernel.Protected;
import java.util.List;
import java.util.Optional;

/**
 * A round of a theme day, with what is asked in it.
 *
 * @param number unique in the day
 */
public record Round(
        int number,
        Protected<String> title,
        Format format,
        Optional<Protected<String>> theme,
        List<Question> questions) {
    public Round {
        questions = List.copyOf(questions);
    }

    /** How people sit in it. */
    public enum Format {
        /** Two and two. */
        PAIR,
        /** In groups. */
        GROUP,
        /** Groups walk from station to station. */
        STATION,
        /** All together. */
        PLENARY
    }

    /**
     * What is asked.
     *
     * @param number unique in the day
     * @param prompts help to answer it
     */
    public record Question(
            int number, Form form, Protected<String> text, List<Protected<String>> prompts) {
        public Question {
            prompts = List.copyOf(prompts);
        }
    }

    /** How something is asked. */
    public enum Form {
        /** Spørgsmål. */
        QUESTION,
        /** Dialogkort. */
        DIALOGUE_CARD,
        /** Tema: a heading to speak under. */
        THEME
    }
}
