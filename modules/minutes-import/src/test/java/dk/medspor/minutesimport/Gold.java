package dk.medspor.minutesimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The structure of a document as a person labelled it, and the comparison of a draft with it. */
record Gold(JsonNode json) {

    static Gold read(Path file) throws IOException {
        return new Gold(JsonMapper.shared().readTree(Files.readString(file)));
    }

    /** Each fact of the gold as a line of text, so that a difference reads as one. */
    static void assertEqual(Draft draft, Gold gold) {
        assertThat(sections(draft)).containsExactlyElementsOf(gold.sections());
        assertThat(document(draft.document())).isEqualTo(gold.document());
        assertThat(meetings(draft)).containsExactlyElementsOf(gold.meetings());
        assertThat(themes(draft)).containsExactlyElementsOf(gold.themes());
        assertThat(texts(draft.remarks()))
                .containsExactlyElementsOf(gold.texts("evaluationRemarks"));
        assertThat(texts(draft.narrative())).containsExactlyElementsOf(gold.texts("narrative"));
        assertThat(draft.attachments().stream().map(Attachment::text))
                .containsExactlyElementsOf(gold.texts("attachments"));
        assertThat(followUps(draft)).containsAll(gold.followUps());
        assertThat(draft.document().links().stream().map(Link::url))
                .containsExactlyElementsOf(gold.links());
        assertThat(repeats(draft)).containsExactlyElementsOf(gold.repeats());
        assertThat(pageMarkers(draft)).containsExactlyElementsOf(gold.pageMarkers());
        assertThat(dates(draft)).containsExactlyElementsOf(gold.dates());
        assertThat(draft.unplaced()).isEmpty();
    }

    private List<String> sections() {
        var facts = new ArrayList<String>();
        for (var section : json.path("sections")) {
            boolean must = section.path("titleAssert").asString().equals("MUST");
            facts.add(
                    "%s %s round %s %s lines %s"
                            .formatted(
                                    section.path("type").asString(),
                                    number(section, "number"),
                                    number(section, "round"),
                                    must ? section.path("title").asString() : "-",
                                    must ? section.path("titleLines").toString() : "-"));
            for (var contribution : section.path("contributions")) {
                facts.add(text(contribution) + labelled(contribution.path("label").asString("")));
                contribution.path("subItems").forEach(item -> facts.add("  " + text(item)));
            }
        }
        return facts;
    }

    private static List<String> sections(Draft draft) {
        var facts = new ArrayList<String>();
        for (var section : draft.sections()) {
            boolean must = section.type() != SectionType.CLOSING;
            var title = section.spans().getFirst();
            facts.add(
                    "%s %s round %s %s lines %s"
                            .formatted(
                                    section.type(),
                                    section.number().map(String::valueOf).orElse("-"),
                                    section.round().map(String::valueOf).orElse("-"),
                                    must ? section.title() : "-",
                                    must ? lines(title) : "-"));
            for (var contribution : section.contributions()) {
                facts.add(
                        text(contribution.text(), contribution.spans())
                                + labelled(contribution.label().orElse("")));
                contribution
                        .subItems()
                        .forEach(item -> facts.add("  " + text(item.text(), item.spans())));
            }
        }
        return facts;
    }

    private static String text(JsonNode element) {
        return element.path("text").asString() + " " + element.path("lines");
    }

    private static String text(String text, List<Span> spans) {
        var first = spans.getFirst();
        var last = spans.getLast();
        return "%s [%d,%d]".formatted(text, first.firstLine(), last.lastLine());
    }

    private static String lines(Span span) {
        return "[%d,%d]".formatted(span.firstLine(), span.lastLine());
    }

    private static String labelled(String label) {
        return label.isEmpty() ? "" : " <" + label + ">";
    }

    private static String number(JsonNode element, String field) {
        return element.path(field).isNumber() ? element.path(field).toString() : "-";
    }

    private List<Optional<String>> document() {
        var document = json.path("document");
        return Stream.of(
                        document.path("kind"),
                        document.path("title"),
                        document.path("subject"),
                        document.path("caseTitle"),
                        document.path("documentDate"),
                        document.path("caseNumber").path("raw"),
                        document.path("caseNumber").path("kleSubject"),
                        document.path("caseNumber").path("facet"),
                        document.path("caseNumber").path("serial"),
                        document.path("caseNumber").path("year"),
                        document.path("author"),
                        document.path("authorEmail"),
                        document.path("department"),
                        document.path("recipients"))
                .map(Gold::optional)
                .toList();
    }

    private static List<Optional<String>> document(DocumentFacts facts) {
        var reference = facts.caseReferences().stream().findFirst();
        var kle = reference.flatMap(CaseReference::kle);
        return List.of(
                Optional.of(facts.kind().name()),
                facts.title(),
                facts.subject(),
                facts.caseTitle(),
                facts.date().map(Object::toString),
                reference.map(CaseReference::raw),
                kle.map(KleCase::subject),
                kle.map(KleCase::facet),
                kle.map(KleCase::serial).map(String::valueOf),
                kle.map(KleCase::year).map(String::valueOf),
                facts.author(),
                facts.authorEmail(),
                facts.department(),
                facts.recipients().stream().findFirst());
    }

