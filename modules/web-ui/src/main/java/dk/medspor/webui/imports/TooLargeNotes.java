package dk.medspor.webui.imports;

import jakarta.servlet.FilterChain;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads whoever sends a far too large file back to the form, which says so. Past this point the
 * container refuses the whole form, before anybody can tell who has sent it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class TooLargeNotes extends OncePerRequestFilter {

    private final long mostBytes;

    TooLargeNotes(MultipartConfigElement multipart) {
        this.mostBytes = multipart.getMaxRequestSize();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod())
                || !request.getRequestURI().equals(request.getContextPath() + UploadNotes.PATH)
                || request.getContentLengthLong() <= mostBytes;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.sendRedirect(
                request.getContextPath() + UploadNotes.PATH + "?" + UploadNotes.TOO_LARGE);
    }
}
