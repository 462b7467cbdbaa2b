package dk.medspor.minutesimport.parsing;

import dk.medspor.minutesimport.SectionType;
import java.util.regex.Pattern;

/** The words by which minutes say what a block is. */
final class FormWords {

    private static final Pattern CLOSING = any("opsamling", "afrunding", "afslutning på dagen");
    private static final Pattern PAIR_TALK = any("sidemand", "makker");
    private static final Pattern PLENARY = any("fælles drøftelse", "plenum");
    private static final Pattern LIST =
            Pattern.compile(
                    "(?iU)\\b(?:deltagere|afbud|fraværende|til stede|roller|program|dagsorden)\\b");
    private static final Pattern QUESTION =
            Pattern.compile(
                    "(?iU)hv(?:ad|em|or|orfor|ordan|ilke|ilken|ilket|ornår)\\b.*|er der\\b.*");
    private static final Pattern REMARK =
            Pattern.compile("(?iU)(?:overvejelse|evaluering|bemærkning)(?:er)?(?: af dagen)?:.*");

    private static final Pattern SENTENCE =
            Pattern.compile("(?iU)\\b(?:er|var|blev|bliver|kom|har|sagde|følgende|dette|disse)\\b");

    private FormWords() {}

    private static Pattern any(String... words) {
        return Pattern.compile("(?iU)\\b(?:" + String.join("|", words) + ")");
    }

    static boolean closes(String text) {
        return CLOSING.matcher(text).find();
    }

    static boolean isQuestion(String text) {
        return Words.isQuestion(text) || QUESTION.matcher(text).matches();
    }

    /** A verb or a pointing word makes a few words a sentence, not a label. */
    static boolean isSentence(String text) {
        return SENTENCE.matcher(text).find();
    }

    /** A word on the day itself, not on its subject. */
    static boolean isRemark(String text) {
        return REMARK.matcher(text).matches();
    }

    /** What the words of a heading say about the answers under it. */
    static SectionType sectionType(String heading) {
        if (closes(heading)) {
            return SectionType.CLOSING;
        }
        if (PAIR_TALK.matcher(heading).find()) {
            return SectionType.PAIR_TALK;
        }
        if (PLENARY.matcher(heading).find()) {
            return SectionType.PLENARY;
        }
        return LIST.matcher(heading).find() ? SectionType.SLIDE_LIST : SectionType.CATEGORY;
    }
}
