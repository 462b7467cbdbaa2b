package dk.medspor.minutesimport.parsing;

import dk.medspor.minutesimport.HeadingRule;
import dk.medspor.minutesimport.SectionType;
import java.util.Optional;

/** What a block is for, seen together with its neighbours. */
sealed interface Role {

    /** It is the title of the document. */
    record DocumentTitle(HeadingRule rule) implements Role {}

    /** It heads a section, and what follows belongs there. */
    record OpensSection(
            SectionType type,
            Optional<Integer> number,
            Optional<Integer> round,
            String title,
            HeadingRule rule)
            implements Role {}

    /** It is a question or theme whose answers come later, under its number alone. */
    record AnsweredLater(OpensSection section) implements Role {}

    /** It opens the answers to the question or theme at that place among the blocks. */
    record OpensAnswers(int question) implements Role {}

    /** It introduces what follows, and changes nothing. */
    record Introduces(HeadingRule rule) implements Role {}

    /** It says that what follows is what shall happen. */
    record OpensFollowUps() implements Role {}

    /** It is a theme of the day. */
    record DefinesTheme() implements Role {}

    /** It is a slot of the day's programme. */
    record HasSlot(Forms.Slot slot) implements Role {}

    /** It is a part of the table whose first row is at that place among the blocks. */
    record InTable(int table, Part part) implements Role {

        /** What it is of the table. */
        enum Part {
            TITLE,
            ROW,
            SOURCE
        }
    }

    /** It is a field of a template, with its example. */
    record ShowsField(Forms.Field field) implements Role {}

    /** It is a recommendation under that heading. */
    record Recommends(Forms.Numbered recommendation, Optional<String> theme) implements Role {}

    /** It is a point of a timeline. */
    record IsMilestone() implements Role {}

    /** It says what happens at the point of a timeline at that place among the blocks. */
    record SaysOfMilestone(int milestone) implements Role {}

    /** It names what groups shall discuss. */
    record SetsTask() implements Role {}

    /** It asks something of the task at that place among the blocks. */
    record Prompts(int task) implements Role {}

    /** It repeats the theme at that place among the blocks, to say more about it. */
    record RepeatsTheme(int definition) implements Role {}
}
