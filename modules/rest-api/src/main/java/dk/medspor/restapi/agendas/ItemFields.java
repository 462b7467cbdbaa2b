package dk.medspor.restapi.agendas;

import dk.medspor.kernel.Protected;
import dk.medspor.meetings.ItemContent;
import dk.medspor.meetings.ItemContent.Slot;
import dk.medspor.meetings.ItemPurpose;
import dk.medspor.restapi.http.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * What an item of an agenda says.
 *
 * @param proposals the points of the Indstilling
 * @param caseStatement the Sagsfremstilling
 */
record ItemFields(
        @Text(max = 300) String title,
        @NotNull ItemPurpose purpose,
        Optional<@Valid SlotFields> slot,
        Optional<@Size(max = 50) List<@Text(max = 4_000) String>> proposals,
        @Text(max = 20_000) Optional<String> caseStatement) {

    /** Danish wall-clock times. */
    record SlotFields(@NotNull LocalTime from, @NotNull LocalTime to) {}

    ItemContent content() {
        return new ItemContent(
                Protected.text(title),
                purpose,
                slot.map(it -> new Slot(it.from(), it.to())),
                proposals.orElse(List.of()).stream().map(Protected::text).toList(),
                caseStatement.map(Protected::text));
    }

    static ItemFields of(ItemContent it) {
        return new ItemFields(
                it.title().value(),
                it.purpose(),
                it.slot().map(slot -> new SlotFields(slot.from(), slot.to())),
                Optional.of(it.proposals().stream().map(Protected::value).toList()),
                it.caseStatement().map(Protected::value));
    }
}
