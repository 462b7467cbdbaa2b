package dk.medspor.restapi.themes;

import dk.medspor.eventlog.Conditions;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.ContributionId;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.ThemeListCommand.OpenThemeList;
import dk.medspor.meetings.ThemeListCommand.Part;
import dk.medspor.meetings.ThemeListFacts;
import dk.medspor.meetings.ThemeListId;
import dk.medspor.meetings.ThemeText;
import dk.medspor.restapi.conditions.NewId;
import dk.medspor.restapi.http.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What can be asked of lists of themes. */
final class ThemeRequests {

    private ThemeRequests() {}

    /** A list is opened, of one meeting's contributions or of any. */
    record ListRequest(
            Optional<UUID> id,
            @NotNull UUID bodyId,
            Optional<UUID> meetingId,
            @Text(max = 300) String title,
            @NotNull LocalDate on) {

        OpenThemeList command(ThemeListFacts facts, Conditions conditions) {
            return facts.open(
                    new ThemeListId(NewId.of(id, conditions)),
                    new MedBodyId(bodyId),
                    meetingId.map(MeetingId::new),
                    Protected.text(title),
                    on);
        }
    }

    /** What a theme says, and what it is a part of. */
    record ThemeFields(
            @Text(max = 300) String title,
            @Text(max = 4_000) Optional<String> description,
            Optional<Integer> parent) {

        ThemeText text() {
            return new ThemeText(Protected.text(title), description.map(Protected::text), parent);
        }

        static ThemeFields of(ThemeText it) {
            return new ThemeFields(
                    it.title().value(), it.description().map(Protected::value), it.parent());
        }
    }

    /** A theme says something else from now on. */
    record DescriptionRequest(
            @NotNull @Valid ThemeFields theme, @Text(max = 4_000) String reason) {}

    /** A theme is absorbed by another one. */
    record MergeRequest(@NotNull Integer into, @Text(max = 4_000) String reason) {}

    /** A theme is divided. */
    record DivisionRequest(
            @NotNull @Size(min = 2, max = 50) List<@NotNull @Valid PartFields> parts,
            @Text(max = 4_000) String reason) {}

    /** A theme that grows from another one, with what goes to it. */
    record PartFields(
            @Text(max = 300) String title,
            @Text(max = 4_000) Optional<String> description,
            @NotNull @Size(max = 10_000) List<@NotNull UUID> contributionIds) {

        Part part() {
            return new Part(
                    Protected.text(title),
                    description.map(Protected::text),
                    contributionIds.stream().map(ContributionId::new).toList());
        }
    }

    /** A contribution is about these themes, too. */
    record CodingRequest(
            @NotNull UUID contributionId,
            @NotNull @Size(min = 1, max = 50) List<@NotNull Integer> themes,
            @Text(max = 4_000) Optional<String> why) {}

    /** A contribution is about these themes, and no others. */
    record RecodingRequest(
            @NotNull UUID contributionId,
            @NotNull @Size(max = 50) List<@NotNull Integer> themes,
            @Text(max = 4_000) String reason) {}

    /** The last step that stands never was. */
    record UndoRequest(Optional<Integer> step, @Text(max = 4_000) String reason) {}
}
