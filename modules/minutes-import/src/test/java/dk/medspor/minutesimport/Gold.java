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
        assertThat(DraftFacts.sections(draft)).containsExactlyElementsOf(gold.sections());
        assertThat(DraftFacts.document(draft.document())).isEqualTo(gold.document());
        assertThat(DraftFacts.meetings(draft)).containsExactlyElementsOf(gold.meetings());
        assertThat(DraftFacts.themes(draft)).containsExactlyElementsOf(gold.themes());
        assertThat(DraftFacts.texts(draft.remarks()))
                .containsExactlyElementsOf(gold.texts("evaluationRemarks"));
        assertThat(DraftFacts.texts(draft.narrative()))
                .containsExactlyElementsOf(gold.texts("narrative"));
        assertThat(draft.attachments().stream().map(Attachment::text))
                .containsExactlyElementsOf(gold.texts("attachments"));
        assertThat(DraftFacts.followUps(draft)).containsAll(gold.followUps());
        assertThat(draft.document().links().stream().map(Link::url))
                .containsExactlyElementsOf(gold.links());
        assertThat(DraftFacts.repeats(draft)).containsExactlyElementsOf(gold.repeats());
        assertThat(DraftFacts.pageMarkers(draft)).containsExactlyElementsOf(gold.pageMarkers());
        assertThat(DraftFacts.dates(draft)).containsExactlyElementsOf(gold.dates());
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

    private static String text(JsonNode element) {
        return element.path("text").asString() + " " + element.path("lines");
    }

    static String labelled(String label) {
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

    private List<String> pageMarkers() {
        return json.path("document").path("pageMarkers").values().stream()
                .map(marker -> marker.path("raw").asString())
                .toList();
    }

    private List<String> texts(String field) {
        return stream(field).map(element -> element.path("text").asString()).toList();
    }

    private Stream<JsonNode> stream(String field) {
        return json.path(field).values().stream();
    }
}
