package dk.medspor.minutesimport.parsing;

import dk.medspor.minutesimport.AgendaItem;
import dk.medspor.minutesimport.Attachment;
import dk.medspor.minutesimport.Draft;
import dk.medspor.minutesimport.FollowUp;
import dk.medspor.minutesimport.GroupMembers;
import dk.medspor.minutesimport.Heading;
import dk.medspor.minutesimport.MeetingProposal;
import dk.medspor.minutesimport.Passage;
import dk.medspor.minutesimport.Section;
import dk.medspor.minutesimport.Source;
import dk.medspor.minutesimport.Span;
import dk.medspor.minutesimport.Theme;
import dk.medspor.minutesimport.Warning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts the draft together, and adds what the whole of it says: meetings, dates, follow-ups. */
final class DraftAssembly {

    private final BlockJoiner.Joined joined;
    private final Composition composition;
    private final DocumentReading document;
    private final List<MeetingProposal> meetings;
    private final Optional<LocalDate> day;
    private final List<Section> sections;
    private final List<GroupMembers> groups;
    private final List<AgendaItem> agenda;
    private final List<FollowUp> followUps = new ArrayList<>();
    private final List<Passage> narrative = new ArrayList<>();

    private DraftAssembly(BlockJoiner.Joined joined, Composition composition) {
        this.joined = joined;
        this.composition = composition;
        var counted = composition.sections.stream().filter(SectionBuilder::counts).toList();
        document = new DocumentReading(composition, Roles.isSlides(joined.blocks()));
        meetings = meetings();
        day = meetings.stream().map(MeetingProposal::date).findFirst().or(document::date);
        agenda = composition.minutes.items().stream().map(ItemBuilder::build).toList();
        var later = sortParagraphs();
        sections =
                Stream.of(
                                counted.stream().map(SectionBuilder::build),
                                composition.forms.taskSections().stream(),
                                UnrecordedGroups.in(narrative).stream())
                        .flatMap(found -> found)
                        .sorted(Comparator.comparingInt(DraftAssembly::firstLine))
                        .toList();
        groups =
                composition.sections.stream()
                        .flatMap(section -> section.members().stream())
                        .toList();
        followUps.addAll(FollowUps.citing(sections, day));
        followUps.addAll(FollowUps.decided(agenda, day));
        followUps.addAll(later);
    }

    private List<MeetingProposal> meetings() {
        return MinutesMeeting.in(joined.blocks(), composition.title)
                .map(List::of)
                .or(() -> Optional.of(numbered()).filter(found -> !found.isEmpty()))
                .orElseGet(() -> Meetings.in(composition));
    }

    private List<MeetingProposal> numbered() {
        return NumberedMeetings.in(
                joined.blocks(),
                composition.forms.programme,
                composition.forms.milestones(Optional.empty()));
    }

    static Draft of(Source source, BlockJoiner.Joined joined, Composition composition) {
        return new DraftAssembly(joined, composition).draft(source);
    }

    private static int firstLine(Section section) {
        return section.spans().stream().map(Span::firstLine).findFirst().orElse(0);
    }

    /** The paragraphs that say what shall happen; the others are narrative. */
    private List<FollowUp> sortParagraphs() {
        var later = new ArrayList<FollowUp>();
        for (var loose : composition.paragraphs) {
            FollowUps.in(loose, day)
                    .ifPresentOrElse(later::add, () -> narrative.add(loose.block().passage()));
        }
        return later;
    }

    private Draft draft(Source source) {
        return new Draft(
                source,
                document.facts(Links.in(joined)),
                meetings,
                composition.minutes.participants(),
                composition.forms.programme,
                agenda,
                headings(),
                sections,
                groups,
                composition.forms.tasks(),
                themes(),
                composition.forms.milestones(day),
                composition.forms.recommendations,
                composition.forms.template,
                composition.forms.tables(),
                followUps,
                composition.remarks,
                attachments(),
                narrative,
                DateMentions.in(joined.blocks(), day),
                Artefacts.of(joined.artefacts()),
                composition.unplaced,
                warnings());
    }

    private List<Heading> headings() {
        return Stream.concat(
                        composition.headings.stream(),
                        composition.minutes.items().stream().flatMap(ItemBuilder::leadIns))
                .toList();
    }

    private List<Theme> themes() {
        return composition.themes.stream().map(ThemeBuilder::build).toList();
    }

    private List<Attachment> attachments() {
        var all = new ArrayList<>(composition.attachments);
        all.addAll(AttachmentMentions.in(narrative));
        return all;
    }

    private List<Warning> warnings() {
        var warnings = new ArrayList<>(composition.warnings);
        composition.sections.stream()
                .filter(SectionBuilder::recordsNothing)
                .map(section -> new Warning(Warning.Kind.NOTHING_RECORDED, section.headings()))
                .forEach(warnings::add);
        if (sections.isEmpty() && groups.isEmpty() && agenda.isEmpty()) {
            warnings.add(new Warning(Warning.Kind.NO_SECTIONS, List.of()));
        }
        if (meetings.isEmpty()) {
            warnings.add(new Warning(Warning.Kind.NO_MEETING, List.of()));
        }
        composition.unplaced.stream()
                .map(passage -> new Warning(Warning.Kind.UNPLACED_TEXT, passage.spans()))
                .forEach(warnings::add);
        return warnings;
    }
}
