package dk.medspor.minutesimport.review;

import dk.medspor.minutesimport.Contribution;
import dk.medspor.minutesimport.Passage;
import dk.medspor.minutesimport.Section;
import dk.medspor.minutesimport.SectionType;
import dk.medspor.minutesimport.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A section while its elements are moved about. */
final class Part {

    SectionType type;
    final Optional<Integer> number;
    final String title;
    final Optional<Integer> round;
    final List<Span> headings;
    final List<Node> contributions = new ArrayList<>();
    final List<Node> listItems = new ArrayList<>();

    private Part(
            SectionType type,
            Optional<Integer> number,
            String title,
            Optional<Integer> round,
            List<Span> headings) {
        this.type = type;
        this.number = number;
        this.title = title;
        this.round = round;
        this.headings = headings;
    }

    static Part of(Section it) {
        var part = new Part(it.type(), it.number(), it.title(), it.round(), it.spans());
        it.contributions().forEach(said -> part.contributions.add(node(said)));
        it.listItems().forEach(item -> part.listItems.add(Node.of(item)));
        return part;
    }

    /** A part that somebody has said this is the heading of. */
    static Part headedBy(Passage heading) {
        return new Part(
                SectionType.CATEGORY,
                Optional.empty(),
                heading.text(),
                Optional.empty(),
                heading.spans());
    }

    private static Node node(Contribution it) {
        var node = Node.of(new Passage(it.text(), it.spans()));
        node.kind = it.kind();
        node.label = it.label();
        it.subItems().forEach(sub -> node.below.add(Node.of(sub)));
        return node;
    }

    long position() {
        return headings.isEmpty() ? 0 : Node.position(headings.getFirst());
    }

    boolean isHeadedBy(Node heading) {
        return heading.spans().stream().anyMatch(headings::contains);
    }

    Section section() {
        return new Section(
                type,
                number,
                title,
                round,
                contributions.stream().map(Part::contribution).toList(),
                listItems.stream().flatMap(Node::all).map(it -> it.passage).toList(),
                headings);
    }

    private static Contribution contribution(Node it) {
        return new Contribution(
                it.passage.text(),
                it.label,
                it.below.stream().flatMap(Node::all).map(sub -> sub.passage).toList(),
                it.kind,
                it.spans());
    }
}
