package dk.medspor.minutesimport.review;

import dk.medspor.minutesimport.Artefact;
import dk.medspor.minutesimport.Attachment;
import dk.medspor.minutesimport.Draft;
import dk.medspor.minutesimport.FollowUp;
import dk.medspor.minutesimport.Heading;
import dk.medspor.minutesimport.HeadingRule;
import dk.medspor.minutesimport.Passage;
import dk.medspor.minutesimport.Sourced;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A draft laid out so that its elements can be moved about. */
final class Sheet {

    final Draft was;
    final List<Part> parts = new ArrayList<>();
    final List<Item> items = new ArrayList<>();
    final List<Node> headings = new ArrayList<>();
    final List<Node> followUps = new ArrayList<>();
    final List<Node> remarks = new ArrayList<>();
    final List<Node> attachments = new ArrayList<>();
    final List<Node> narrative = new ArrayList<>();
    final List<Node> artefacts = new ArrayList<>();
    final List<Node> unplaced = new ArrayList<>();

    /** What follows from an element that is the home of its own text. */
    final Map<Node, FollowUp> cited = new HashMap<>();

    Sheet(Draft was) {
        this.was = was;
        was.sections().forEach(it -> parts.add(Part.of(it)));
        was.agenda().forEach(it -> items.add(new Item(it)));
        was.headings().forEach(it -> headings.add(node(it.text(), it)));
        was.remarks().forEach(it -> remarks.add(Node.of(it)));
        was.narrative().forEach(it -> narrative.add(Node.of(it)));
        was.unplaced().forEach(it -> unplaced.add(Node.of(it)));
        was.artefacts().forEach(it -> artefacts.add(node(it.text(), it)));
        was.attachments().stream()
                .filter(it -> it.form() != Attachment.Form.MENTIONED)
                .forEach(it -> attachments.add(node(it.text(), it)));
        var pointers = new Pointers(this);
        for (FollowUp it : was.followUps()) {
            it.cites()
                    .ifPresentOrElse(
                            home -> pointers.node(home).ifPresent(said -> cited.put(said, it)),
                            () -> followUps.add(node(it.text(), it)));
        }
    }

    private static Node node(String text, Sourced origin) {
        return new Node(new Passage(text, origin.spans()), Optional.of(origin));
    }

    /** The elements of a list of the draft, by its name. */
    Optional<List<Node>> list(String name) {
        return switch (name) {
            case "headings" -> Optional.of(headings);
            case "followUps" -> Optional.of(followUps);
            case "remarks" -> Optional.of(remarks);
            case "attachments" -> Optional.of(attachments);
            case "narrative" -> Optional.of(narrative);
            case "artefacts" -> Optional.of(artefacts);
            case "unplaced" -> Optional.of(unplaced);
            default -> Optional.empty();
        };
    }

    static Heading heading(Node it, HeadingRule otherwise) {
        return it.origin
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .orElseGet(() -> new Heading(it.passage.text(), otherwise, it.spans()));
    }

    static Artefact artefact(Node it) {
        return it.origin
                .filter(Artefact.class::isInstance)
                .map(Artefact.class::cast)
                .orElseGet(
                        () -> new Artefact(Artefact.Kind.DISMISSED, it.passage.text(), it.spans()));
    }
}
