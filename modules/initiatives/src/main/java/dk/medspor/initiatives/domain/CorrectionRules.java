package dk.medspor.initiatives.domain;

import dk.medspor.initiatives.CorrectableFact;
import dk.medspor.initiatives.CorrectionCommand.CorrectInitiative;
import dk.medspor.initiatives.CorrectionEvent.InitiativeCorrected;
import dk.medspor.initiatives.CorrectionRejection.LaterCycleRecorded;
import dk.medspor.initiatives.CorrectionRejection.NotRecorded;
import dk.medspor.initiatives.CorrectionRejection.NothingToCorrect;
import dk.medspor.initiatives.CorrectionRejection.UnknownBody;
import dk.medspor.initiatives.CorrectionRejection.UnreadableValue;
import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.initiatives.InitiativeRejection;
import dk.medspor.initiatives.InitiativeRejection.DateOf;
import dk.medspor.initiatives.Verdict;
import dk.medspor.kernel.Decision;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a recorded fact is put right: what is recorded afterwards must be something that could have
 * been recorded in the first place.
 */
final class CorrectionRules {

    private CorrectionRules() {}

    static Decision<InitiativeEvent> correct(
            CorrectInitiative command, InitiativeDossier dossier, LocalDate today) {
        CorrectableFact fact = command.fact();
        Optional<RecordedFact> was = RecordedFact.of(dossier, fact, command.number());
        if (was.isEmpty()) {
            return Decision.reject(new NotRecorded());
        }
        Optional<String> is = CorrectedValue.of(fact, command.value());
        if (is.isEmpty()) {
            return Decision.reject(new UnreadableValue(fact));
        }
        if (was.get().value().equals(is)) {
            return Decision.reject(new NothingToCorrect());
        }
        var event =
                new InitiativeCorrected(
                        command.initiativeId(),
                        fact,
                        was.get().number(),
                        was.get().value(),
                        is.get(),
                        command.reason());
        return Decision.unless(refused(command, event, dossier, today), () -> event);
    }

    private static Optional<InitiativeRejection> refused(
            CorrectInitiative command,
            InitiativeCorrected event,
            InitiativeDossier dossier,
            LocalDate today) {
        Optional<InitiativeRejection> unknown =
                CorrectedValue.body(event.fact(), event.is())
                        .filter(_ -> !command.bodyKnown())
                        .map(UnknownBody::new);
        return unknown.or(
                        () ->
                                CorrectedValue.past(event.fact(), event.is())
                                        .flatMap(
                                                it ->
                                                        Refusals.afterToday(
                                                                DateOf.CORRECTION, it, today)))
                .or(() -> stopsInTheMiddle(event, dossier))
                .or(() -> LifeOrder.impossible(dossier.after(event).life()));
    }

    private static Optional<InitiativeRejection> stopsInTheMiddle(
            InitiativeCorrected event, InitiativeDossier dossier) {
        boolean stops =
                event.fact() == CorrectableFact.VERDICT && event.is().equals(Verdict.STOP.name());
        return dossier.chain()
                .filter(chain -> stops && LaterFacts.restOn(chain, event.number()))
                .map(_ -> new LaterCycleRecorded(event.number() + 1));
    }
}
