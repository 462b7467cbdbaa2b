package dk.medspor.restapi.problems;

import jakarta.servlet.DispatcherType;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Lets errors that no controller sees be answered as all others are. */
@Configuration(proxyBeanMethods = false)
class OutsideMvc {

    private static final Set<HttpMethod> KNOWN = Set.of(HttpMethod.values());

    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsOfTheContainer(
            ObjectProvider<ProblemWriter> problems) {
        return factory ->
                factory.addContextCustomizers(
                        context ->
                                context.getParent()
                                        .getPipeline()
                                        .addValve(new ProblemReportValve(problems.getObject())));
    }

    /** What the firewall refuses: two slashes, a semicolon, dots that lead upwards, odd methods. */
    @Bean
    RequestRejectedHandler problemsOfTheFirewall(ProblemWriter problems) {
        return (request, response, _) ->
                problems.write(
                        StatusProblems.of(
                                KNOWN.contains(HttpMethod.valueOf(request.getMethod()))
                                        ? HttpStatus.BAD_REQUEST
                                        : HttpStatus.METHOD_NOT_ALLOWED),
                        request.getRequestURI(),
                        request,
                        response);
    }

    /** Whoever is told of an error has been refused already; there is nothing more to guard. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain errorChain(HttpSecurity http) throws Exception {
        return http.securityMatcher(it -> it.getDispatcherType() == DispatcherType.ERROR)
                .authorizeHttpRequests(it -> it.anyRequest().permitAll())
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }
}
