package dk.medspor.restapi.recommendations;

import dk.medspor.kernel.Protected;
import dk.medspor.recommendations.Resources;
import dk.medspor.recommendations.Resources.Funding;
import dk.medspor.recommendations.Template;
import dk.medspor.restapi.http.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A recommendation in the fields of its template. */
record TemplateFields(
        @Text(max = 300) String theme,
        @Text(max = 10_000) Optional<String> background,
        @Text(max = 20) Optional<String> number,
        @Text(max = 1_000) String title,
        @Text(max = 10_000) Optional<String> purpose,
        @Text(max = 10_000) Optional<String> goal,
        Optional<@Size(max = 100) List<@Text(max = 10_000) String>> actions,
        @Text(max = 10_000) Optional<String> followUp,
        @Text(max = 10_000) Optional<String> baseline,
        Optional<@Size(max = 3) Set<@NotNull Funding>> funding,
        @Text(max = 10_000) Optional<String> resources,
        @Text(max = 10_000) Optional<String> nextStep,
        Optional<@Size(max = 100) List<@Text(max = 300) String>> linkedThemes) {

    Template template() {
        return new Template(
                Protected.text(theme),
                background.map(Protected::text),
                number,
                Protected.text(title),
                purpose.map(Protected::text),
                goal.map(Protected::text),
                texts(actions),
                followUp.map(Protected::text),
                baseline.map(Protected::text),
                money(),
                nextStep.map(Protected::text),
                texts(linkedThemes));
    }

    static TemplateFields of(Template it) {
        return new TemplateFields(
                it.theme().value(),
                it.background().map(Protected::value),
                it.number(),
                it.title().value(),
                it.purpose().map(Protected::value),
                it.goal().map(Protected::value),
                Optional.of(it.actions().stream().map(Protected::value).toList()),
                it.followUp().map(Protected::value),
                it.baseline().map(Protected::value),
                it.resources().map(money -> new TreeSet<>(money.funding())),
                it.resources().flatMap(Resources::text).map(Protected::value),
                it.nextStep().map(Protected::value),
                Optional.of(it.linkedThemes().stream().map(Protected::value).toList()));
    }

    private Optional<Resources> money() {
        return funding.isEmpty() && resources.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Resources(funding.orElse(Set.of()), resources.map(Protected::text)));
    }

    private static List<Protected<String>> texts(Optional<List<String>> said) {
        return said.orElse(List.of()).stream().map(Protected::text).toList();
    }
}
