package dk.medspor.webui.recommendations;

import dk.medspor.kernel.Protected;
import dk.medspor.recommendations.Resources;
import dk.medspor.recommendations.Resources.Funding;
import dk.medspor.recommendations.Template;
import dk.medspor.webui.forms.Field;
import dk.medspor.webui.forms.Filled;
import dk.medspor.webui.forms.Option;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The template of a recommendation, field by field. Lists have one entry on each line. */
final class TemplateForm {

    private static final int LONG = 10_000;
    private static final int LINE = 1_000;
    private static final int THEME = 300;
    private static final int NUMBER = 20;

    private TemplateForm() {}

    static List<Field> empty() {
        return List.of(
                Field.line("theme", THEME),
                Field.line("number", NUMBER).optional(),
                Field.line("title", LINE),
                Field.text("background", LONG).optional(),
                Field.text("purpose", LONG).optional(),
                Field.text("goal", LONG).optional(),
                Field.text("actions", LONG).optional(),
                Field.text("followUp", LONG).optional(),
                Field.text("baseline", LONG).optional(),
                Field.choices("funding", Option.of("funding", Funding.values())).optional(),
                Field.text("resources", LONG).optional(),
                Field.text("nextStep", LONG).optional(),
                Field.text("linkedThemes", LONG).optional());
    }

    static List<Field> fields(Template it) {
        return empty().stream().map(field -> field.presets(filled(field.name(), it))).toList();
    }

    private static List<String> filled(String field, Template it) {
        return switch (field) {
            case "theme" -> List.of(it.theme().value());
            case "number" -> it.number().stream().toList();
            case "title" -> List.of(it.title().value());
            case "background" -> words(it.background());
            case "purpose" -> words(it.purpose());
            case "goal" -> words(it.goal());
            case "actions" -> lines(it.actions());
            case "followUp" -> words(it.followUp());
            case "baseline" -> words(it.baseline());
            case "funding" ->
                    it.resources().stream()
                            .flatMap(by -> by.funding().stream())
                            .map(Funding::name)
                            .sorted()
                            .toList();
            case "resources" -> words(it.resources().flatMap(Resources::text));
            case "nextStep" -> words(it.nextStep());
            default -> lines(it.linkedThemes());
        };
    }

    private static List<String> words(Optional<Protected<String>> text) {
        return text.map(Protected::value).stream().toList();
    }

    private static List<String> lines(List<Protected<String>> texts) {
        return List.of(texts.stream().map(Protected::value).collect(Collectors.joining("\n")));
    }

    static Template template(Filled it) {
        return new Template(
                it.text("theme"),
                it.maybeText("background"),
                it.maybe("number"),
                it.text("title"),
                it.maybeText("purpose"),
                it.maybeText("goal"),
                it.lines("actions"),
                it.maybeText("followUp"),
                it.maybeText("baseline"),
                resources(it),
                it.maybeText("nextStep"),
                it.lines("linkedThemes"));
    }

    private static Optional<Resources> resources(Filled it) {
        Set<Funding> funding =
                it.all("funding").stream().map(Funding::valueOf).collect(Collectors.toSet());
        Optional<Protected<String>> text = it.maybeText("resources");
        return funding.isEmpty() && text.isEmpty()
                ? Optional.empty()
                : Optional.of(new Resources(funding, text));
    }
}
