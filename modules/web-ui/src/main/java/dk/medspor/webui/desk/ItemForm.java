package dk.medspor.webui.desk;

import dk.medspor.meetings.ItemContent;
import dk.medspor.meetings.ItemContent.Slot;
import dk.medspor.meetings.ItemPurpose;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * An item of an agenda as it was typed.
 *
 * @param proposals the points of the Indstilling, one a line
 * @param confidential why only members may read it; empty when others may, too
 * @param reason why after a deadline, or why it says something else by now
 */
record ItemForm(
        String title,
        ItemPurpose purpose,
        @Nullable @DateTimeFormat(iso = ISO.TIME) LocalTime from,
        @Nullable @DateTimeFormat(iso = ISO.TIME) LocalTime to,
        @Nullable String proposals,
        @Nullable String caseStatement,
        @Nullable String reason,
        @Nullable String confidential) {

    ItemContent content() {
        return new ItemContent(
                Typed.text(title).orElseThrow(() -> Missing.field("title")),
                purpose,
                slot(),
                Typed.lines(proposals),
                Typed.text(caseStatement));
    }

    /** A time needs both its ends. */
    private Optional<Slot> slot() {
        if (from == null && to == null) {
            return Optional.empty();
        }
        if (from == null || to == null) {
            throw Missing.field(from == null ? "from" : "to");
        }
        return Optional.of(new Slot(from, to));
    }
}
