package dk.medspor.webui.imports;

import dk.medspor.access.Permit;
import dk.medspor.kernel.DanishCalendar;
import dk.medspor.meetings.MeetingKind;
import dk.medspor.minutesimport.ContributionKind;
import dk.medspor.minutesimport.Draft;
import dk.medspor.minutesimport.MeetingProposal;
import dk.medspor.minutesimport.SectionType;
import dk.medspor.minutesimport.Span;
import dk.medspor.minutesimport.Warning;
import dk.medspor.restapi.imports.SuggestedThemes;
import dk.medspor.status.bodydirectory.BodyDirectory;
import dk.medspor.webui.frame.LastWritten;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page on which notes are looked through. */
@Component
class ReviewPage {

    private final BodyDirectory directory;
    private final Attendees attendees;
    private final SuggestedThemes themes;
    private final Clock clock;

    ReviewPage(BodyDirectory directory, Attendees attendees, SuggestedThemes themes, Clock clock) {
        this.directory = directory;
        this.themes = themes;
        this.clock = clock;
        this.attendees = attendees;
    }

    /** Something to look at, and the lines that it is about. */
    record Doubt(Warning.Kind kind, List<Integer> lines) {}

    /**
     * Shows notes as far as they are looked through.
     *
     * @param meeting which of their meetings, from 0
     * @param element the pointer of the element that is being corrected
     * @param choices what was chosen for those who came
     */
    String show(
            Reviews.Open open,
            int meeting,
            MeetingForm form,
            String element,
            Map<String, String> choices,
            Permit permit,
            HttpServletRequest request,
            Model model) {
        Draft draft = open.reviewed().corrected();
        List<Shelf> shelves = Shelves.of(draft);
        model.addAttribute("review", open.kept().id());
        model.addAttribute("version", open.seen().version());
        model.addAttribute("fileName", draft.source().fileName());
        model.addAttribute("contributions", contributions(draft));
        model.addAttribute("edits", open.reviewed().edits().size());
        model.addAttribute("unplaced", draft.unplaced().size());
        model.addAttribute("doubts", doubts(draft));
        model.addAttribute("shelves", shelves);
        model.addAttribute("rows", SourcePane.of(open.reviewed().lines(), shelves).rows());
        model.addAttribute("proposals", draft.meetings());
        model.addAttribute("chosen", meeting);
        model.addAttribute("meeting", form);
        model.addAttribute("kinds", MeetingKind.values());
        model.addAttribute("pointKinds", ContributionKind.values());
        model.addAttribute("sectionTypes", SectionType.values());
        model.addAttribute("bodies", directory.everyBody(LastWritten.seenBy(request)));
        model.addAttribute("named", attendees.of(draft, choices, permit));
        model.addAttribute("correcting", element);
        elements(shelves)
                .filter(it -> it.pointer().equals(element))
                .findFirst()
                .ifPresent(it -> offer(it, draft, request, model));
        return "imports/review";
    }

    private void offer(Element it, Draft draft, HttpServletRequest request, Model model) {
        model.addAttribute("tools", Tools.of(it, draft));
        model.addAttribute(
                "themes",
                themes.anywhere(
                        it.text(),
                        DanishCalendar.dateAt(clock.instant()),
                        LastWritten.seenBy(request)));
    }

    static Stream<Element> elements(List<Shelf> shelves) {
        return shelves.stream()
                .flatMap(it -> Stream.concat(it.heading().stream(), it.elements().stream()))
                .flatMap(it -> Stream.concat(Stream.of(it), it.below().stream()));
    }

    private static List<Doubt> doubts(Draft draft) {
        return draft.warnings().stream()
                .map(
                        it ->
                                new Doubt(
                                        it.kind(),
                                        it.spans().stream()
                                                .map(Span::firstLine)
                                                .distinct()
                                                .toList()))
                .toList();
    }

    private static int contributions(Draft draft) {
        return draft.sections().stream().mapToInt(it -> it.contributions().size()).sum();
    }

    static Optional<MeetingProposal> proposal(Draft draft, int meeting) {
        return meeting < 0 ? Optional.empty() : draft.meetings().stream().skip(meeting).findFirst();
    }
}