    private static Optional<String> optional(JsonNode node) {
        return node.isMissingNode() || node.isNull()
                ? Optional.empty()
                : Optional.of(node.asString());
    }

    private List<String> meetings() {
        return stream("meetings")
                .map(
                        meeting ->
                                "%s %s %s %s"
                                        .formatted(
                                                meeting.path("kind").asString(),
                                                meeting.path("date").asString(),
                                                meeting.path("bodyName").asString(),
                                                meeting.path("title").asString()))
                .toList();
    }

    private static List<String> meetings(Draft draft) {
        return draft.meetings().stream()
                .map(
                        meeting ->
                                "%s %s %s %s"
                                        .formatted(
                                                meeting.kind(),
                                                meeting.date(),
                                                meeting.bodyName().orElse(""),
                                                meeting.title()))
                .toList();
    }

    private List<String> themes() {
        return stream("themes")
                .map(
                        theme ->
                                "%s | %s | %s | %s"
                                        .formatted(
                                                theme.path("number"),
                                                theme.path("title").asString(),
                                                theme.path("description").asString(),
                                                theme.path("summary").asString()))
                .toList();
    }

    private static List<String> themes(Draft draft) {
        return draft.themes().stream()
                .map(
                        theme ->
                                "%s | %s | %s | %s"
                                        .formatted(
                                                theme.number(),
                                                theme.title(),
                                                theme.description().orElse(""),
                                                theme.summary().orElse("")))
                .toList();
    }

    private List<String> followUps() {
        return stream("followUps")
                .filter(followUp -> followUp.path("assert").asString().equals("MUST"))
                .map(
                        followUp ->
                                "%s | %s | %s | %s | %s"
                                        .formatted(
                                                followUp.path("text").asString(),
                                                followUp.path("actor").asString(""),
                                                followUp.path("forum").asString(""),
                                                followUp.path("due").asString(""),
                                                followUp.path("duePrecision").asString("")))
                .toList();
    }

    private static List<String> followUps(Draft draft) {
        return draft.followUps().stream()
                .map(
                        followUp ->
                                "%s | %s | %s | %s | %s"
                                        .formatted(
                                                followUp.text(),
                                                followUp.actor().orElse(""),
                                                followUp.forum().orElse(""),
                                                followUp.due().map(Gold::due).orElse(""),
                                                followUp.due()
                                                        .map(due -> due.precision().name())
                                                        .orElse("")))
                .toList();
    }

    private static String due(Due due) {
        return due.from().map(from -> iso(from.toString(), due.precision())).orElse("");
    }

    /** A month is written as one. */
    private static String iso(String day, Precision precision) {
        boolean wholeMonth = precision == Precision.MONTH || precision == Precision.APPROXIMATE;
        return wholeMonth ? day.substring(0, "2000-01".length()) : day;
    }

    private List<String> dates() {
        return stream("dateMentions")
                .map(
                        date ->
                                "%s %s %s %s line %s"
                                        .formatted(
                                                date.path("raw").asString(),
                                                date.path("iso").asString(),
                                                date.path("precision").asString(),
                                                date.path("yearInferred"),
                                                date.path("line")))
                .toList();
    }

    private static List<String> dates(Draft draft) {
        return draft.dateMentions().stream()
                .map(
                        date ->
                                "%s %s %s %s line %s"
                                        .formatted(
                                                date.words(),
                                                date.from()
                                                        .map(
                                                                from ->
                                                                        iso(
                                                                                from.toString(),
                                                                                date.precision()))
                                                        .orElse(""),
                                                date.precision(),
                                                date.yearInferred(),
                                                date.spans().getFirst().firstLine()))
                .toList();
    }

    private List<String> links() {
        return stream("links").map(link -> link.path("url").asString()).toList();
    }

    private List<Integer> repeats() {
        return stream("links")
                .flatMap(link -> link.path("artefactRepeats").values().stream())
                .map(JsonNode::asInt)
                .sorted()
                .toList();
    }

    private static List<Integer> repeats(Draft draft) {
        return draft.artefacts().stream()
                .filter(artefact -> artefact.kind() == Artefact.Kind.LINK_REPEAT)
                .map(artefact -> artefact.spans().getFirst().firstLine())
                .toList();
    }

    private List<String> pageMarkers() {
        return json.path("document").path("pageMarkers").values().stream()
                .map(marker -> marker.path("raw").asString())
                .toList();
    }

    private static List<String> pageMarkers(Draft draft) {
        return draft.artefacts().stream()
                .filter(artefact -> artefact.kind() == Artefact.Kind.PAGE_MARKER)
                .map(Artefact::text)
                .toList();
    }

    private List<String> texts(String field) {
        return stream(field).map(element -> element.path("text").asString()).toList();
    }

    private static List<String> texts(List<Passage> passages) {
        return passages.stream().map(Passage::text).toList();
    }

    private Stream<JsonNode> stream(String field) {
        return json.path(field).values().stream();
    }
}
