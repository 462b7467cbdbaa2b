package dk.medspor.minutesimport.review;

import dk.medspor.minutesimport.AgendaItem;
import dk.medspor.minutesimport.Passage;
import dk.medspor.minutesimport.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** An item of the agenda while its elements are moved about. */
final class Item {

    private final AgendaItem was;
    final List<Node> proposals = new ArrayList<>();
    final List<Node> statement = new ArrayList<>();
    final List<Node> decision = new ArrayList<>();
    final List<Node> attachments = new ArrayList<>();

    Item(AgendaItem was) {
        this.was = was;
        was.proposals().forEach(it -> proposals.add(Node.of(it)));
        was.attachments().forEach(it -> attachments.add(Node.of(it)));
        was.statement()
                .ifPresent(it -> statement.add(Node.of(new Passage(it, was.statementSpans()))));
        was.decision().ifPresent(it -> decision.add(Node.of(new Passage(it, was.decisionSpans()))));
    }

    AgendaItem agendaItem() {
        return new AgendaItem(
                was.number(),
                was.title(),
                was.purpose(),
                was.from(),
                was.to(),
                passages(proposals),
                text(statement),
                text(decision),
                passages(attachments),
                was.spans(),
                spans(statement),
                spans(decision));
    }

    private static List<Passage> passages(List<Node> nodes) {
        return flat(nodes).stream().map(it -> it.passage).toList();
    }

    private static Optional<String> text(List<Node> nodes) {
        return Optional.of(
                        flat(nodes).stream()
                                .map(it -> it.passage.text())
                                .collect(Collectors.joining("\n")))
                .filter(it -> !it.isEmpty());
    }

    private static List<Span> spans(List<Node> nodes) {
        return flat(nodes).stream().flatMap(it -> it.spans().stream()).toList();
    }

    private static List<Node> flat(List<Node> nodes) {
        return nodes.stream().flatMap(Node::all).toList();
    }
}
