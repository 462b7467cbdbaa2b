package dk.medspor.minutesimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The facts of a draft as lines of text, in the words that {@link Gold} has for them. */
final class DraftFacts {

    private DraftFacts() {}

    /**
     * The sections.
     *
     * @param mayDiffer those whose title is one of several that a person may give, by their place
     */
    static List<String> sections(Draft draft, Set<Integer> mayDiffer) {
        var facts = new ArrayList<String>();
        for (int i = 0; i < draft.sections().size(); i++) {
            var section = draft.sections().get(i);
            boolean must = !mayDiffer.contains(i);
            var title = section.spans().getFirst();
            facts.add(
                    "%s %s round %s %s lines %s"
                            .formatted(
                                    section.type(),
                                    section.number().map(String::valueOf).orElse("-"),
                                    section.round().map(String::valueOf).orElse("-"),
                                    must ? section.title() : "-",
                                    must ? lines(title) : "-"));
            section.listItems().forEach(item -> facts.add(text(item.text(), item.spans())));
            for (var contribution : section.contributions()) {
                facts.add(
                        text(contribution.text(), contribution.spans())
                                + Gold.labelled(contribution.label().orElse("")));
                contribution
                        .subItems()
                        .forEach(item -> facts.add("  " + text(item.text(), item.spans())));
            }
        }
        return facts;
    }

    static String text(String text, List<Span> spans) {
        var first = spans.getFirst();
        var last = spans.getLast();
        return "%s [%d,%d]".formatted(text, first.firstLine(), last.lastLine());
    }

    static String lines(Span span) {
        return "[%d,%d]".formatted(span.firstLine(), span.lastLine());
    }

    static List<Optional<String>> document(DocumentFacts facts) {
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

    static List<String> meetings(Draft draft) {
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

    static List<String> themes(Draft draft) {
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

    /**
     * The follow-ups.
     *
     * @param own the fields that the gold puts in words which the text has not
     */
    static List<String> followUps(Draft draft, Set<String> own) {
        return draft.followUps().stream()
                .map(
                        followUp ->
                                "%s | %s | %s | %s | %s"
                                        .formatted(
                                                followUp.text(),
                                                own.contains("actor " + followUp.text())
                                                        ? Gold.OWN_WORDS
                                                        : followUp.actor().orElse(""),
                                                own.contains("forum " + followUp.text())
                                                        ? Gold.OWN_WORDS
                                                        : followUp.forum().orElse(""),
                                                followUp.due().map(DraftFacts::due).orElse(""),
                                                followUp.due()
                                                        .map(due -> due.precision().name())
                                                        .orElse("")))
                .toList();
    }

    static String due(Due due) {
        return due.from().map(from -> iso(from.toString(), due.precision())).orElse("");
    }

    /** A month is written as one. */
    static String iso(String day, Precision precision) {
        boolean wholeMonth = precision == Precision.MONTH || precision == Precision.APPROXIMATE;
        return wholeMonth ? day.substring(0, "2000-01".length()) : day;
    }

    static List<String> dates(Draft draft) {
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

    static List<Integer> repeats(Draft draft) {
        return draft.artefacts().stream()
                .filter(artefact -> artefact.kind() == Artefact.Kind.LINK_REPEAT)
                .map(artefact -> artefact.spans().getFirst().firstLine())
                .toList();
    }

    static List<String> pageMarkers(Draft draft) {
        return draft.artefacts().stream()
                .filter(artefact -> artefact.kind() == Artefact.Kind.PAGE_MARKER)
                .map(Artefact::text)
                .toList();
    }

    static List<String> texts(List<Passage> passages) {
        return passages.stream().map(Passage::text).toList();
    }
}
