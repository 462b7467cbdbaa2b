package dk.medspor.minutesimport.parsing;

import dk.medspor.minutesimport.AgendaItem;
import dk.medspor.minutesimport.AgendaItem.Purpose;
import dk.medspor.minutesimport.Heading;
import dk.medspor.minutesimport.HeadingRule;
import dk.medspor.minutesimport.Passage;
import dk.medspor.minutesimport.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An item of an agenda while its parts are still coming in. */
final class ItemBuilder {

    private final int number;
    private final List<Block> headings = new ArrayList<>();
    private final List<Block> proposals = new ArrayList<>();
    private final List<Block> statement = new ArrayList<>();
    private final List<Block> decision = new ArrayList<>();
    private final List<Block> attachments = new ArrayList<>();
    private Optional<Purpose> purpose = Optional.empty();
    private boolean treated;

    ItemBuilder(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    void headedBy(Block heading, boolean listed) {
        headings.add(heading);
        treated |= !listed;
    }

    boolean isTreated() {
        return treated;
    }

    void servesFor(Purpose said) {
        purpose = Optional.of(said);
    }

    void add(ItemPart part, Block block) {
        switch (part) {
            case PROPOSAL -> proposals.add(block);
            case STATEMENT, DISCUSSION -> statement.add(block);
            case DECISION -> decision.add(block);
            case ATTACHMENTS -> attachments.add(block);
        }
    }

    /** The words that only lead to numbered or marked proposals. */
    Stream<Heading> leadIns() {
        return proposals.stream().filter(this::leadsIn).map(it -> it.heading(HeadingRule.COLON));
    }

    private boolean leadsIn(Block block) {
        int next = proposals.indexOf(block) + 1;
        return block.isParagraph()
                && next < proposals.size()
                && !proposals.get(next).isParagraph()
                && !Words.endsSentence(block.text());
    }

    AgendaItem build() {
        var titles = headings.stream().map(it -> ItemTitle.of(it.text())).toList();
        return new AgendaItem(
                number,
                titles.getLast().title(),
                purpose.or(() -> said(titles.stream().map(ItemTitle::purpose))),
                said(titles.stream().map(ItemTitle::from)),
                said(titles.stream().map(ItemTitle::to)),
                passages(proposals.stream().filter(it -> !leadsIn(it)).toList()),
                text(statement),
                text(decision),
                passages(attachments),
                headings.stream().flatMap(it -> it.spans().stream()).toList(),
                spans(statement),
                spans(decision));
    }

    private static <T> Optional<T> said(Stream<Optional<T>> all) {
        return all.flatMap(Optional::stream).findFirst();
    }

    private static List<Passage> passages(List<Block> blocks) {
        return blocks.stream().flatMap(ItemBuilder::flat).map(Block::passage).toList();
    }

    private static Stream<Block> flat(Block block) {
        return Stream.concat(
                Stream.of(block), block.subItems().stream().flatMap(ItemBuilder::flat));
    }

    private static Optional<String> text(List<Block> blocks) {
        var lines = blocks.stream().flatMap(ItemBuilder::flat).map(Block::numberedText).toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
    }

    private static List<Span> spans(List<Block> blocks) {
        return blocks.stream()
                .flatMap(ItemBuilder::flat)
                .flatMap(it -> it.spans().stream())
                .toList();
    }
}
