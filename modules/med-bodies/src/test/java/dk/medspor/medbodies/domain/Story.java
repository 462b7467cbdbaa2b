package dk.medspor.medbodies.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.kernel.Decision;
import dk.medspor.medbodies.MedBodyCommand;
import dk.medspor.medbodies.MedBodyEvent;
import dk.medspor.medbodies.MedBodyRejection;
import java.time.Instant;
import java.util.List;

/** Given what happened, when a command comes, then it is granted or refused. */
record Story(MedBody state) {

    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    static Story given(MedBodyEvent... events) {
        MedBody state = new MedBody.Unknown();
        for (MedBodyEvent event : events) {
            state = MedBody.evolve(state, event);
        }
        return new Story(state);
    }

    Outcome when(MedBodyCommand command) {
        return new Outcome(MedBody.decide(command, state, NOW));
    }

    record Outcome(Decision<MedBodyEvent> decision) {

        void then(MedBodyEvent... events) {
            assertThat(decision).isEqualTo(Decision.accept(List.of(events)));
        }

        void thenRefused(MedBodyRejection reason) {
            assertThat(decision).isEqualTo(Decision.reject(reason));
        }
    }
}
