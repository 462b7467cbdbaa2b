package dk.medspor.webui.login;

import dk.medspor.access.Accounts;
import dk.medspor.access.TooManyAttempts;
import dk.medspor.restapi.http.CurrentAccountFilter;
import dk.medspor.restapi.problems.ProblemWriter;
import dk.medspor.restapi.problems.StatusProblems;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Everything that is not for programs: a session after log-in, and forms guarded against forgery.
 */
@Configuration(proxyBeanMethods = false)
class PagesSecurity {

    private static final String LOGIN = "/login";
    private static final String SET_PASSWORD = "/set-password";

    /** A calendar cannot log in; its address carries a secret. */
    private static final String CALENDARS = "/calendar/*/*/medspor.ics";

    private static final String ACCESSIBILITY = "/accessibility";
    private static final String CONTENT_SECURITY =
            "default-src 'self'; script-src 'self'; style-src 'self'; object-src 'none';"
                    + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final String NO_DEVICES = "camera=(), geolocation=(), microphone=()";

    private final ProblemWriter problems;
    private final Visitor visitor;
    private final Accounts accounts;

    PagesSecurity(ProblemWriter problems, Visitor visitor, Accounts accounts) {
        this.problems = problems;
        this.visitor = visitor;
        this.accounts = accounts;
    }

    @Bean
    @Order(1_000)
    SecurityFilterChain pagesChain(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(
                        it ->
                                it.dispatcherTypeMatchers(
                                                DispatcherType.ERROR, DispatcherType.FORWARD)
                                        .permitAll()
                                        .requestMatchers(
                                                LOGIN,
                                                SET_PASSWORD,
                                                CALENDARS,
                                                ACCESSIBILITY,
                                                "/vendor/**",
                                                "/app/**")
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated())
                .formLogin(
                        it ->
                                it.loginPage(LOGIN)
                                        .defaultSuccessUrl("/")
                                        .failureHandler(PagesSecurity::logInFailed))
                .logout(it -> it.logoutSuccessUrl(LOGIN + "?out"))
                .requestCache(it -> it.requestCache(pagesToReturnTo()))
                .exceptionHandling(
                        it ->
                                it.authenticationEntryPoint(this::askToLogIn)
                                        .accessDeniedHandler(this::refuse))
                .headers(PagesSecurity::guard)
                .addFilterAfter(
                        new CurrentAccountFilter(accounts), SecurityContextHolderFilter.class)
                .build();
    }

    private static void logInFailed(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException refused)
            throws IOException {
        String why =
                refused instanceof TooManyAttempts it
                        ? ShowLogin.WAIT + "=" + LockOut.seconds(it.waitFor())
                        : "failed";
        response.sendRedirect(request.getContextPath() + LOGIN + "?" + why);
    }

    private static void guard(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(it -> it.policyDirectives(CONTENT_SECURITY))
                .referrerPolicy(it -> it.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(it -> it.policy(NO_DEVICES))
                .crossOriginOpenerPolicy(it -> it.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
    }

    /** After log-in one comes to the page that one asked for, never to a part of a page. */
    private static CookieRequestCache pagesToReturnTo() {
        var cache = new CookieRequestCache();
        cache.setRequestMatcher(
                it ->
                        it.getMethod().equals("GET")
                                && PageRequests.wantsPage(it)
                                && !PageRequests.isPart(it));
        return cache;
    }

    private void askToLogIn(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException missing)
            throws IOException {
        if (PageRequests.isPart(request)) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            response.setHeader("HX-Redirect", request.getContextPath() + LOGIN);
        } else if (PageRequests.wantsPage(request)) {
            response.sendRedirect(request.getContextPath() + LOGIN);
        } else {
            problems.write(
                    StatusProblems.of(HttpStatus.UNAUTHORIZED),
                    request.getRequestURI(),
                    request,
                    response);
        }
    }

    /** Who is to set a password cannot log in; the address has all that the form needs. */
    private static String openAgain(HttpServletRequest request) {
        String path = request.getContextPath() + SET_PASSWORD;
        return request.getRequestURI().equals(path)
                ? UriComponentsBuilder.fromPath(path)
                        .query(request.getQueryString())
                        .queryParam("expired")
                        .build()
                        .toUriString()
                : request.getContextPath() + LOGIN + "?expired";
    }

    /** A form that was open for longer than its session is no attack: one opens it again. */
    private void refuse(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (denied instanceof CsrfException && visitor.login().isEmpty()) {
            response.sendRedirect(openAgain(request));
            return;
        }
        // Forwarded and not sent as an error: the page still knows who is reading.
        response.setStatus(HttpStatus.FORBIDDEN.value());
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, HttpStatus.FORBIDDEN.value());
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
        request.getRequestDispatcher("/error").forward(request, response);
    }
}
