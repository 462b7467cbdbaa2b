package dk.medspor.restapi.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.access.Account;
import dk.medspor.access.AccountDetails;
import dk.medspor.access.Login;
import dk.medspor.restapi.problems.ProblemWords;
import dk.medspor.restapi.problems.ProblemWriter;
import dk.medspor.storage.sqlite.EmbeddedStores;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import tools.jackson.databind.json.JsonMapper;

class OncePerKeyFilterTest {

    private static final Account IDA =
            new Account(
                    UUID.randomUUID(),
                    new Login("ida"),
                    Optional.empty(),
                    Optional.empty(),
                    Set.of(),
                    Set.of(),
                    true,
                    Optional.empty());

    @TempDir Path directory;
    private EmbeddedStores stores;
    private AnnotationConfigApplicationContext problems;
    private OncePerKeyFilter filter;
    private int carriedOut;

    @BeforeEach
    void open() {
        stores = EmbeddedStores.open(directory, Clock.systemUTC());
        problems = new AnnotationConfigApplicationContext();
        problems.registerBean(JsonMapper.class, () -> JsonMapper.builder().build());
        problems.registerBean(AcceptHeaderLocaleResolver.class);
        problems.register(ProblemWords.class, ProblemWriter.class);
        problems.refresh();
        filter =
                new OncePerKeyFilter(
                        new KeptOutcomes(stores.records(), Clock.systemUTC()),
                        problems.getBean(ProblemWriter.class));
        SecurityContextHolder.getContext()
                .setAuthentication(new AccountDetails(IDA).authentication());
    }

    @AfterEach
    void close() {
        SecurityContextHolder.clearContext();
        problems.close();
        stores.close();
    }

    @Test
    void who_has_the_answer_may_use_the_key_again_at_once() throws Exception {
        var again = new MockHttpServletResponse();

        var first = sent(new WhileAnswered(() -> sent(again)));

        assertThat(first.getStatus()).isEqualTo(201);
        assertThat(again.getStatus()).isEqualTo(201);
        assertThat(again.getContentAsString()).isEqualTo(first.getContentAsString());
        assertThat(carriedOut).isEqualTo(1);
    }

    @Test
    void a_second_request_during_the_first_is_told_to_come_again() throws Exception {
        var meanwhile = new MockHttpServletResponse();

        var first =
                sent(
                        new MockHttpServletResponse(),
                        (request, response) -> {
                            sent(meanwhile);
                            recorded().doFilter(request, response);
                        });

        assertThat(meanwhile.getStatus()).isEqualTo(409);
        assertThat(meanwhile.getHeader("Retry-After")).isEqualTo("1");
        assertThat(first.getStatus()).isEqualTo(201);
        assertThat(carriedOut).isEqualTo(1);
    }

    private <R extends HttpServletResponse> R sent(R response)
            throws ServletException, IOException {
        return sent(response, recorded());
    }

    private <R extends HttpServletResponse> R sent(R response, FilterChain chain)
            throws ServletException, IOException {
        var request = new MockHttpServletRequest("POST", "/api/v1/bodies");
        request.addHeader(RequestKey.HEADER, "a-key");
        request.setContent("{}".getBytes(StandardCharsets.UTF_8));
        filter.doFilter(request, response, chain);
        return response;
    }

    /** An operation that takes part, as it asks for the conditions of its request. */
    private FilterChain recorded() {
        return (request, response) -> {
            request.setAttribute(ConditionsResolver.class.getName(), true);
            carriedOut++;
            ((HttpServletResponse) response).setStatus(201);
            response.getOutputStream().write("{\"position\":7}".getBytes(StandardCharsets.UTF_8));
        };
    }

    private interface Then {
        void run() throws ServletException, IOException;
    }

    /** A client that is quicker than the server: it acts as soon as the answer has reached it. */
    private static final class WhileAnswered extends MockHttpServletResponse {
        private final Then then;
        private boolean answered;

        private WhileAnswered(Then then) {
            this.then = then;
        }

        @Override
        public void flushBuffer() {
            super.flushBuffer();
            if (!answered) {
                answered = true;
                try {
                    then.run();
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                } catch (ServletException failed) {
                    throw new AssertionError(failed);
                }
            }
        }
    }
}
