package dk.medspor.restapi.http;

import dk.medspor.restapi.problems.ProblemWriter;
import dk.medspor.restapi.problems.StatusProblems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies of more than 2 MiB before they are read into memory, and those that take longer
 * than half a minute to arrive. Uploads have their own limit, with the multipart reader; a client
 * that falls silent altogether is ended by the server's own time limit.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestSizeFilter extends OncePerRequestFilter {

    static final long MAX_BYTES = 2L << 20;
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ProblemWriter problems;

    RequestSizeFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Optional.ofNullable(request.getContentType())
                .filter(it -> it.startsWith("multipart/"))
                .isPresent();
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > MAX_BYTES) {
            problems.write(
                    StatusProblems.of(HttpStatus.CONTENT_TOO_LARGE),
                    request.getRequestURI(),
                    request,
                    response);
            return;
        }
        chain.doFilter(new Limited(request), response);
    }

    /** A request that says no length is counted while it is read. */
    private static final class Limited extends HttpServletRequestWrapper {

        Limited(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new Counted(super.getInputStream());
        }
    }

    private static final class Counted extends ServletInputStream {

        private final ServletInputStream body;
        private long left = MAX_BYTES;
        private final long deadline = System.nanoTime() + PATIENCE.toNanos();

        Counted(ServletInputStream body) {
            this.body = body;
        }

        @Override
        public int read() throws IOException {
            int read = body.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = body.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) {
                throw new BodyTooLarge();
            }
            if (System.nanoTime() - deadline > 0) {
                throw new BodyTooSlow();
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
