package dk.medspor.minutesimport.parsing;

import dk.medspor.minutesimport.HeadingRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The blocks that stand in a form of their own: templates, recommendations, tasks for groups. */
final class FormRoles {

    private static final int LONGEST_TITLE = 100;

    private final List<Block> blocks;
    private final Map<Integer, Role> roles = new HashMap<>();
    private Optional<String> heading = Optional.empty();
    private boolean template;
    private boolean discussion;
    private Optional<Integer> task = Optional.empty();
    private boolean promptsFollow;

    private FormRoles(List<Block> blocks) {
        this.blocks = blocks;
    }

    static Map<Integer, Role> roles(List<Block> blocks) {
        var found = new FormRoles(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            found.look(i, blocks.get(i));
        }
        return found.roles;
    }

    private void look(int place, Block block) {
        String text = block.text();
        Optional<Forms.Field> field = template ? Forms.field(text) : Optional.empty();
        if (field.isPresent()) {
            roles.put(place, new Role.ShowsField(field.get()));
        } else if (isHeading(block)) {
            heading = Optional.of(text);
            template = Forms.announcesTemplate(text);
            discussion = Forms.announcesDiscussion(text);
            task = Optional.empty();
        } else if (block.isParagraph()) {
            Forms.recommendation(text)
                    .<Role>map(it -> new Role.Recommends(it, heading))
                    .or(() -> prompt(place, text))
                    .ifPresent(it -> roles.put(place, it));
        } else {
            task = Optional.empty();
        }
    }

    private static boolean isHeading(Block block) {
        return block.shape() instanceof Shape.Capitals
                || block.shape() instanceof Shape.SignedHeading;
    }

    private Optional<Role> prompt(int place, String text) {
        if (!discussion) {
            return Optional.empty();
        }
        if (task.isEmpty()) {
            boolean asked = isTitle(text) && isQuestion(place + 1);
            task = asked ? Optional.of(place) : Optional.empty();
            promptsFollow = false;
            return task.map(it -> new Role.SetsTask());
        }
        if (Words.endsWithColon(text)) {
            promptsFollow = true;
            return Optional.of(new Role.Introduces(HeadingRule.COLON));
        }
        return promptsFollow || Words.isQuestion(text)
                ? Optional.of(new Role.Prompts(task.get()))
                : Optional.empty();
    }

    private static boolean isTitle(String text) {
        return text.length() <= LONGEST_TITLE
                && !Words.endsSentence(text)
                && !Words.endsWithColon(text);
    }

    private boolean isQuestion(int place) {
        return place < blocks.size()
                && blocks.get(place).isParagraph()
                && Words.isQuestion(blocks.get(place).text());
    }
}
