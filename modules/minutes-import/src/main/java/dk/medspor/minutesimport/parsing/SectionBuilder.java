package dk.medspor.minutesimport.parsing;

import dk.medspor.minutesimport.Contribution;
import dk.medspor.minutesimport.GroupMembers;
import dk.medspor.minutesimport.Passage;
import dk.medspor.minutesimport.Section;
import dk.medspor.minutesimport.SectionType;
import dk.medspor.minutesimport.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A section while its bullets are still coming in. */
final class SectionBuilder {

    private final Role.OpensSection opening;
    private final List<Span> headings = new ArrayList<>();
    private final List<Block> items = new ArrayList<>();

    SectionBuilder(Role.OpensSection opening, List<Span> heading) {
        this.opening = opening;
        headings.addAll(heading);
    }

    void addHeading(List<Span> spans) {
        headings.addAll(spans);
    }

    void add(Block item) {
        items.add(item);
    }

    boolean hasItems() {
        return !items.isEmpty();
    }

    List<Span> headings() {
        return List.copyOf(headings);
    }

    /**
     * A numbered heading counts although nothing was recorded; other headings are then only words,
     * and a group whose people are all that stands there is told of as {@link #members()}.
     */
    boolean counts() {
        return members().isEmpty() && (hasItems() || opening.number().isPresent());
    }

    boolean recordsNothing() {
        return opening.number().isPresent() && items.isEmpty();
    }

    /** A list of names under a group says who sat in it, not what was said. */
    Optional<GroupMembers> members() {
        boolean group = opening.type() == SectionType.GROUP && items.size() > 1;
        return opening.number()
                .filter(number -> group && items.stream().allMatch(PersonLine::isPerson))
                .map(
                        number ->
                                new GroupMembers(
                                        number,
                                        items.stream().map(PersonLine::member).toList(),
                                        headings));
    }

    Section build() {
        boolean list = opening.type() == SectionType.SLIDE_LIST;
        boolean said = !list && members().isEmpty();
        return new Section(
                opening.type(),
                opening.number(),
                opening.title(),
                opening.round(),
                said ? items.stream().map(this::contribution).toList() : List.of(),
                list ? items.stream().flatMap(item -> flat(item).stream()).toList() : List.of(),
                headings);
    }

    private Contribution contribution(Block item) {
        var text = item.text();
        var label = opening.type() == SectionType.GROUP ? label(text) : Optional.<String>empty();
        var subItems = item.subItems().stream().map(Block::passage).toList();
        return new Contribution(
                text, label, subItems, PointKinds.of(opening.title(), text), item.spans());
    }

    private static Optional<String> label(String text) {
        int colon = text.indexOf(": ");
        return colon > 0 ? Optional.of(text.substring(0, colon)) : Optional.empty();
    }

    private static List<Passage> flat(Block item) {
        var all = new ArrayList<Passage>();
        all.add(item.passage());
        item.subItems().forEach(sub -> all.add(sub.passage()));
        return all;
    }
}
