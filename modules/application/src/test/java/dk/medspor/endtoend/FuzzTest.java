package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.endtoend.Contract.Operation;
import dk.medspor.endtoend.RawHttp.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the contract, thousands of times, never as it should be. Run it again with
 * {@code -Dmedspor.fuzz.seed} to see the same requests.
 */
class FuzzTest {

    private static final int REQUESTS = 2_400;
    private static final long SEED = Long.getLong("medspor.fuzz.seed", System.nanoTime());
    private static final Medspor MEDSPOR = Medspor.shared();
    private static final RawHttp HTTP = new RawHttp(MEDSPOR.port());

    @Test
    void nothing_that_is_sent_breaks_anything() {
        System.out.println("Fuzz: " + REQUESTS + " requests with the seed " + SEED);
        List<Operation> operations = Contract.of(MEDSPOR.api()).operations();
        operations.forEach(it -> Story.tell(MEDSPOR.api(), it));
        Random random = new Random(SEED);
        var statuses = new TreeMap<Integer, Integer>();
        List<String> unsound = new ArrayList<>();

        for (int i = 0; i < REQUESTS; i++) {
            FuzzedRequest request = FuzzedRequest.of(operations.get(i % operations.size()), random);
            long head = MEDSPOR.head();
            Answer answer = HTTP.send(request.head(), request.body());
            statuses.merge(answer.status(), 1, Integer::sum);
            if (!isSound(answer) || (!answer.isSuccess() && MEDSPOR.head() != head)) {
                unsound.add(request.said() + "\n" + answer.head() + "\n" + answer.body());
            }
        }

        System.out.println("Fuzz: answered " + statuses);
        assertThat(unsound).isEmpty();
        assertThat(MEDSPOR.api().get("/api/v1/audit/verification").body().path("valid").asBoolean())
                .isTrue();
    }

    private static boolean isSound(Answer answer) {
        boolean refused = answer.status() >= 400 && answer.status() < 500;
        return answer.status() >= 200
                && answer.status() < 500
                && (!refused || answer.isProblem())
                && (!refused || !answer.body().contains("Exception"))
                && !answer.body().contains("\tat ")
                && !answer.head().contains("\nServer:");
    }
}
