package dk.medspor.restapi.conditions;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets operations ask for the conditions of their request, and old outcomes be forgotten. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ConditionsConfiguration implements WebMvcConfigurer {

    private final ConditionsResolver conditions;

    ConditionsConfiguration(ConditionsResolver conditions) {
        this.conditions = conditions;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> all) {
        all.add(conditions);
    }
}
