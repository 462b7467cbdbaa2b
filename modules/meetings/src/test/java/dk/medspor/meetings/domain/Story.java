package dk.medspor.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.kernel.Decision;
import dk.medspor.meetings.MeetingCommand;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.MeetingEvent;
import dk.medspor.meetings.MeetingRejection;
import java.time.Instant;
import java.util.List;

/** Given what happened, when a command comes, then it is granted or refused. */
record Story(Meeting state) {

    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    static Story given(MeetingEvent... events) {
        Meeting state = new Meeting.Unknown();
        for (MeetingEvent event : events) {
            state = Meeting.evolve(state, event);
        }
        return new Story(state);
    }

    /** What happens when these commands come one after another, all of them granted. */
    static Story after(MeetingCommand... commands) {
        Meeting state = new Meeting.Unknown();
        for (MeetingCommand command : commands) {
            for (MeetingEvent event : Meeting.decide(command, state, NOW).orThrow()) {
                state = Meeting.evolve(state, event);
            }
        }
        return new Story(state);
    }

    MeetingDossier dossier() {
        return switch (state) {
            case Meeting.Unknown _ -> throw new AssertionError("nothing is known");
            case Meeting.Planned(var its) -> its;
            case Meeting.Held held -> held.its();
        };
    }

    Outcome when(MeetingCommand command) {
        return new Outcome(Meeting.decide(command, state, NOW));
    }

    record Outcome(Decision<MeetingEvent> decision) {

        void then(MeetingEvent... events) {
            assertThat(decision).isEqualTo(Decision.accept(List.of(events)));
        }

        void thenRefused(MeetingRejection reason) {
            assertThat(decision).isEqualTo(Decision.reject(reason));
        }
    }
}
