package dk.medspor.storage.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspor.storage.Commits;
import dk.medspor.storage.history.Step.Failed;
import dk.medspor.storage.history.Step.Invoked;
import dk.medspor.storage.history.Step.Missed;
import dk.medspor.storage.history.Step.Ok;
import dk.medspor.storage.history.Step.Seen;
import dk.medspor.storage.history.Step.Unknown;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StepLineTest {

    static Stream<Step> steps() {
        UUID commit = UUID.randomUUID();
        return Stream.of(
                Invoked.of(Commits.several("a", 3, 2)),
                new Ok(commit, 7),
                new Failed(commit, "NotRecorded"),
                new Unknown(commit),
                new Seen(commit, 8),
                new Missed(commit));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void a_step_is_read_as_it_was_written(Step step) {
        assertThat(StepLine.step(StepLine.of(step))).contains(step);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void a_line_that_was_cut_off_is_no_step(Step step) {
        String line = StepLine.of(step);
        for (int length = 0; length < line.length(); length++) {
            assertThat(StepLine.step(line.substring(0, length))).isEmpty();
        }
    }

    @Test
    void another_line_is_refused() {
        String line = "well " + UUID.randomUUID() + " .";

        assertThatThrownBy(() -> StepLine.step(line)).isInstanceOf(IllegalArgumentException.class);
    }
}
