package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.endtoend.AccessMatrix.Row;
import dk.medspor.endtoend.Api.Answer;
import dk.medspor.eventlog.EventLog;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The running application against the table of who may do what. */
class AccessMatrixTest {

    private static Medspor medspor;
    private static MatrixWorld world;
    private static List<Api> callers;

    /** Its own, since it leaves hundreds of everything. */
    @BeforeAll
    static void start(@TempDir Path directory) {
        medspor = Medspor.on(directory);
        world = new MatrixWorld(medspor);
        callers = AccessMatrix.CALLERS.stream().map(world::caller).toList();
    }

    static List<Row> rows() {
        return AccessMatrix.rows();
    }

    @Test
    void every_operation_stands_in_the_table() {
        Set<String> inTheTable =
                AccessMatrix.rows().stream().map(Row::operation).collect(Collectors.toSet());

        assertThat(medspor.operations()).containsExactlyInAnyOrderElementsOf(inTheTable);
    }

    @Test
    void which_methods_an_address_takes_is_told_to_whoever_is_logged_in() {
        assertThat(callers.get(2).send("OPTIONS", "/api/v1/bodies", "").status()).isEqualTo(200);
        assertThat(callers.get(0).send("OPTIONS", "/api/v1/bodies", "").status()).isEqualTo(401);
    }

    /** What was refused changed nothing, so that the next caller can try the same. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void every_role_gets_the_answer_that_the_table_says(Row row) {
        List<Integer> statuses = new ArrayList<>();
        Optional<MatrixWorld.Call> unspent = Optional.empty();
        for (Api caller : callers) {
            MatrixWorld.Call call = unspent.orElseGet(() -> world.call(row));
            long head = head();
            Answer answer = call.by(caller, head);
            statuses.add(answer.status());
            world.awaitWorkOf(row);
            unspent = answer.status() >= 400 ? Optional.of(call) : Optional.empty();
            if (answer.status() >= 400) {
                assertThat(head()).as("a refusal leaves no event").isEqualTo(head);
            }
            if (answer.status() == 403) {
                assertThat(answer.problem()).isEqualTo("not-allowed");
            }
        }

        assertThat(statuses).as(AccessMatrix.CALLERS.toString()).isEqualTo(row.statuses());
    }

    /** The calls of the table send every command there is, or nearly so. */
    @AfterAll
    static void every_decision_is_made_again_as_it_was_made() {
        try (Medspor ending = medspor) {
            assertThat(ReplayedLog.sameThroughout(ending)).hasSizeGreaterThan(100);
        }
    }

    private static long head() {
        return medspor.part(EventLog.class).head();
    }
}
