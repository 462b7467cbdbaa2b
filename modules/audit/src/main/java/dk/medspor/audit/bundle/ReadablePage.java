package dk.medspor.audit.bundle;

import dk.medspor.eventlog.Disclosure;
import dk.medspor.eventlog.EventJson;
import dk.medspor.storage.CommitEvent;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Commits as a page for people. The same commits and disclosed texts always give the same page, so
 * that it can be made again and compared.
 */
final class ReadablePage {

    private static final String HEAD =
            """
            <!DOCTYPE html>
            <html lang="da">
            <head>
            <meta charset="utf-8">
            <title>Udtræk af Medspors log</title>
            <style>
            body { font-family: sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
            section { border-top: 1px solid #888; margin-top: 2rem }
            th { text-align: left; font-weight: normal; padding-right: 1rem; vertical-align: top }
            td { white-space: pre-wrap; overflow-wrap: anywhere }
            .withheld { font-style: italic }
            </style>
            </head>
            <body>
            <h1>Udtræk af Medspors log</h1>
            <p>Hvad der blev registreret, i den rækkefølge det skete. Tider er i UTC; personer og brugere er vist ved deres id.</p>
            """;

    private static final String TAIL = "</body>\n</html>\n";

    private final Function<BundledCommit, Disclosure> disclosures;
    private final Consumer<String> out;

    private ReadablePage(Function<BundledCommit, Disclosure> disclosures, Consumer<String> out) {
        this.disclosures = disclosures;
        this.out = out;
    }

    /**
     * Writes the page piece by piece.
     *
     * @param disclosures what may be read of each commit
     */
    static void write(
            Stream<BundledCommit> commits,
            Function<BundledCommit, Disclosure> disclosures,
            Consumer<String> out) {
        out.accept(HEAD);
        var page = new ReadablePage(disclosures, out);
        commits.forEachOrdered(page::section);
        out.accept(TAIL);
    }

    private void section(BundledCommit commit) {
        out.accept(
                "<section>\n<h2>Position %d, registreret %s</h2>\n"
                        .formatted(commit.position(), commit.recordedAt()));
        Disclosure disclosure = disclosures.apply(commit);
        heading("Kommando", commit.command().type());
        table(opened(disclosure, commit.id().toString(), commit.command().payload()));
        commit.events().forEach(it -> event(disclosure, it));
        out.accept("</section>\n");
    }

    private void event(Disclosure disclosure, CommitEvent event) {
        heading("Hændelse", event.type());
        out.accept(
                "<p>%s %s, nr. %d</p>\n"
                        .formatted(
                                escaped(event.streamType()),
                                escaped(event.stream()),
                                event.sequence()));
        table(opened(disclosure, event.id(), event.payload()));
        table(EventJson.mapper().readTree(event.metadata()));
    }

    private static JsonNode opened(Disclosure disclosure, String holder, byte[] stored) {
        return stored.length == 0
                ? EventJson.mapper().createObjectNode()
                : EventJson.mapper().readTree(disclosure.opened(holder, stored));
    }

    private void heading(String kind, String name) {
        out.accept("<h3>%s: %s</h3>\n".formatted(kind, escaped(name)));
    }

    private void table(JsonNode json) {
        out.accept("<table>\n");
        rows("", json);
        out.accept("</table>\n");
    }

    private void rows(String path, JsonNode json) {
        if (json.has("$withheld")) {
            row(path, "<td class=\"withheld\">tilbageholdt</td>");
        } else if (json.isObject()) {
            json.properties().forEach(it -> rows(path + "/" + it.getKey(), it.getValue()));
        } else if (json.isArray()) {
            for (int index = 0; index < json.size(); index++) {
                rows(path + "/" + index, json.get(index));
            }
        } else if (!json.isNull()) {
            row(path, "<td>" + escaped(json.asString()) + "</td>");
        }
    }

    private void row(String path, String cell) {
        out.accept("<tr><th scope=\"row\">%s</th>%s</tr>\n".formatted(escaped(path), cell));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
