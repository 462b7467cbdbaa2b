package dk.medspor.minutesimport.parsing;

import dk.medspor.minutesimport.HeadingRule;
import dk.medspor.minutesimport.Participant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The items and people of classic minutes, while their parts are still coming in. */
final class MinutesPlaces {

    private static final Pattern NEXT_MEETING =
            Pattern.compile("(?iU)næste (?:\\p{L}+ )?møde\\b.*");

    private final List<ItemBuilder> items = new ArrayList<>();
    private final List<Participant> participants = new ArrayList<>();
    private Optional<ItemBuilder> current = Optional.empty();
    private ItemPart part = ItemPart.DISCUSSION;
    private AttendanceLabel label = new AttendanceLabel(Optional.empty(), Optional.empty());

    /** What became of a block that only minutes have. */
    sealed interface Placed {

        /** It heads something. */
        record Heads(HeadingRule rule) implements Placed {}

        /** It says something about the document. */
        record Fact() implements Placed {}

        /** It is somebody of a list. */
        record Listed() implements Placed {}

        /** It fits nowhere. */
        record Nowhere() implements Placed {}
    }

    Placed place(Block block, Shape.OfMinutes shape) {
        return switch (shape) {
            case Shape.ItemHeading heading -> {
                item(block, heading);
                yield new Placed.Heads(heading.rule());
            }
            case Shape.PartHeading(ItemPart opened) -> {
                part = opened;
                yield new Placed.Heads(HeadingRule.AGENDA_PART);
            }
            case Shape.PurposeLine(var purpose) -> {
                current.ifPresent(it -> it.servesFor(purpose));
                yield new Placed.Heads(HeadingRule.AGENDA_PURPOSE);
            }
            case Shape.ListHeading list -> new Placed.Heads(HeadingRule.AGENDA_LIST);
            case Shape.AttendanceHeading(var next) -> {
                label = next.after(label);
                yield new Placed.Heads(HeadingRule.ATTENDANCE);
            }
            case Shape.Person person ->
                    isPerson(block) ? new Placed.Listed() : new Placed.Nowhere();
            case Shape.HeadLine line -> new Placed.Fact();
        };
    }

    List<ItemBuilder> items() {
        return items;
    }

    List<Participant> participants() {
        return participants;
    }

    /** A listed item is opened again where it is treated; the same number after that is another. */
    private void item(Block block, Shape.ItemHeading heading) {
        var listed =
                items.stream()
                        .filter(it -> it.number() == heading.number() && !it.isTreated())
                        .findFirst();
        var item = listed.orElseGet(() -> newItem(heading.number()));
        item.headedBy(block, heading.listed());
        current = heading.listed() ? Optional.empty() : Optional.of(item);
        part = ItemPart.DISCUSSION;
    }

    private ItemBuilder newItem(int number) {
        var item = new ItemBuilder(number);
        items.add(item);
        return item;
    }

    private boolean isPerson(Block block) {
        var person = PeopleText.read(block.text(), label, block.spans());
        person.ifPresent(participants::add);
        return person.isPresent();
    }

    /** Whether a text under the item belongs to it; then it is there. */
    boolean text(Block block) {
        if (current.isEmpty() || NEXT_MEETING.matcher(block.text()).matches()) {
            return false;
        }
        current.get().add(part, block);
        return true;
    }

    /** Points under a heading of their own are contributions where things are said, only there. */
    boolean mayHoldContributions(Role role) {
        boolean listTitle =
                role instanceof Role.OpensSection section
                        && section.rule() == HeadingRule.LIST_TITLE;
        return current.isEmpty() || (part == ItemPart.DISCUSSION && !listTitle);
    }
}
