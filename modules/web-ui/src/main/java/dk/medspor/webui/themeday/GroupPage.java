package dk.medspor.webui.themeday;

import dk.medspor.kernel.Protected;
import dk.medspor.meetings.ContributionKind;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.Place;
import dk.medspor.meetings.Round.Question;
import dk.medspor.status.meetingrecord.ContributionDocument;
import dk.medspor.status.themedays.GroupNotes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A part of what a group has said, as it is shown.
 *
 * @param unanswered how many of its questions nobody has answered
 * @param besides what it has said besides the questions
 */
record GroupPage(
        UUID id,
        MeetingId meetingId,
        String name,
        Optional<String> theme,
        boolean disbanded,
        int unanswered,
        List<Asked> asked,
        List<Said> besides) {

    /**
     * A question, and what the group has said to it.
     *
     * @param next the id of what it says next, so that sending it twice is sending it once
     */
    record Asked(
            int number,
            String text,
            List<String> prompts,
            boolean unanswered,
            List<Said> said,
            UUID next) {

        private static Asked of(Question it, GroupNotes notes, List<ContributionDocument> said) {
            return new Asked(
                    it.number(),
                    it.text().value(),
                    it.prompts().stream().map(Protected::value).toList(),
                    notes.unanswered().contains(it),
                    said.stream()
                            .filter(point -> question(point).equals(Optional.of(it.number())))
                            .map(Said::of)
                            .toList(),
                    UUID.randomUUID());
        }
    }

    /** One contribution. */
    record Said(
            UUID id,
            Optional<ContributionKind> kind,
            String text,
            List<String> subPoints,
            Optional<String> withdrawn) {

        private static Said of(ContributionDocument it) {
            var said = it.contribution();
            return new Said(
                    said.id().value(),
                    said.kind(),
                    said.text().value(),
                    said.subPoints().stream().map(Protected::value).toList(),
                    it.withdrawal().map(why -> why.reason().value()));
        }
    }

    /**
     * A page of it.
     *
     * @param said what it has said, or a part of that
     */
    static GroupPage of(GroupNotes it, List<ContributionDocument> said) {
        List<Optional<Integer>> asked =
                it.asked().stream().map(question -> Optional.of(question.number())).toList();
        var group = it.formed().group();
        return new GroupPage(
                group.id().value(),
                it.meetingId(),
                group.name().value(),
                group.theme().map(Protected::value),
                it.formed().disbanded().isPresent(),
                it.unanswered().size(),
                it.asked().stream().map(question -> Asked.of(question, it, said)).toList(),
                said.stream()
                        .filter(point -> !asked.contains(question(point)))
                        .map(Said::of)
                        .toList());
    }

    private static Optional<Integer> question(ContributionDocument said) {
        return said.contribution().place().flatMap(Place::question);
    }
}
