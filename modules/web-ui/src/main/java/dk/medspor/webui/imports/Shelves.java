package dk.medspor.webui.imports;

import dk.medspor.minutesimport.AgendaItem;
import dk.medspor.minutesimport.Contribution;
import dk.medspor.minutesimport.Draft;
import dk.medspor.minutesimport.Heading;
import dk.medspor.minutesimport.Passage;
import dk.medspor.minutesimport.Section;
import dk.medspor.minutesimport.Sourced;
import dk.medspor.restapi.imports.NotesOfDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Puts the elements of a draft where somebody looks for them: all of them, each once. */
final class Shelves {

    private final Draft draft;
    private final List<Element> headings;
    private final List<Element> taken = new ArrayList<>();

    private Shelves(Draft draft) {
        this.draft = draft;
        this.headings = each("/headings/", draft.headings(), Shelves::heading);
    }

    static List<Shelf> of(Draft draft) {
        return new Shelves(draft)
                .all().stream()
                        .filter(it -> !it.elements().isEmpty() || it.heading().isPresent())
                        .toList();
    }

    private List<Shelf> all() {
        List<Shelf> all = new ArrayList<>();
        all.add(Shelf.of("unplaced", passages("/unplaced/", draft.unplaced())));
        IntStream.range(0, draft.sections().size()).forEach(i -> all.add(section(i)));
        IntStream.range(0, draft.agenda().size()).forEach(i -> all.add(item(i)));
        all.add(Shelf.of("follow-ups", followUps()));
        all.add(Shelf.of("remarks", passages("/remarks/", draft.remarks())));
        all.add(
                Shelf.of(
                        "attachments",
                        homes("/attachments/", draft.attachments(), it -> it.text()).stream()
                                .filter(it -> isHome(it))
                                .toList()));
        all.add(Shelf.of("narrative", passages("/narrative/", draft.narrative())));
        all.addAll(FixedShelves.of(draft));
        all.add(Shelf.of("headings", headings.stream().filter(it -> !taken.contains(it)).toList()));
        all.add(Shelf.of("artefacts", homes("/artefacts/", draft.artefacts(), it -> it.text())));
        return all;
    }

    /** What is only spoken of has its home elsewhere. */
    private boolean isHome(Element attachment) {
        return draft.homes().stream().anyMatch(it -> it.spans().equals(attachment.spans()));
    }

    private Shelf section(int number) {
        Section section = draft.sections().get(number);
        String pointer = "/sections/" + number;
        var its = heading(section);
        List<Element> elements = new ArrayList<>();
        elements.addAll(each(pointer + "/contributions/", section.contributions(), Shelves::said));
        elements.addAll(passages(pointer + "/listItems/", section.listItems()));
        var notes = NotesOfDraft.part(section);
        return new Shelf(
                "section",
                notes.group().or(notes::question).orElseGet(section::title),
                its,
                Optional.of(pointer),
                Optional.of(section.type()),
                elements);
    }

    private Shelf item(int number) {
        AgendaItem item = draft.agenda().get(number);
        String pointer = "/agenda/" + number;
        List<Element> elements = new ArrayList<>();
        elements.addAll(passages(pointer + "/proposals/", item.proposals()));
        item.statement()
                .map(it -> Element.movable(pointer + "/statement", it, item.statementSpans()))
                .ifPresent(elements::add);
        item.decision()
                .map(it -> Element.movable(pointer + "/decision", it, item.decisionSpans()))
                .ifPresent(elements::add);
        elements.addAll(passages(pointer + "/attachments/", item.attachments()));
        return new Shelf(
                "item",
                item.number() + ". " + item.title(),
                heading(item),
                Optional.empty(),
                Optional.empty(),
                elements);
    }

    /** The line that heads something; each heads one thing. */
    private Optional<Element> heading(Sourced headed) {
        Optional<Element> its =
                headings.stream()
                        .filter(it -> headed.spans().containsAll(it.spans()))
                        .filter(it -> !taken.contains(it))
                        .findFirst();
        its.ifPresent(taken::add);
        return its;
    }

    private List<Element> followUps() {
        return homes("/followUps/", draft.followUps(), it -> it.text()).stream()
                .filter(it -> draft.followUps().get(number(it.pointer())).cites().isEmpty())
                .toList();
    }

    private static int number(String pointer) {
        return Integer.parseInt(pointer.substring(pointer.lastIndexOf('/') + 1));
    }

    private static List<Element> passages(String list, List<Passage> all) {
        return homes(list, all, Passage::text);
    }

    private static <T extends Sourced> List<Element> homes(
            String list, List<T> all, Function<T, String> text) {
        return each(list, all, (at, it) -> Element.movable(at, text.apply(it), it.spans()));
    }

    /** Makes an element of what stands at a pointer. */
    private interface Shown<T> {
        Element of(String pointer, T it);
    }

    private static <T> List<Element> each(String list, List<T> all, Shown<T> shown) {
        return IntStream.range(0, all.size())
                .mapToObj(i -> shown.of(list + i, all.get(i)))
                .toList();
    }

    private static Element heading(String at, Heading it) {
        return new Element(
                at,
                it.text(),
                it.spans(),
                true,
                Optional.empty(),
                Optional.of(it.rule()),
                List.of());
    }

    private static Element said(String at, Contribution it) {
        return new Element(
                at,
                it.text(),
                it.spans(),
                true,
                it.kind(),
                Optional.empty(),
                passages(at + "/subItems/", it.subItems()));
    }
}
