package dk.medspor.restapi.http;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the guard before every operation, of the API and of the pages. */
@Configuration(proxyBeanMethods = false)
class PermitConfiguration implements WebMvcConfigurer {

    private final PermitInterceptor interceptor;
    private final PermitResolver resolver;

    PermitConfiguration(PermitInterceptor interceptor, PermitResolver resolver) {
        this.interceptor = interceptor;
        this.resolver = resolver;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(interceptor)
                .addPathPatterns("/**")
                // The pages that tell of the API, and what is no operation of ours.
                .excludePathPatterns("/api", "/api/*", "/v3/**", "/actuator/**", "/error")
                .order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> all) {
        all.add(resolver);
    }
}
