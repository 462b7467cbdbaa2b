package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.access.Accounts;
import dk.medspor.endtoend.Contract.Operation;
import dk.medspor.endtoend.RawHttp.Answer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every operation of the contract, thousands of times, never as it should be. Run it again with
 * {@code -Dmedspor.fuzz.seed} to see the same requests.
 */
class FuzzTest {

    private static final int REQUESTS = 2_800;
    private static final long SEED = Long.getLong("medspor.fuzz.seed", System.nanoTime());

    /**
     * Between requests, so that failures to log in never add up to a lock-out, which would answer
     * everything that follows.
     */
    private static final Duration PAUSE = Duration.ofMinutes(20);

    private final LeapingClock clock = new LeapingClock();
    private final Map<Integer, Integer> statuses = new TreeMap<>();

    @Test
    void nothing_that_is_sent_breaks_anything(@TempDir Path directory) {
        System.out.println("Fuzz: " + REQUESTS + " requests with the seed " + SEED);
        try (Medspor medspor = Medspor.on(directory, clock)) {
            assertThat(unsound(medspor)).isEmpty();
            System.out.println("Fuzz: answered " + statuses);
            assertThat(statuses.getOrDefault(429, 0)).as("locked out").isZero();
            assertThat(
                            medspor.api()
                                    .get("/api/v1/audit/verification")
                                    .body()
                                    .path("valid")
                                    .asBoolean())
                    .isTrue();
        }
    }

    private List<String> unsound(Medspor medspor) {
        List<Operation> operations = Contract.of(medspor.api()).operations();
        var story = new Story(medspor);
        operations.forEach(story::tell);
        var accounts = new FuzzedAccounts(medspor);
        var http = new RawHttp(medspor.port());
        var random = new Random(SEED);
        List<String> unsound = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            clock.leap(PAUSE);
            Operation operation = accounts.ready(operations.get(i % operations.size()));
            var request = FuzzedRequest.of(operation, accounts.authorization(operation), random);
            String recorded = recorded(medspor);
            Answer answer = http.send(request.head(), request.body());
            statuses.merge(answer.status(), 1, Integer::sum);
            if (answer.isSuccess()) {
                accounts.done(operation);
            }
            if (!isSound(answer) || (!answer.isSuccess() && !recorded(medspor).equals(recorded))) {
                unsound.add(request.said() + "\n" + answer.head() + "\n" + answer.body());
            }
        }
        return unsound;
    }

    /** The position of the last event, and the version of every account. */
    private static String recorded(Medspor medspor) {
        return medspor.head() + " " + medspor.part(Accounts.class).page(0, 500);
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
