package dk.medspor.restapi.contract;

import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemWords;
import dk.medspor.restapi.problems.StatusProblems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** One problem for each status that operations share, put into words as any other is. */
final class ProblemExamples {

    private static final String ADDRESS = "/api/v1/initiatives";
    private static final String ID = "5f0c6a51-8f0e-4c57-9c4f-000000000004";

    private static final List<Problem> PROBLEMS =
            List.of(
                    Problem.invalid("title", "required"),
                    StatusProblems.of(HttpStatus.UNAUTHORIZED),
                    StatusProblems.of(HttpStatus.FORBIDDEN),
                    Problem.at("id", HttpStatus.NOT_FOUND, "unknown-initiative", ID),
                    StatusProblems.of(HttpStatus.NOT_ACCEPTABLE),
                    StatusProblems.of(HttpStatus.REQUEST_TIMEOUT),
                    Problem.at("id", HttpStatus.CONFLICT, "id-taken", ID),
                    Problem.of(HttpStatus.PRECONDITION_FAILED, "changed-since"),
                    StatusProblems.of(HttpStatus.CONTENT_TOO_LARGE),
                    StatusProblems.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
                    Problem.at("ownerBodyId", HttpStatus.UNPROCESSABLE_CONTENT, "unknown-body", ID),
                    Problem.of(HttpStatus.TOO_MANY_REQUESTS, "too-many-attempts", 900),
                    StatusProblems.of(HttpStatus.SERVICE_UNAVAILABLE));

    private static final List<Map<String, Object>> CHANGES =
            List.of(
                    Map.of(
                            "position", 17,
                            "recordedAt", "2023-11-21T08:00:00Z",
                            "event", "AgendaItemChanged",
                            "actor", "5f0c6a51-8f0e-4c57-9c4f-000000000005",
                            "fields",
                                    List.of(
                                            Map.of(
                                                    "field", "item.title",
                                                    "of", "2",
                                                    "before", "Budget",
                                                    "after", "Budget 2024"))));

    private ProblemExamples() {}

    static List<ProblemDetail> in(ProblemWords words) {
        return PROBLEMS.stream().map(it -> example(words, it)).toList();
    }

    private static ProblemDetail example(ProblemWords words, Problem problem) {
        ProblemDetail example = words.in(Locale.ENGLISH, problem, ADDRESS);
        if (problem.status() == HttpStatus.PRECONDITION_FAILED) {
            example.setProperty("changes", CHANGES);
        }
        return example;
    }

    /** With its additional members beside the others (RFC 9457, 3.2). */
    static Map<String, Object> asAnswered(ProblemDetail it) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", String.valueOf(it.getType()));
        members.put("title", String.valueOf(it.getTitle()));
        members.put("status", it.getStatus());
        members.put("detail", String.valueOf(it.getDetail()));
        members.put("instance", String.valueOf(it.getInstance()));
        Stream.ofNullable(it.getProperties()).forEach(members::putAll);
        return members;
    }
}
