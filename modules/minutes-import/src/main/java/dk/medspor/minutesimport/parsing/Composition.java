package dk.medspor.minutesimport.parsing;

import dk.medspor.minutesimport.Attachment;
import dk.medspor.minutesimport.Heading;
import dk.medspor.minutesimport.Passage;
import dk.medspor.minutesimport.Span;
import dk.medspor.minutesimport.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The blocks of a document, each in its place. */
final class Composition {

    final List<Block> facts = new ArrayList<>();
    final List<Heading> headings = new ArrayList<>();
    final List<SectionBuilder> sections = new ArrayList<>();
    final List<ThemeBuilder> themes = new ArrayList<>();
    final MinutesPlaces minutes = new MinutesPlaces();
    final FormBuilders forms = new FormBuilders();
    final List<Attachment> attachments = new ArrayList<>();
    final List<Passage> remarks = new ArrayList<>();
    final List<Loose> paragraphs = new ArrayList<>();
    final List<Passage> unplaced = new ArrayList<>();
    final List<Warning> warnings = new ArrayList<>();
    Optional<Block> title = Optional.empty();

    /**
     * A paragraph of its own.
     *
     * @param underFollowUps it stands under a heading for what shall happen
     */
    record Loose(Block block, boolean underFollowUps) {}

    /** What stands under a bullet stays apart from it, for each has its own line. */
    void addUnplaced(Block block) {
        unplaced.add(block.passage());
        block.subItems().forEach(this::addUnplaced);
    }

    void addAttachment(Block block, Attachment.Form form) {
        attachments.add(new Attachment(block.text(), form, block.spans()));
        block.subItems().forEach(item -> addAttachment(item, form));
    }

    void warn(Warning.Kind kind, List<Span> spans) {
        warnings.add(new Warning(kind, spans));
    }
}
