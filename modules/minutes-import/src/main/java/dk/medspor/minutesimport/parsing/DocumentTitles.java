package dk.medspor.minutesimport.parsing;

import dk.medspor.minutesimport.HeadingRule;
import java.util.List;
import java.util.Optional;

/** The title is the first heading of a document, unless bullets follow it at once. */
final class DocumentTitles {

    private static final int LONGEST_TITLE = 120;

    private DocumentTitles() {}

    record Title(int place, Role role) {}

    static Optional<Title> find(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            var rule = rule(block, i);
            if (rule.isPresent()) {
                boolean bullets = i + 1 < blocks.size() && blocks.get(i + 1).isItem();
                return bullets ? Optional.empty() : Optional.of(title(i, rule.get()));
            }
            if (!belongsBefore(block.shape())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Title title(int place, HeadingRule rule) {
        return new Title(place, new Role.DocumentTitle(rule));
    }

    private static Optional<HeadingRule> rule(Block block, int place) {
        return switch (block.shape()) {
            case Shape.SignedHeading(int level, HeadingRule rule) -> Optional.of(rule);
            case Shape.KindLine(var kind, boolean titled) ->
                    titled ? Optional.of(HeadingRule.DOCUMENT_KIND) : Optional.empty();
            case Shape.Capitals capitals when place == 0 && namesItsKind(block.text()) ->
                    Optional.of(HeadingRule.DOCUMENT_KIND);
            case Shape.Plain plain when place == 0 && namesItsKind(block.text()) ->
                    Optional.of(HeadingRule.DOCUMENT_KIND);
            default -> Optional.empty();
        };
    }

    private static boolean namesItsKind(String text) {
        return KindWord.first(text).isPresent()
                && text.length() <= LONGEST_TITLE
                && !Words.endsSentence(text)
                && !Words.endsWithColon(text);
    }

    private static boolean belongsBefore(Shape shape) {
        return shape instanceof Shape.Field || shape instanceof Shape.KindLine;
    }
}
