package dk.medspor.minutesimport.parsing;

import dk.medspor.minutesimport.Milestone;
import dk.medspor.minutesimport.ProgrammeItem;
import dk.medspor.minutesimport.Recommendation;
import dk.medspor.minutesimport.Section;
import dk.medspor.minutesimport.SectionType;
import dk.medspor.minutesimport.Span;
import dk.medspor.minutesimport.Task;
import dk.medspor.minutesimport.TemplateField;
import dk.medspor.minutesimport.TextTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands in forms, while its parts are still coming in; each by the place it begins at. */
final class FormBuilders {

    final List<ProgrammeItem> programme = new ArrayList<>();
    final List<TemplateField> template = new ArrayList<>();
    final List<Recommendation> recommendations = new ArrayList<>();
    private final Map<Integer, TableBuilder> tables = new LinkedHashMap<>();
    private final Map<Integer, Parts> milestones = new LinkedHashMap<>();
    private final Map<Integer, Parts> tasks = new LinkedHashMap<>();

    private record Parts(Block head, List<Block> below) {

        List<Span> spans() {
            var spans = new ArrayList<>(head.spans());
            below.forEach(it -> spans.addAll(it.spans()));
            return spans;
        }
    }

    void slot(Block block, Forms.Slot slot) {
        programme.add(new ProgrammeItem(slot.from(), slot.to(), slot.title(), block.spans()));
    }

    void field(Block block, Forms.Field field) {
        template.add(new TemplateField(field.name(), field.text(), block.spans()));
    }

    void recommendation(Block block, Forms.Numbered numbered, Optional<String> theme) {
        recommendations.add(
                new Recommendation(theme, numbered.number(), numbered.title(), block.spans()));
    }

    void inTable(Block block, Role.InTable role) {
        tables.computeIfAbsent(role.table(), _ -> new TableBuilder()).add(role.part(), block);
    }

    void milestone(int place, Block block) {
        milestones.put(place, new Parts(block, new ArrayList<>()));
    }

    void ofMilestone(int place, Block block) {
        add(milestones, place, block);
    }

    void task(int place, Block block) {
        tasks.put(place, new Parts(block, new ArrayList<>()));
    }

    void prompt(int place, Block block) {
        add(tasks, place, block);
    }

    private static void add(Map<Integer, Parts> all, int place, Block block) {
        Optional.ofNullable(all.get(place)).ifPresent(it -> it.below().add(block));
    }

    List<TextTable> tables() {
        return tables.values().stream().map(TableBuilder::build).toList();
    }

    List<Task> tasks() {
        return tasks.values().stream()
                .map(
                        it ->
                                new Task(
                                        it.head().text(),
                                        it.below().stream().map(Block::passage).toList(),
                                        it.spans()))
                .toList();
    }

    /** The tasks as blocks that nothing was recorded for. */
    List<Section> taskSections() {
        return tasks.values().stream()
                .map(
                        it ->
                                new Section(
                                        SectionType.DISCUSSION_TASK,
                                        Optional.empty(),
                                        it.head().text(),
                                        Optional.empty(),
                                        List.of(),
                                        List.of(),
                                        it.head().spans()))
                .toList();
    }

    /**
     * The milestones with their dates.
     *
     * @param meeting from which on a date without a year is looked for; else from the first date
     */
    List<Milestone> milestones(Optional<LocalDate> meeting) {
        Optional<LocalDate> reference = meeting.or(this::firstDate);
        return milestones.values().stream().map(it -> milestone(it, reference)).toList();
    }

    private Optional<LocalDate> firstDate() {
        return milestones.values().stream()
                .flatMap(it -> DanishDates.in(it.head().text(), Optional.empty()).stream())
                .flatMap(it -> it.meant().from().stream())
                .findFirst();
    }

    private static Milestone milestone(Parts parts, Optional<LocalDate> reference) {
        String head = parts.head().text();
        var date = DanishDates.in(head, reference).stream().findFirst();
        Optional<String> behindName =
                Forms.field(head).map(it -> it.name()).filter(Forms::isMeeting);
        var texts = new ArrayList<>(parts.below().stream().map(Block::text).toList());
        Optional<String> below =
                texts.stream()
                        .findFirst()
                        .filter(it -> behindName.isEmpty() && Forms.isMeeting(it));
        below.ifPresent(texts::remove);
        return new Milestone(
                date.map(DanishDates.Found::words).orElse(head),
                behindName.or(() -> below),
                date.flatMap(it -> it.meant().from()),
                date.flatMap(it -> it.meant().to()),
                String.join(" ", texts),
                parts.spans());
    }

    /** A table while its rows are still coming in. */
    private static final class TableBuilder {

        private final List<List<String>> rows = new ArrayList<>();
        private final List<Span> spans = new ArrayList<>();
        private String title = "";
        private Optional<String> source = Optional.empty();

        void add(Role.InTable.Part part, Block block) {
            spans.addAll(block.spans());
            switch (part) {
                case TITLE -> title = block.text();
                case SOURCE -> source = Forms.source(block.text());
                case ROW -> rows.add(cells(block));
            }
        }

        /** An empty first cell is a cell, too. */
        private static List<String> cells(Block row) {
            String line = row.pieces().getFirst().line().text();
            return List.of(line.split("\t", -1)).stream().map(String::strip).toList();
        }

        TextTable build() {
            return new TextTable(
                    title, rows.getFirst(), rows.subList(1, rows.size()), source, spans);
        }
    }
}
