package dk.medspor.restapi.http;

import dk.medspor.access.Guard;
import dk.medspor.access.Operation;
import dk.medspor.access.Role;
import dk.medspor.restapi.problems.ProblemWriter;
import dk.medspor.restapi.problems.StatusProblems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Nothing is open to anyone but the health check; programs log in with every request (Basic). */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    private final ProblemWriter problems;
    private final LogInRefusal logInRefusal;
    private final Guard guard;

    ApiSecurity(ProblemWriter problems, LogInRefusal logInRefusal, Guard guard) {
        this.problems = problems;
        this.logInRefusal = logInRefusal;
        this.guard = guard;
    }

    @Bean
    @Order(1)
    SecurityFilterChain apiChain(HttpSecurity http) throws Exception {
        return http.securityMatcher("/api/**", "/actuator/**", "/v3/**")
                .authorizeHttpRequests(
                        it ->
                                it.requestMatchers("/actuator/health")
                                        .permitAll()
                                        // Whoever has no password yet cannot log in to set one.
                                        .requestMatchers(
                                                HttpMethod.POST, "/api/v1/users/*/password")
                                        .permitAll()
                                        .requestMatchers("/actuator/prometheus")
                                        .access(new PermittedRequest(guard, Operation.READ_METRICS))
                                        .requestMatchers("/actuator/**")
                                        .hasRole(Role.ADMIN.name())
                                        .anyRequest()
                                        .authenticated())
                .httpBasic(it -> it.authenticationEntryPoint(logInRefusal))
                .exceptionHandling(
                        it ->
                                it.authenticationEntryPoint(logInRefusal)
                                        .accessDeniedHandler(
                                                (request, response, _) ->
                                                        refuse(
                                                                HttpStatus.FORBIDDEN,
                                                                request,
                                                                response)))
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // No cookie, no session: there is nothing that another site could ride on.
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    private void refuse(HttpStatus status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        problems.write(StatusProblems.of(status), request.getRequestURI(), request, response);
    }
}
