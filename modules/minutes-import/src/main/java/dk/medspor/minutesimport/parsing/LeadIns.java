package dk.medspor.minutesimport.parsing;

import dk.medspor.minutesimport.HeadingRule;
import dk.medspor.minutesimport.SectionType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the paragraphs directly before bullets or answers are: headings, prompts, introductions. */
final class LeadIns {

    private static final int WORDS_OF_A_LABEL = 3;
    private static final int LONGEST_LIST_TITLE = 100;

    private final List<Block> blocks;
    private final boolean slides;
    private final Map<Integer, Role> roles = new HashMap<>();

    private LeadIns(List<Block> blocks, boolean slides) {
        this.blocks = blocks;
        this.slides = slides;
    }

    static Map<Integer, Role> roles(List<Block> blocks, boolean slides) {
        var leadIns = new LeadIns(blocks, slides);
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).isParagraph()) {
                leadIns.place(i);
            }
        }
        return leadIns.roles;
    }

    private void place(int last) {
        var text = blocks.get(last).text();
        var next =
                last + 1 < blocks.size()
                        ? Optional.of(blocks.get(last + 1))
                        : Optional.<Block>empty();
        boolean colon = Words.endsWithColon(text);
        if (next.filter(Block::isItem).isPresent()) {
            if (colon) {
                placeRun(last);
            } else if (isListTitle(text)) {
                roles.put(last, opens(SectionType.SLIDE_LIST, text, HeadingRule.LIST_TITLE));
            }
        } else if (colon && next.filter(LeadIns::isAnswerNumber).isPresent()) {
            roles.put(last, new Role.Introduces(HeadingRule.COLON));
        } else if (colon && FormWords.closes(text) && next.filter(Block::isParagraph).isPresent()) {
            roles.put(last, new Role.OpensFollowUps());
        }
    }

    /** A colon before bullets: what stands before it may be prompts, and the heading of them. */
    private void placeRun(int last) {
        boolean label = isLabel(blocks.get(last).text());
        int first = firstOfRun(last, label);
        for (int i = first; i <= last; i++) {
            roles.put(i, new Role.Introduces(rule(i)));
        }
        if (!isHeadedAbove(first) || label) {
            int title = label ? last : first;
            var words = label ? text(last) : wordsOfRun(first, last);
            roles.put(title, opens(type(words), titleText(title, label), rule(title)));
        }
    }

    private Role.OpensSection opens(SectionType type, String title, HeadingRule rule) {
        return new Role.OpensSection(type, Optional.empty(), Optional.empty(), title, rule);
    }

    private int firstOfRun(int last, boolean label) {
        int first = last;
        while (isParagraph(first - 1) && isPrompt(text(first - 1))) {
            first--;
        }
        boolean led = isParagraph(first - 1) && Words.endsWithColon(text(first - 1));
        return led && (label || first < last) ? first - 1 : first;
    }

    private static boolean isPrompt(String text) {
        return Words.isQuestion(text) || (FormWords.closes(text) && Words.endsWithColon(text));
    }

    private HeadingRule rule(int place) {
        var text = text(place);
        if (FormWords.closes(text)) {
            return HeadingRule.CLOSING;
        }
        return Words.isQuestion(text) ? HeadingRule.PROMPT : HeadingRule.COLON;
    }

    private SectionType type(String words) {
        return slides ? SectionType.SLIDE_LIST : FormWords.sectionType(words);
    }

    private String wordsOfRun(int first, int last) {
        var words = new StringBuilder();
        for (int i = first; i <= last; i++) {
            words.append(text(i)).append(' ');
        }
        return words.toString();
    }

    private String titleText(int place, boolean label) {
        var text = text(place);
        return label ? text.substring(0, text.length() - 1).strip() : text;
    }

    private boolean isHeadedAbove(int first) {
        return first > 0
                && switch (blocks.get(first - 1).shape()) {
                    case Shape.GroupHeading group -> true;
                    case Shape.SignedHeading heading -> true;
                    case Shape.AnswerNumber number -> true;
                    case Shape.AttachmentsHeading attachments -> true;
                    default -> false;
                };
    }

    private boolean isParagraph(int place) {
        return place >= 0 && blocks.get(place).isParagraph();
    }

    private String text(int place) {
        return blocks.get(place).text();
    }

    private static boolean isLabel(String text) {
        return Words.count(text) <= WORDS_OF_A_LABEL
                && !Words.startsLowerCase(text)
                && !FormWords.isSentence(text);
    }

    private static boolean isListTitle(String text) {
        return text.length() <= LONGEST_LIST_TITLE && !Words.endsSentence(text);
    }

    private static boolean isAnswerNumber(Block block) {
        return block.shape() instanceof Shape.AnswerNumber;
    }
}
