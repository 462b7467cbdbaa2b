package dk.medspor.restapi.contract;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The document as a page. */
final class ContractHtml {

    private final ContractWords words;
    private final Locale locale;
    private final JsonMapper json;
    private final StringBuilder html = new StringBuilder();

    ContractHtml(ContractWords words, Locale locale, JsonMapper json) {
        this.words = words;
        this.locale = locale;
        this.json = json;
    }

    String of(JsonNode document) {
        html.append("<!doctype html>\n<html lang=\"").append(locale.getLanguage()).append("\">");
        html.append("<head><meta charset=\"utf-8\">");
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        html.append("<link rel=\"stylesheet\" href=\"/api/contract.css\">");
        element("title", say("title"));
        html.append("</head><body><main>");
        element("h1", say("title"));
        element("p", say("description"));
        element("p", say("basic"));
        html.append("<p><a href=\"/v3/api-docs\">");
        html.append(escaped(say("page.document"))).append("</a></p>");
        element("h2", say("page.operations"));
        document.path("paths")
                .forEachEntry(
                        (path, item) -> item.forEachEntry((verb, it) -> operation(path, verb, it)));
        element("h2", say("page.schemas"));
        document.at("/components/schemas").forEachEntry(this::schema);
        return html.append("</main></body></html>\n").toString();
    }

    private void operation(String path, String verb, JsonNode it) {
        String id = it.path("operationId").asString("");
        html.append("<section id=\"").append(escaped(id)).append("\"><h3>");
        html.append(escaped(say(id + ".summary"))).append(" <code>");
        html.append(verb.toUpperCase(Locale.ROOT)).append(' ').append(escaped(path));
        html.append("</code></h3>");
        element("p", say(id + ".description"));
        parameters(it.path("parameters"));
        it.at("/requestBody/content").forEachEntry(this::request);
        answers(it.path("responses"));
        html.append("</section>");
    }

    private void parameters(JsonNode all) {
        if (all.isEmpty()) {
            return;
        }
        element("h4", say("page.parameters"));
        html.append("<dl>");
        for (JsonNode it : all) {
            html.append("<dt><code>").append(escaped(it.path("name").asString("")));
            html.append("</code> (").append(escaped(it.path("in").asString("")));
            html.append(it.path("required").asBoolean() ? ", " + say("page.required") : "");
            html.append(")</dt>");
            element("dd", parameterWords(it));
        }
        html.append("</dl>");
    }

    private String parameterWords(JsonNode it) {
        String key = "parameter." + it.path("name").asString("");
        String said = say(key);
        return said.equals(key) ? it.path("schema").path("format").asString("") : said;
    }

    private void request(String type, JsonNode it) {
        element("h4", say("page.request") + " (" + type + ")");
        reference(it.path("schema"));
        if (it.has("example")) {
            element("p", say("page.example"));
            pre(it.path("example"));
        }
    }

    private void answers(JsonNode all) {
        element("h4", say("page.answers"));
        html.append("<dl>");
        for (Map.Entry<String, JsonNode> it : all.properties()) {
            element("dt", it.getKey());
            html.append("<dd>").append(escaped(say("response." + it.getKey())));
            it.getValue().path("content").forEach(this::answer);
            html.append("</dd>");
        }
        html.append("</dl>");
    }

    private void answer(JsonNode content) {
        reference(content.path("schema"));
        if (content.has("example")) {
            pre(content.path("example"));
        }
    }

    private void reference(JsonNode schema) {
        String name = schema.path("$ref").asString("").replaceFirst(".*/", "");
        if (!name.isEmpty()) {
            html.append(" <a href=\"#").append(escaped(name)).append("\">");
            html.append(escaped(name)).append("</a>");
        }
    }

    private void schema(String name, JsonNode schema) {
        html.append("<section id=\"").append(escaped(name)).append("\">");
        element("h3", name);
        fields(name, schema.path("properties").propertyNames());
        pre(schema);
        html.append("</section>");
    }

    private void fields(String schema, Collection<String> names) {
        Map<String, String> said = new LinkedHashMap<>();
        names.forEach(it -> words.field(locale, schema, it).ifPresent(is -> said.put(it, is)));
        if (said.isEmpty()) {
            return;
        }
        html.append("<dl>");
        said.forEach(
                (field, means) -> {
                    html.append("<dt><code>").append(escaped(field)).append("</code></dt>");
                    element("dd", means);
                });
        html.append("</dl>");
    }

    private void pre(JsonNode it) {
        element("pre", json.writer(SerializationFeature.INDENT_OUTPUT).writeValueAsString(it));
    }

    private void element(String name, String text) {
        html.append('<').append(name).append('>');
        html.append(escaped(text)).append("</").append(name).append(">\n");
    }

    private String say(String key) {
        return words.say(locale, key);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
