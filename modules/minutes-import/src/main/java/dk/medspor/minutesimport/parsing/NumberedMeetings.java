package dk.medspor.minutesimport.parsing;

import dk.medspor.minutesimport.MeetingKind;
import dk.medspor.minutesimport.MeetingProposal;
import dk.medspor.minutesimport.Milestone;
import dk.medspor.minutesimport.ProgrammeItem;
import dk.medspor.minutesimport.Span;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The meetings of a committee that counts them: {@code Møde 2, mandag den 27. marts} under the name
 * of the committee, with the times of the programme, and those that a timeline names.
 */
final class NumberedMeetings {

    private static final Pattern MEETING =
            Pattern.compile("(?U)(Møde \\d{1,2}),? (?:\\p{L}+dag,? )?(?:den|d\\.)? ?\\d.*");
    private static final Pattern COMMITTEE = Pattern.compile("(?iU).{0,80}udvalg.{0,80}");

    private NumberedMeetings() {}

    static List<MeetingProposal> in(
            List<Block> blocks, List<ProgrammeItem> programme, List<Milestone> milestones) {
        var found = new ArrayList<MeetingProposal>();
        for (int i = 1; i < blocks.size(); i++) {
            meeting(blocks.get(i - 1), blocks.get(i), programme).ifPresent(found::add);
        }
        Optional<String> body = found.stream().flatMap(it -> it.bodyName().stream()).findFirst();
        for (var milestone : found.isEmpty() ? List.<Milestone>of() : milestones) {
            mentioned(milestone, body)
                    .filter(it -> found.stream().noneMatch(other -> same(it, other)))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static boolean same(MeetingProposal one, MeetingProposal other) {
        return one.date().equals(other.date());
    }

    private static Optional<MeetingProposal> meeting(
            Block before, Block block, List<ProgrammeItem> programme) {
        var match = MEETING.matcher(block.text());
        if (!match.matches() || !COMMITTEE.matcher(before.text()).matches()) {
            return Optional.empty();
        }
        var spans = new ArrayList<>(before.spans());
        spans.addAll(block.spans());
        return DanishDates.in(block.text(), Optional.empty()).stream()
                .flatMap(found -> found.day().stream())
                .findFirst()
                .map(
                        day ->
                                proposal(
                                        Optional.of(before.text()),
                                        match.group(1),
                                        day,
                                        programme,
                                        false,
                                        spans));
    }

    private static Optional<MeetingProposal> mentioned(Milestone milestone, Optional<String> body) {
        boolean day = milestone.from().isPresent() && milestone.from().equals(milestone.to());
        return milestone
                .label()
                .filter(it -> day && Forms.isMeeting(it))
                .flatMap(
                        title ->
                                milestone
                                        .from()
                                        .map(
                                                from ->
                                                        proposal(
                                                                body,
                                                                title,
                                                                from,
                                                                List.of(),
                                                                true,
                                                                milestone.spans())));
    }

    private static MeetingProposal proposal(
            Optional<String> body,
            String title,
            LocalDate day,
            List<ProgrammeItem> programme,
            boolean mentionedOnly,
            List<Span> spans) {
        Optional<LocalTime> from =
                programme.stream().map(ProgrammeItem::from).min(Comparator.naturalOrder());
        Optional<LocalTime> to =
                programme.stream().map(ProgrammeItem::to).max(Comparator.naturalOrder());
        return new MeetingProposal(
                body,
                MeetingKind.COMMITTEE_MEETING,
                title,
                day,
                from,
                to,
                Optional.empty(),
                mentionedOnly,
                spans);
    }
}
