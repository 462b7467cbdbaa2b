package dk.medspor.medbodies.domain;

import dk.medspor.kernel.DanishCalendar;
import dk.medspor.kernel.Decision;
import dk.medspor.medbodies.MedBodyCommand;
import dk.medspor.medbodies.MedBodyCommand.EstablishBody;
import dk.medspor.medbodies.MedBodyEvent;
import dk.medspor.medbodies.MedBodyEvent.BodyEstablished;
import dk.medspor.medbodies.MedBodyRejection.BodyAlreadyEstablished;
import dk.medspor.medbodies.MedBodyRejection.UnknownParent;
import dk.medspor.medbodies.MedBodyRejection.ValidFromAfterToday;
import java.time.Instant;
import java.time.LocalDate;

/** The states of a body and the rules that lead from one to the next. */
public sealed interface MedBody {

    /** Nothing is recorded under this id. */
    record Unknown() implements MedBody {}

    /** The body is there. */
    record Established() implements MedBody {}

    static Decision<MedBodyEvent> decide(MedBodyCommand command, MedBody state, Instant now) {
        return switch (command) {
            case EstablishBody it ->
                    switch (state) {
                        case Unknown _ -> establish(it, DanishCalendar.dateAt(now));
                        case Established _ ->
                                Decision.reject(new BodyAlreadyEstablished(it.bodyId()));
                    };
        };
    }

    static MedBody evolve(MedBody state, MedBodyEvent event) {
        return switch (event) {
            case BodyEstablished _ -> new Established();
        };
    }

    private static Decision<MedBodyEvent> establish(EstablishBody command, LocalDate today) {
        if (command.parentId().isPresent()) {
            var parent = command.parentId().get();
            if (!command.parentKnown() || parent.equals(command.bodyId())) {
                return Decision.reject(new UnknownParent(parent));
            }
        }
        if (command.validFrom().filter(it -> it.isAfter(today)).isPresent()) {
            return Decision.reject(
                    new ValidFromAfterToday(command.validFrom().orElseThrow(), today));
        }
        return Decision.accept(
                new BodyEstablished(
                        command.bodyId(),
                        command.name(),
                        command.tier(),
                        command.parentId(),
                        command.evaluates(),
                        command.validFrom()));
    }
}
