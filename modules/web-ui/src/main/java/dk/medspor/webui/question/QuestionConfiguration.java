package dk.medspor.webui.question;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets pages be handed what is asked of them. */
@Configuration(proxyBeanMethods = false)
class QuestionConfiguration implements WebMvcConfigurer {

    private final AskedResolver resolver;

    QuestionConfiguration(AskedResolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> all) {
        all.add(resolver);
    }
}
