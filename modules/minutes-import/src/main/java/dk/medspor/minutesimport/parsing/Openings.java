package dk.medspor.minutesimport.parsing;

import dk.medspor.minutesimport.HeadingRule;
import dk.medspor.minutesimport.SectionType;
import java.util.Optional;

/** The sections that a heading opens by its look alone. */
final class Openings {

    private Openings() {}

    static Role.OpensSection group(Shape.GroupHeading group, Block block) {
        return new Role.OpensSection(
                group.type(),
                Optional.of(group.number()),
                Optional.empty(),
                group.title().orElse(block.text()),
                HeadingRule.GROUP);
    }

    /** Answers to a number that nobody asked: what they answer is for the reader to say. */
    static Role.OpensSection unasked(int number, Block block) {
        return new Role.OpensSection(
                SectionType.QUESTION,
                Optional.of(number),
                Optional.empty(),
                block.text(),
                HeadingRule.ANSWER_NUMBER);
    }

    /** Slides head their lists in capitals; other headings say by their words what follows. */
    static Role.OpensSection named(Block block, boolean slides) {
        return block.shape() instanceof Shape.Capitals
                ? unnumbered(SectionType.SLIDE_LIST, block, HeadingRule.CAPITALS)
                : unnumbered(
                        slides ? SectionType.SLIDE_LIST : FormWords.sectionType(block.text()),
                        block,
                        HeadingRule.MARKDOWN);
    }

    static Role.OpensSection duties(Block block) {
        return unnumbered(SectionType.SLIDE_LIST, block, HeadingRule.ROLE);
    }

    private static Role.OpensSection unnumbered(SectionType type, Block block, HeadingRule rule) {
        return new Role.OpensSection(type, Optional.empty(), Optional.empty(), block.text(), rule);
    }
}
