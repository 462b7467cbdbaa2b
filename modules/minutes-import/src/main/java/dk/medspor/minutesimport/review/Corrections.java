package dk.medspor.minutesimport.review;

import dk.medspor.minutesimport.ContributionKind;
import dk.medspor.minutesimport.Draft;
import dk.medspor.minutesimport.Edit;
import dk.medspor.minutesimport.SectionType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Carries out corrections of a draft. */
public final class Corrections {

    private static final String PART = "/sections/-";
    private static final String HEADINGS = "/headings/";

    private final Sheet sheet;
    private final Pointers pointers;
    private final List<String> lines;

    private Corrections(Draft draft, List<String> lines) {
        this.sheet = new Sheet(draft);
        this.pointers = new Pointers(sheet);
        this.lines = lines;
    }

    /** The draft after an edit; empty when the edit names nothing that can be changed so. */
    public static Optional<Draft> apply(Draft draft, List<String> lines, Edit edit) {
        var corrections = new Corrections(draft, lines);
        return corrections.carryOut(edit)
                ? Optional.of(WrittenSheet.of(corrections.sheet))
                : Optional.empty();
    }

    private boolean carryOut(Edit edit) {
        return switch (edit.kind()) {
            case MOVE -> move(edit);
            case SPLIT -> split(edit);
            case MERGE -> merge(edit);
            case KIND -> kind(edit);
            case TYPE -> type(edit);
        };
    }

    private boolean move(Edit edit) {
        var from = pointers.spot(edit.at());
        var moved = from.flatMap(Pointers.Spot::node);
        var to = pointers.spot(edit.to());
        boolean heads = edit.to().equals(PART);
        if (moved.isEmpty() || (to.isEmpty() && !heads) || edit.to().startsWith(edit.at() + "/")) {
            return false;
        }
        var before = to.flatMap(Pointers.Spot::node);
        from.get().list().remove(moved.get());
        if (!heads) {
            put(moved.get(), to.get(), before);
        }
        if (isHeading(edit)) {
            dissolve(moved.get());
        }
        if (heads) {
            head(moved.get());
        }
        return true;
    }

    private static boolean isHeading(Edit edit) {
        return edit.at().startsWith(HEADINGS);
    }

    private static void put(Node moved, Pointers.Spot to, Optional<Node> before) {
        moved.origin = Optional.empty();
        if (!to.keepsBelow()) {
            moved.kind = Optional.empty();
            moved.label = Optional.empty();
        }
        List<Node> all = to.keepsBelow() ? List.of(moved) : moved.scattered();
        int found = before.map(to.list()::indexOf).orElse(-1);
        to.list().addAll(found < 0 ? to.list().size() : found, all);
    }

    /** What stood under a heading that is none stands under the one before, or nowhere. */
    private void dissolve(Node heading) {
        for (int i = 0; i < sheet.parts.size(); i++) {
            Part part = sheet.parts.get(i);
            if (part.isHeadedBy(heading)) {
                sheet.parts.remove(i);
                if (i > 0) {
                    sheet.parts.get(i - 1).contributions.addAll(part.contributions);
                    sheet.parts.get(i - 1).listItems.addAll(part.listItems);
                } else {
                    part.contributions.forEach(it -> sheet.unplaced.addAll(it.scattered()));
                    sheet.unplaced.addAll(part.listItems);
                }
                return;
            }
        }
    }

    /** What stands behind a new heading in the part before it stands under it. */
    private void head(Node heading) {
        var under = heading.scattered();
        heading.origin = Optional.empty();
        sheet.headings.add(heading);
        var part = Part.headedBy(heading.passage);
        part.contributions.addAll(under.subList(1, under.size()));
        sheet.parts.stream()
                .filter(it -> it.position() < heading.position())
                .max(Comparator.comparingLong(Part::position))
                .ifPresent(
                        it -> {
                            var later =
                                    it.contributions.stream()
                                            .filter(said -> said.position() > heading.position())
                                            .toList();
                            it.contributions.removeAll(later);
                            part.contributions.addAll(later);
                        });
        sheet.parts.add(part);
        sheet.parts.sort(Comparator.comparingLong(Part::position));
    }

    private boolean split(Edit edit) {
        var spot = pointers.spot(edit.at()).filter(_ -> !isHeading(edit));
        var node = spot.flatMap(Pointers.Spot::node);
        var halves = node.flatMap(it -> Cut.of(it.passage, edit.place(), lines));
        if (halves.isEmpty()) {
            return false;
        }
        var second = Node.of(halves.get().second());
        second.kind = node.get().kind;
        second.below.addAll(node.get().below);
        node.get().below.clear();
        node.get().origin = Optional.empty();
        node.get().passage = halves.get().first();
        spot.get().list().add(spot.get().index() + 1, second);
        return true;
    }

    private boolean merge(Edit edit) {
        var spot =
                pointers.spot(edit.at())
                        .filter(_ -> !isHeading(edit))
                        .filter(it -> it.index() > 0 && it.node().isPresent());
        if (spot.isEmpty()) {
            return false;
        }
        var merged = spot.get().list().remove(spot.get().index());
        var into = spot.get().list().get(spot.get().index() - 1);
        into.append(merged);
        Optional.ofNullable(sheet.cited.remove(merged))
                .ifPresent(it -> sheet.cited.putIfAbsent(into, it));
        return true;
    }

    private boolean kind(Edit edit) {
        var said =
                pointers.spot(edit.at())
                        .filter(Pointers.Spot::keepsBelow)
                        .flatMap(Pointers.Spot::node);
        var kind = named(ContributionKind.values(), edit.to());
        said.ifPresent(it -> it.kind = kind);
        return said.isPresent() && (kind.isPresent() || edit.to().isEmpty());
    }

    private boolean type(Edit edit) {
        var part = pointers.part(edit.at());
        var type = named(SectionType.values(), edit.to());
        if (part.isEmpty() || type.isEmpty()) {
            return false;
        }
        retype(part.get(), type.get());
        return true;
    }

    private static void retype(Part part, SectionType type) {
        boolean list = type == SectionType.SLIDE_LIST;
        List<Node> from = list ? part.contributions : part.listItems;
        List<Node> to = list ? part.listItems : part.contributions;
        to.addAll(from);
        to.sort(Comparator.comparingLong(Node::position));
        from.clear();
        part.type = type;
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Arrays.stream(values).filter(it -> it.name().equals(name)).findFirst();
    }
}
