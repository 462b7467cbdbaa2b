package dk.medspor.restapi.contract;

import dk.medspor.access.Permit;
import dk.medspor.eventlog.Conditions;
import dk.medspor.kernel.Actor;
import dk.medspor.restapi.http.Paging;
import dk.medspor.restapi.problems.ProblemWords;
import dk.medspor.status.AsOf;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.BinarySchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.Comparator;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The document as a whole. */
@Configuration(proxyBeanMethods = false)
class ContractConfiguration {

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(
                        Actor.class, AsOf.class, Paging.class, Conditions.class, Permit.class)
                .replaceWithSchema(StreamingResponseBody.class, new BinarySchema());
    }

    @Bean
    RecordSchemas recordSchemas() {
        return new RecordSchemas();
    }

    @Bean
    OpenAPI contract(ContractWords words) {
        return new OpenAPI()
                .info(
                        new Info()
                                .title(words.say("title"))
                                .description(words.say("description"))
                                .version("1")
                                .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .servers(List.of(new Server().url("/")))
                .components(
                        new Components()
                                .addSecuritySchemes(
                                        "basic",
                                        new SecurityScheme()
                                                .type(SecurityScheme.Type.HTTP)
                                                .scheme("basic")
                                                .description(words.say("basic"))))
                .addSecurityItem(new SecurityRequirement().addList("basic"));
    }

    @Bean
    GlobalOpenApiCustomizer contractAsAWhole(
            ContractWords words, Examples examples, ProblemWords problems) {
        return document -> {
            FieldWords.addTo(document.getComponents(), words);
            ProblemSchemas.addTo(document.getComponents(), words, ProblemExamples.in(problems));
            document.setPaths(inOrder(document.getPaths(), examples.story()));
        };
    }

    /** In the order of the story; what has no example yet comes last. */
    private static Paths inOrder(Paths paths, List<String> story) {
        var ordered = new Paths();
        paths.entrySet().stream()
                .sorted(Comparator.comparingInt(it -> place(it.getValue(), story)))
                .forEach(it -> ordered.addPathItem(it.getKey(), it.getValue()));
        return ordered;
    }

    private static int place(PathItem item, List<String> story) {
        return item.readOperations().stream()
                .map(Operation::getOperationId)
                .mapToInt(story::indexOf)
                .map(it -> it < 0 ? Integer.MAX_VALUE : it)
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
