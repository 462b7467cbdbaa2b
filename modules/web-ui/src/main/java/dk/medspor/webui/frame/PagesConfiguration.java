package dk.medspor.webui.frame;

import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What the pages have in common. */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addPrinter(new DatePrinter());
        registry.addPrinter(new MomentPrinter());
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/", Places.FRONT);
    }

    /** Each page has its own words, beside it; English is what they fall back on. */
    @Bean
    static MessageSource messageSource() {
        var words = new ResourceBundleMessageSource();
        words.setBasenames(
                Stream.of(
                                "frame",
                                "login",
                                "errors",
                                "status",
                                "initiative",
                                "initiatives",
                                "evaluation",
                                "meeting",
                                "meetings",
                                "desk",
                                "minutes",
                                "themeday",
                                "themes",
                                "bodies",
                                "imports",
                                "question",
                                "overview",
                                "board",
                                "forecast",
                                "funnel",
                                "changes",
                                "erasures",
                                "verdicts",
                                "effect",
                                "calls",
                                "recommendations",
                                "plans",
                                "accessibility",
                                "account",
                                "calendar",
                                "users",
                                "audit",
                                "forms",
                                "acts",
                                "corrections",
                                "search")
                        .map(it -> "dk.medspor.webui." + it + ".words")
                        .toArray(String[]::new));
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return words;
    }
}
