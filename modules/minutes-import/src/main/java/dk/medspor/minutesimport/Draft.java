package dk.medspor.minutesimport;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a document seems to say, for somebody to correct and confirm.
 *
 * <p>Nothing in it is invented, and nothing of the document is missing from it: {@link #homes()}
 * covers the source. Other elements (meetings, dates, links, what is {@linkplain FollowUp#cites()
 * cited}) point into text that has its home elsewhere.
 *
 * @param headings the lines that only head or introduce something, each with the rule that saw it
 * @param sections in the order of their headings
 * @param dateMentions every day, month and range in the text, in source order
 * @param unplaced what no rule understood
 */
public record Draft(
        Source source,
        DocumentFacts document,
        List<MeetingProposal> meetings,
        List<Participant> participants,
        List<ProgrammeItem> programme,
        List<AgendaItem> agenda,
        List<Heading> headings,
        List<Section> sections,
        List<GroupMembers> groups,
        List<Task> tasks,
        List<Theme> themes,
        List<Milestone> milestones,
        List<Recommendation> recommendations,
        List<TemplateField> template,
        List<TextTable> tables,
        List<FollowUp> followUps,
        List<Passage> remarks,
        List<Attachment> attachments,
        List<Passage> narrative,
        List<DateMention> dateMentions,
        List<Artefact> artefacts,
        List<Passage> unplaced,
        List<Warning> warnings) {

    public Draft {
        meetings = List.copyOf(meetings);
        participants = List.copyOf(participants);
        programme = List.copyOf(programme);
        agenda = List.copyOf(agenda);
        headings = List.copyOf(headings);
        sections = List.copyOf(sections);
        groups = List.copyOf(groups);
        tasks = List.copyOf(tasks);
        themes = List.copyOf(themes);
        milestones = List.copyOf(milestones);
        recommendations = List.copyOf(recommendations);
        template = List.copyOf(template);
        tables = List.copyOf(tables);
        followUps = List.copyOf(followUps);
        remarks = List.copyOf(remarks);
        attachments = List.copyOf(attachments);
        narrative = List.copyOf(narrative);
        dateMentions = List.copyOf(dateMentions);
        artefacts = List.copyOf(artefacts);
        unplaced = List.copyOf(unplaced);
        warnings = List.copyOf(warnings);
    }

    /** Where each non-blank character of the source belongs: exactly one home for each. */
    public List<Home> homes() {
        return Stream.of(
                        Stream.of(new Home(Home.Kind.DOCUMENT, document.spans())),
                        Home.of(Home.Kind.PARTICIPANT, participants),
                        Home.of(Home.Kind.PROGRAMME, programme),
                        agenda.stream().flatMap(AgendaItem::homes),
                        Home.of(Home.Kind.HEADING, headings),
                        sections.stream().flatMap(Section::homes),
                        groups.stream()
                                .flatMap(group -> Home.of(Home.Kind.MEMBER, group.members())),
                        Home.of(Home.Kind.TASK, tasks),
                        Home.of(Home.Kind.THEME, themes),
                        Home.of(Home.Kind.MILESTONE, milestones),
                        Home.of(Home.Kind.RECOMMENDATION, recommendations),
                        Home.of(Home.Kind.TEMPLATE, template),
                        Home.of(Home.Kind.TABLE, tables),
                        followUps.stream().flatMap(FollowUp::homes),
                        Home.of(Home.Kind.REMARK, remarks),
                        attachments.stream().flatMap(Attachment::homes),
                        Home.of(Home.Kind.NARRATIVE, narrative),
                        Home.of(Home.Kind.ARTEFACT, artefacts),
                        Home.of(Home.Kind.UNPLACED, unplaced))
                .flatMap(homes -> homes)
                .filter(home -> !home.spans().isEmpty())
                .toList();
    }
}
