package dk.medspor.restapi.http;

import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** What the operations have in common. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration implements WebMvcConfigurer {

    static final Locale DANISH = Locale.of("da");

    private final List<HandlerMethodArgumentResolver> resolvers;

    ApiConfiguration(
            PagingResolver paging,
            OnDayResolver onDay,
            AsOfResolver asOf,
            SeenResolver seen,
            ActorResolver actor) {
        this.resolvers = List.of(paging, onDay, asOf, seen, actor);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> all) {
        all.addAll(resolvers);
    }

    /** Danish, unless the reader asks for English first. */
    @Bean
    static LocaleResolver localeResolver() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(DANISH, Locale.ENGLISH));
        resolver.setDefaultLocale(DANISH);
        return resolver;
    }
}
