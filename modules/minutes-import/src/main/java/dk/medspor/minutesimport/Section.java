package dk.medspor.minutesimport;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A block of answers, or a list that is none.
 *
 * @param number of the group, station, question or theme
 * @param round which time the numbers began anew, from 1, for numbered questions and themes
 * @param contributions what was said
 * @param listItems points of a list that are not contributions: slides, duties
 * @param spans the headings, which have their home in {@link Draft#headings()}
 */
public record Section(
        SectionType type,
        Optional<Integer> number,
        String title,
        Optional<Integer> round,
        List<Contribution> contributions,
        List<Passage> listItems,
        List<Span> spans)
        implements Sourced {

    public Section {
        contributions = List.copyOf(contributions);
        listItems = List.copyOf(listItems);
        spans = List.copyOf(spans);
    }

    Stream<Home> homes() {
        return Stream.concat(
                contributions.stream().flatMap(Contribution::homes),
                Home.of(Home.Kind.LIST_ITEM, listItems));
    }
}
