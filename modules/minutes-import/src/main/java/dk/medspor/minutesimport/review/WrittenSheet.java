package dk.medspor.minutesimport.review;

import dk.medspor.minutesimport.Attachment;
import dk.medspor.minutesimport.Draft;
import dk.medspor.minutesimport.FollowUp;
import dk.medspor.minutesimport.HeadingRule;
import dk.medspor.minutesimport.Passage;
import dk.medspor.minutesimport.Section;
import dk.medspor.minutesimport.Warning;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes a draft of a sheet again. */
final class WrittenSheet {

    private final Sheet sheet;
    private final Draft was;
    private final List<Section> sections;

    private WrittenSheet(Sheet sheet) {
        this.sheet = sheet;
        this.was = sheet.was;
        this.sections = sheet.parts.stream().map(Part::section).toList();
    }

    static Draft of(Sheet sheet) {
        return new WrittenSheet(sheet).draft();
    }

    private Draft draft() {
        return new Draft(
                was.source(),
                was.document(),
                was.meetings(),
                was.participants(),
                was.programme(),
                sheet.items.stream().map(Item::agendaItem).toList(),
                sheet.headings.stream().map(it -> Sheet.heading(it, HeadingRule.CHOSEN)).toList(),
                sections,
                was.groups(),
                was.tasks(),
                was.themes(),
                was.milestones(),
                was.recommendations(),
                was.template(),
                was.tables(),
                followUps(),
                passages(sheet.remarks),
                attachments(),
                passages(sheet.narrative),
                was.dateMentions(),
                sheet.artefacts.stream().map(Sheet::artefact).toList(),
                passages(sheet.unplaced),
                warnings());
    }

    private static List<Passage> passages(List<Node> nodes) {
        return nodes.stream().map(it -> it.passage).toList();
    }

    private List<Attachment> attachments() {
        Stream<Attachment> listed =
                sheet.attachments.stream()
                        .map(
                                it ->
                                        it.origin
                                                .filter(Attachment.class::isInstance)
                                                .map(Attachment.class::cast)
                                                .orElseGet(() -> listed(it)));
        Stream<Attachment> mentioned =
                was.attachments().stream().filter(it -> it.form() == Attachment.Form.MENTIONED);
        return Stream.concat(listed, mentioned).toList();
    }

    private static Attachment listed(Node it) {
        return new Attachment(it.passage.text(), Attachment.Form.LISTED, it.spans());
    }

    /** One that cites what has become a follow-up itself, or is none any more, goes. */
    private List<FollowUp> followUps() {
        var homes = homes();
        var all = new ArrayList<FollowUp>();
        for (FollowUp it : was.followUps()) {
            Optional.ofNullable(homes.get(it)).map(home -> citing(it, home)).ifPresent(all::add);
        }
        sheet.followUps.stream().map(this::followUp).forEach(all::add);
        return all;
    }

    private FollowUp followUp(Node it) {
        return it.origin
                .filter(FollowUp.class::isInstance)
                .map(FollowUp.class::cast)
                .orElseGet(() -> agreed(it));
    }

    private FollowUp agreed(Node it) {
        var known = Optional.ofNullable(sheet.cited.get(it));
        return new FollowUp(
                it.passage.text(),
                known.flatMap(FollowUp::actor),
                known.flatMap(FollowUp::forum),
                known.flatMap(FollowUp::due),
                Optional.empty(),
                it.spans());
    }

    private static FollowUp citing(FollowUp it, String home) {
        return new FollowUp(
                it.text(), it.actor(), it.forum(), it.due(), Optional.of(home), it.spans());
    }

    private IdentityHashMap<FollowUp, String> homes() {
        var homes = new IdentityHashMap<FollowUp, String>();
        for (int i = 0; i < sheet.parts.size(); i++) {
            Part part = sheet.parts.get(i);
            add(homes, part.contributions, "/sections/" + i + "/contributions/");
            add(homes, part.listItems, "/sections/" + i + "/listItems/");
        }
        was.followUps().stream()
                .filter(it -> it.cites().filter(this::isDecision).isPresent())
                .forEach(it -> homes.put(it, it.cites().orElseThrow()));
        return homes;
    }

    private void add(IdentityHashMap<FollowUp, String> homes, List<Node> nodes, String list) {
        for (int i = 0; i < nodes.size(); i++) {
            var cited = sheet.cited.get(nodes.get(i));
            if (cited != null) {
                homes.put(cited, list + i);
            }
        }
    }

    private boolean isDecision(String pointer) {
        return pointer.startsWith("/agenda/") && new Pointers(sheet).node(pointer).isPresent();
    }

    /** What is doubtful still, after what was placed and said. */
    private List<Warning> warnings() {
        var all =
                new ArrayList<>(
                        was.warnings().stream()
                                .filter(it -> it.kind() != Warning.Kind.UNPLACED_TEXT)
                                .filter(it -> !isAnswered(it))
                                .toList());
        sheet.unplaced.stream()
                .map(it -> new Warning(Warning.Kind.UNPLACED_TEXT, it.spans()))
                .forEach(all::add);
        return all;
    }

    private boolean isAnswered(Warning warning) {
        return switch (warning.kind()) {
            case NO_SECTIONS -> !sections.isEmpty();
            case NOTHING_RECORDED ->
                    sections.stream()
                            .filter(it -> it.spans().equals(warning.spans()))
                            .allMatch(it -> !it.contributions().isEmpty());
            case NO_MEETING, ANSWERS_WITHOUT_QUESTION, UNPLACED_TEXT -> false;
        };
    }
}
