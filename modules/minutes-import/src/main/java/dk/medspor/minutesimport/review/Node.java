package dk.medspor.minutesimport.review;

import dk.medspor.minutesimport.ContributionKind;
import dk.medspor.minutesimport.Passage;
import dk.medspor.minutesimport.Sourced;
import dk.medspor.minutesimport.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An element while it is moved about. */
final class Node {

    Passage passage;
    final List<Node> below = new ArrayList<>();
    Optional<ContributionKind> kind = Optional.empty();
    Optional<String> label = Optional.empty();

    /** What it was before, as long as it stays what it was. */
    Optional<Sourced> origin;

    Node(Passage passage, Optional<Sourced> origin) {
        this.passage = passage;
        this.origin = origin;
    }

    static Node of(Passage passage) {
        return new Node(passage, Optional.empty());
    }

    List<Span> spans() {
        return passage.spans();
    }

    /** Where it begins in the source: line by line, character by character. */
    long position() {
        return passage.spans().isEmpty() ? 0 : position(passage.spans().getFirst());
    }

    static long position(Span span) {
        return ((long) span.firstLine() << 32) + span.firstChar();
    }

    /** It, and what lies under it. */
    Stream<Node> all() {
        return Stream.concat(Stream.of(this), below.stream().flatMap(Node::all));
    }

    /** It, and what lay under it, each on its own. */
    List<Node> scattered() {
        var all = all().toList();
        all.forEach(it -> it.below.clear());
        return all;
    }

    /** Takes over what another one says. */
    void append(Node other) {
        var spans = new ArrayList<>(passage.spans());
        spans.addAll(other.passage.spans());
        passage = new Passage(passage.text() + " " + other.passage.text(), spans);
        below.addAll(other.below);
        origin = Optional.empty();
    }
}
