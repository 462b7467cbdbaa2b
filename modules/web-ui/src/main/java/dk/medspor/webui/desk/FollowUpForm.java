package dk.medspor.webui.desk;

import dk.medspor.kernel.DueTime;
import dk.medspor.meetings.MeetingFacts;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.ProceedingsCommand.AgreeFollowUp;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * Something that is to be done, as it was typed.
 *
 * @param due in the words that were used
 * @param dueBy the last day that they mean, where there is one
 */
record FollowUpForm(
        @Nullable Integer item,
        @Nullable String text,
        @Nullable String actor,
        @Nullable String due,
        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate dueBy) {

    AgreeFollowUp command(MeetingId meeting, MeetingFacts facts) {
        return facts.agree(
                meeting,
                Optional.ofNullable(item),
                Typed.text(text).orElseThrow(() -> Missing.field("text")),
                Typed.text(actor),
                Optional.empty(),
                new DueTime(
                        Typed.text(due).orElseThrow(() -> Missing.field("due")),
                        Optional.empty(),
                        Optional.ofNullable(dueBy),
                        Optional.empty()));
    }
}
