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
        boolean listed = slides || block.shape() instanceof Shape.Capitals;
        return unnumbered(
                listed ? SectionType.SLIDE_LIST : FormWords.sectionType(block.text()),
                block,
                rule(block.shape()));
    }

    private static HeadingRule rule(Shape shape) {
        return shape instanceof Shape.SignedHeading(int level, HeadingRule rule)
                ? rule
                : HeadingRule.CAPITALS;
    }

    static Role.OpensSection discussion(Block block) {
        var title =
                block.text().endsWith(":")
                        ? block.text().substring(0, block.text().length() - 1)
                        : block.text();
        return new Role.OpensSection(
                SectionType.CATEGORY,
                Optional.empty(),
                Optional.empty(),
                title.strip(),
                HeadingRule.AGENDA_PART);
    }

    static Role.OpensSection duties(Block block) {
        return unnumbered(SectionType.SLIDE_LIST, block, HeadingRule.ROLE);
    }

    private static Role.OpensSection unnumbered(SectionType type, Block block, HeadingRule rule) {
        return new Role.OpensSection(type, Optional.empty(), Optional.empty(), block.text(), rule);
    }
}
