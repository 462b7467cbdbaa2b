package dk.medspor.minutesimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        assertThat(DraftFacts.sections(draft, gold.titlesThatMayDiffer()))
                .containsExactlyElementsOf(gold.sections());
        assertThat(DraftFacts.document(draft.document())).isEqualTo(gold.document());
        assertThat(DraftFacts.meetings(draft)).containsExactlyElementsOf(gold.meetings());
        assertThat(DraftFacts.themes(draft)).containsExactlyElementsOf(gold.themes());
        assertThat(DraftFacts.texts(draft.remarks()))
                .containsExactlyElementsOf(gold.texts("evaluationRemarks"));
        if (draft.document().kind() == DocumentKind.SLIDES) {
            assertThat(DraftFacts.texts(draft.narrative())).containsAll(gold.narrative());
        } else {
            assertThat(DraftFacts.texts(draft.narrative()))
                    .containsExactlyElementsOf(gold.narrative());
        }
        assertThat(draft.attachments().stream().map(Attachment::text))
                .containsExactlyElementsOf(gold.attachments());
        assertThat(DraftFacts.followUps(draft, gold.wordsOfItsOwn())).containsAll(gold.followUps());
        assertThat(draft.document().links().stream().map(Link::url))
                .containsExactlyElementsOf(gold.links());
        assertThat(DraftFacts.repeats(draft)).containsExactlyElementsOf(gold.repeats());
        assertThat(DraftFacts.pageMarkers(draft)).containsExactlyElementsOf(gold.pageMarkers());
        assertThat(DraftFacts.dates(draft)).containsExactlyElementsOf(gold.dates());
        assertThat(draft.unplaced()).isEmpty();
    }

    /** A paragraph that may also be taken for the title of a section is left out. */
    private List<String> narrative() {
        var titles =
                stream("sections")
                        .filter(it -> !it.path("titleAssert").asString("").equals("MUST"))
                        .map(it -> it.path("titleLines"))
                        .toList();
        return stream("narrative")
                .filter(it -> !it.has("lines") || !titles.contains(it.path("lines")))
                .map(it -> it.path("text").asString())
                .toList();
    }

    /** What the person who labelled the document added in brackets is not in its text. */
    private List<String> attachments() {
        return texts("attachments").stream()
                .map(it -> it.replaceFirst(" \\([^()]*\\)$", ""))
                .distinct()
                .toList();
    }

    private Set<Integer> titlesThatMayDiffer() {
        var sections = json.path("sections");
        return IntStream.range(0, sections.size())
                .filter(i -> !sections.path(i).path("titleAssert").asString("").equals("MUST"))
                .boxed()
                .collect(Collectors.toSet());
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
            section.path("listItems").forEach(item -> facts.add(text(item)));
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
                                                meeting.path("title")
                                                        .asString(
                                                                meeting.path("kindRaw")
                                                                        .asString(""))))
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
                .filter(followUp -> followUp.path("assert").asString("").equals("MUST"))
                .map(
                        followUp ->
                                "%s | %s | %s | %s | %s"
                                        .formatted(
                                                followUp.path("text").asString(),
                                                said(followUp, "actor"),
                                                said(followUp, "forum"),
                                                followUp.path("due").asString(""),
                                                followUp.path("duePrecision").asString("")))
                .toList();
    }

    /** What stands there when the person who labelled it put it in words that the text has not. */
    static final String OWN_WORDS = "(own words)";

    private static String said(JsonNode followUp, String field) {
        var words = followUp.path(field).asString("");
        boolean text = followUp.path("text").asString().contains(words);
        return text ? words : OWN_WORDS;
    }

    /** The follow-ups with such words, by text and field. */
    private Set<String> wordsOfItsOwn() {
        return stream("followUps")
                .flatMap(
                        it ->
                                Stream.of("actor", "forum")
                                        .filter(field -> said(it, field).equals(OWN_WORDS))
                                        .map(field -> field + " " + it.path("text").asString()))
                .collect(Collectors.toSet());
    }

    private List<String> dates() {
        return stream("dateMentions")
                .map(
                        date ->
                                "%s %s %s %s line %s"
                                        .formatted(
                                                date.path("raw").asString(),
                                                begin(date),
                                                date.has("isoEnd")
                                                        ? "RANGE"
                                                        : date.path("precision").asString(),
                                                date.path("yearInferred"),
                                                date.path("line")))
                .toList();
    }

    /** A range begins on a day, also where the gold names its months. */
    private static String begin(JsonNode date) {
        var iso = date.path("iso").asString();
        boolean months = date.has("isoEnd") && iso.length() == "2000-01".length();
        return months ? iso + "-01" : iso;
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
