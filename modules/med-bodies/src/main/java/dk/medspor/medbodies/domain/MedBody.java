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
import dk.medspor.medbodies.RulesCommand;
import dk.medspor.medbodies.RulesEvent;
import dk.medspor.medbodies.RulesHistory;
import dk.medspor.medbodies.SeatCommand;
import dk.medspor.medbodies.SeatEvent;
import dk.medspor.medbodies.Seating;
import java.time.Instant;
import java.time.LocalDate;

/** The states of a body and the rules that lead from one to the next. */
public sealed interface MedBody {

    /** Nothing is recorded under this id. */
    record Unknown() implements MedBody {}

    /** The body is there, or was. */
    record Known(BodyHistory history, Seating seating, RulesHistory rules) implements MedBody {}

    static Decision<MedBodyEvent> decide(MedBodyCommand command, MedBody state, Instant now) {
        LocalDate today = DanishCalendar.dateAt(now);
        return switch (state) {
            case Unknown _ -> begin(command, today);
            case Known it -> goOn(command, it, today);
        };
    }

    private static Decision<MedBodyEvent> begin(MedBodyCommand command, LocalDate today) {
        return switch (command) {
            case EstablishBody it -> EstablishRules.establish(it, today);
            case SetUpGroup it -> MandateRules.setUp(it, today);
            case ReorganisationCommand _, MandateCommand _, SeatCommand _, RulesCommand _ ->
                    Decision.reject(new UnknownMedBody(command.bodyId()));
        };
    }

    private static Decision<MedBodyEvent> goOn(
            MedBodyCommand command, Known body, LocalDate today) {
        return switch (command) {
            case EstablishBody it -> Decision.reject(new BodyAlreadyEstablished(it.bodyId()));
            case ReorganisationCommand it -> ReorganisationRules.decide(it, body.history(), today);
            case MandateCommand it -> MandateRules.decide(it, body.history(), today);
            case SeatCommand it -> SeatRules.decide(it, body.history(), body.seating(), today);
            case RulesCommand it -> ProcedureRules.decide(it, body.history(), body.rules(), today);
        };
    }

    static MedBody evolve(MedBody state, MedBodyEvent event) {
        return switch (state) {
            case Unknown _ ->
                    event instanceof BodyEstablished it
                            ? new Known(
                                    BodyHistory.of(it),
                                    Seating.none(it.bodyId()),
                                    RulesHistory.none(it.bodyId()))
                            : state;
            case Known(var history, var seating, var rules) ->
                    switch (event) {
                        case BodyEstablished _ -> state;
                        case HistoryEvent it -> new Known(history.after(it), seating, rules);
                        case SeatEvent it -> new Known(history, seating.after(it), rules);
                        case RulesEvent it -> new Known(history, seating, rules.after(it));
                    };
        };
    }
}
