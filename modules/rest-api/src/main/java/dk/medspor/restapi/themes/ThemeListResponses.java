package dk.medspor.restapi.themes;

import dk.medspor.kernel.Protected;
import dk.medspor.restapi.themes.ThemeRequests.ThemeFields;
import dk.medspor.status.themes.ThemeListDocument;
import dk.medspor.status.themes.ThemeListDocument.End;
import dk.medspor.status.themes.ThemeListDocument.Theme;
import dk.medspor.status.themes.ThemeLists.Counted;
import dk.medspor.status.themes.ThemeStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How lists of themes are answered. */
final class ThemeListResponses {

    private ThemeListResponses() {}

    /** A list among others. */
    record ThemeListSummary(
            UUID id, UUID bodyId, Optional<UUID> meetingId, String title, LocalDate openedOn) {

        static ThemeListSummary of(ThemeListDocument it) {
            return new ThemeListSummary(
                    it.id().value(),
                    it.bodyId().value(),
                    it.meetingId().map(meeting -> meeting.value()),
                    it.title().value(),
                    it.openedOn());
        }
    }

    /** A list with all its themes. */
    record ThemeListResponse(ThemeListSummary list, List<ThemeResponse> themes, long position) {

        static ThemeListResponse of(Counted it, long position) {
            return new ThemeListResponse(
                    ThemeListSummary.of(it.list()),
                    it.list().themes().stream()
                            .map(
                                    theme ->
                                            ThemeResponse.of(
                                                    theme,
                                                    it.contributions()
                                                            .getOrDefault(theme.number(), 0L)))
                            .toList(),
                    position);
        }
    }

    /**
     * A theme.
     *
     * @param version how often it was put otherwise, and once
     * @param livesOnIn what it was merged into, or split into; empty while it stands
     * @param contributions how many are coded to it
     */
    record ThemeResponse(
            int number,
            ThemeFields theme,
            int version,
            List<Integer> livesOnIn,
            long contributions) {

        static ThemeResponse of(Theme it, long contributions) {
            return new ThemeResponse(
                    it.number(),
                    ThemeFields.of(it.text()),
                    it.versions().size(),
                    it.end().map(End::livesOnIn).orElse(List.of()),
                    contributions);
        }
    }

    /** A step of the work on a list. */
    record ThemeStepResponse(
            int step,
            String event,
            String by,
            Instant at,
            Optional<String> reason,
            int contributions,
            Optional<UndoingFields> undone) {

        static ThemeStepResponse of(ThemeStep it) {
            return new ThemeStepResponse(
                    it.step(),
                    it.event(),
                    it.by(),
                    it.at(),
                    it.reason().map(Protected::value),
                    it.contributions(),
                    it.undone()
                            .map(
                                    its ->
                                            new UndoingFields(
                                                    its.by(), its.at(), its.reason().value())));
        }
    }

    /** That a step never was. */
    record UndoingFields(String by, Instant at, String reason) {}
}
