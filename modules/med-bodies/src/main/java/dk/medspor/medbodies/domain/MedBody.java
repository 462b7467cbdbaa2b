package dk.medspor.medbodies.domain;

import dk.medspor.kernel.DanishCalendar;
import dk.medspor.kernel.Decision;
import dk.medspor.medbodies.BodyHistory;
import dk.medspor.medbodies.HistoryEvent;
import dk.medspor.medbodies.MandateCommand;
import dk.medspor.medbodies.MandateCommand.SetUpGroup;
import dk.medspor.medbodies.MedBodyCommand;
import dk.medspor.medbodies.MedBodyCommand.EstablishBody;
import dk.medspor.medbodies.MedBodyEvent;
import dk.medspor.medbodies.MedBodyEvent.BodyEstablished;
import dk.medspor.medbodies.MedBodyRejection.BodyAlreadyEstablished;
import dk.medspor.medbodies.ReorganisationCommand;
import dk.medspor.medbodies.ReorganisationRejection.UnknownMedBody;
import java.time.Instant;
import java.time.LocalDate;

/** The states of a body and the rules that lead from one to the next. */
public sealed interface MedBody {

    /** Nothing is recorded under this id. */
    record Unknown() implements MedBody {}

    /** The body is there, or was. */
    record Known(BodyHistory history) implements MedBody {}

    static Decision<MedBodyEvent> decide(MedBodyCommand command, MedBody state, Instant now) {
        LocalDate today = DanishCalendar.dateAt(now);
        return switch (command) {
            case EstablishBody it ->
                    switch (state) {
                        case Unknown _ -> EstablishRules.establish(it, today);
                        case Known _ -> Decision.reject(new BodyAlreadyEstablished(it.bodyId()));
                    };
            case SetUpGroup it ->
                    switch (state) {
                        case Unknown _ -> MandateRules.setUp(it, today);
                        case Known(var history) -> MandateRules.decide(it, history, today);
                    };
            case MandateCommand it ->
                    switch (state) {
                        case Unknown _ -> Decision.reject(new UnknownMedBody(it.bodyId()));
                        case Known(var history) -> MandateRules.decide(it, history, today);
                    };
            case ReorganisationCommand it ->
                    switch (state) {
                        case Unknown _ -> Decision.reject(new UnknownMedBody(it.bodyId()));
                        case Known(var history) -> ReorganisationRules.decide(it, history, today);
                    };
        };
    }

    static MedBody evolve(MedBody state, MedBodyEvent event) {
        return switch (event) {
            case BodyEstablished it -> new Known(BodyHistory.of(it));
            case HistoryEvent it ->
                    switch (state) {
                        case Unknown _ -> state;
                        case Known(var history) -> new Known(history.after(it));
                    };
        };
    }
}
