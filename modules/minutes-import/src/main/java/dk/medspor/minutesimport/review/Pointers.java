package dk.medspor.minutesimport.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds by a JSON Pointer what lies on a sheet. */
final class Pointers {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern STEP = Pattern.compile("/");
    private static final String END = "-";

    private final Sheet sheet;

    Pointers(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * A place in a list.
     *
     * @param index its length for the end
     */
    record Spot(List<Node> list, int index, boolean keepsBelow) {

        Optional<Node> node() {
            return index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
        }
    }

    Optional<Node> node(String pointer) {
        return spot(pointer).flatMap(Spot::node);
    }

    Optional<Part> part(String pointer) {
        List<String> steps = steps(pointer);
        return steps.size() == 2 && steps.getFirst().equals("sections")
                ? at(sheet.parts, steps.get(1))
                : Optional.empty();
    }

    Optional<Spot> spot(String pointer) {
        List<String> steps = steps(pointer);
        return switch (steps.size()) {
            case 2 -> sheet.list(steps.getFirst()).flatMap(it -> spot(it, steps.get(1), false));
            case 3 ->
                    steps.getFirst().equals("agenda")
                            ? at(sheet.items, steps.get(1)).flatMap(it -> whole(it, steps.get(2)))
                            : Optional.empty();
            case 4 -> inside(steps);
            case 6 -> below(steps);
            default -> Optional.empty();
        };
    }

    private static Optional<Spot> whole(Item item, String field) {
        return switch (field) {
            case "statement" -> spot(item.statement);
            case "decision" -> spot(item.decision);
            default -> Optional.empty();
        };
    }

    private static Optional<Spot> spot(List<Node> text) {
        return Optional.of(new Spot(text, 0, false));
    }

    private Optional<Spot> inside(List<String> steps) {
        String field = steps.get(2);
        String last = steps.get(3);
        if (steps.getFirst().equals("sections")) {
            return at(sheet.parts, steps.get(1))
                    .flatMap(
                            part ->
                                    switch (field) {
                                        case "contributions" ->
                                                spot(part.contributions, last, true);
                                        case "listItems" -> spot(part.listItems, last, false);
                                        default -> Optional.empty();
                                    });
        }
        return at(sheet.items, steps.getFirst().equals("agenda") ? steps.get(1) : "")
                .flatMap(
                        item ->
                                switch (field) {
                                    case "proposals" -> spot(item.proposals, last, false);
                                    case "attachments" -> spot(item.attachments, last, false);
                                    default -> Optional.empty();
                                });
    }

    private Optional<Spot> below(List<String> steps) {
        return steps.get(4).equals("subItems")
                ? inside(steps.subList(0, 4))
                        .filter(Spot::keepsBelow)
                        .flatMap(Spot::node)
                        .flatMap(it -> spot(it.below, steps.get(5), false))
                : Optional.empty();
    }

    private static Optional<Spot> spot(List<Node> list, String last, boolean keepsBelow) {
        if (last.equals(END)) {
            return Optional.of(new Spot(list, list.size(), keepsBelow));
        }
        return NUMBER.matcher(last).matches() && Integer.parseInt(last) < list.size()
                ? Optional.of(new Spot(list, Integer.parseInt(last), keepsBelow))
                : Optional.empty();
    }

    private static <T> Optional<T> at(List<T> all, String number) {
        return NUMBER.matcher(number).matches() && Integer.parseInt(number) < all.size()
                ? Optional.of(all.get(Integer.parseInt(number)))
                : Optional.empty();
    }

    private static List<String> steps(String pointer) {
        return pointer.startsWith("/")
                ? new ArrayList<>(List.of(STEP.split(pointer.substring(1), -1)))
                : List.of();
    }
}
