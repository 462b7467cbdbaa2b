package dk.medspor.webui.language;

import dk.medspor.webui.login.PageRequests;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets what the reader has chosen stand in for what the browser asks for: many Danes have an
 * English browser. The choice ({@code ?lang=en}) is kept in a cookie.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class LanguageFilter extends OncePerRequestFilter {

    private static final String PARAMETER = "lang";
    private static final String COOKIE = "medspor-language";
    private static final Duration KEPT = Duration.ofDays(365);

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !PageRequests.isPage(request);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Language> asked = asked(request);
        asked.ifPresent(it -> response.addHeader(HttpHeaders.SET_COOKIE, cookie(it, request)));
        Language language = asked.or(() -> kept(request)).orElse(Language.DANISH);
        chain.doFilter(new Reading(request, language.locale()), response);
    }

    private static Optional<Language> asked(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                ? Optional.ofNullable(request.getParameter(PARAMETER)).flatMap(Language::of)
                : Optional.empty();
    }

    private static Optional<Language> kept(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(it -> it.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .flatMap(it -> Language.of(it).stream())
                .findFirst();
    }

    private static String cookie(Language language, HttpServletRequest request) {
        return ResponseCookie.from(COOKIE, language.code())
                .path("/")
                .maxAge(KEPT)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build()
                .toString();
    }

    private static final class Reading extends HttpServletRequestWrapper {
        private final Locale locale;

        Reading(HttpServletRequest request, Locale locale) {
            super(request);
            this.locale = locale;
        }

        @Override
        public Locale getLocale() {
            return locale;
        }

        @Override
        public Enumeration<Locale> getLocales() {
            return Collections.enumeration(List.of(locale));
        }

        @Override
        public @Nullable String getHeader(String name) {
            return name.equalsIgnoreCase(HttpHeaders.ACCEPT_LANGUAGE)
                    ? locale.getLanguage()
                    : super.getHeader(name);
        }
    }
}
