package dk.medspor.people.domain;

import dk.medspor.kernel.DanishCalendar;
import dk.medspor.kernel.Decision;
import dk.medspor.people.Erasure;
import dk.medspor.people.ErasureCommand;
import dk.medspor.people.ErasureCommand.AskErasure;
import dk.medspor.people.ErasureCommand.ConfirmErasure;
import dk.medspor.people.ErasureCommand.DeclineErasure;
import dk.medspor.people.ErasureCommand.ReportErasure;
import dk.medspor.people.ErasureEvent;
import dk.medspor.people.ErasureEvent.ErasureAsked;
import dk.medspor.people.ErasureEvent.ErasureCarriedOut;
import dk.medspor.people.ErasureEvent.ErasureConfirmed;
import dk.medspor.people.ErasureEvent.ErasureDeclined;
import dk.medspor.people.ErasureGround;
import dk.medspor.people.ErasureRejection;
import dk.medspor.people.ErasureRejection.ErasureIdTaken;
import dk.medspor.people.ErasureRejection.ErasureNotConfirmed;
import dk.medspor.people.ErasureRejection.ErasureSettled;
import dk.medspor.people.ErasureRejection.NothingToErase;
import dk.medspor.people.ErasureRejection.OwnErasure;
import dk.medspor.people.ErasureRejection.StillToBeKept;
import dk.medspor.people.ErasureRejection.UnknownErasure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Nothing is forgotten by one person alone: one asks, another confirms. On the ground that its time
 * is over it is forgotten only when its time is over.
 */
public final class ErasureRules {

    private ErasureRules() {}

    public static Decision<ErasureEvent> decide(
            ErasureCommand command, Optional<Erasure> state, Instant now) {
        if (command instanceof AskErasure it) {
            return Decision.unless(
                    refusal(it, state, DanishCalendar.dateAt(now)),
                    () -> new ErasureAsked(it.erasureId(), it.subject(), it.ground(), it.by()));
        }
        return state.map(it -> goOn(command, it))
                .orElseGet(() -> Decision.reject(new UnknownErasure(command.erasureId())));
    }

    private static Decision<ErasureEvent> goOn(ErasureCommand command, Erasure erasure) {
        return switch (command) {
            case AskErasure it -> Decision.reject(new ErasureIdTaken(it.erasureId()));
            case ConfirmErasure it ->
                    Decision.unless(
                            settled(erasure).or(() -> own(erasure, it.by())),
                            () -> new ErasureConfirmed(it.erasureId(), it.by()));
            case DeclineErasure it ->
                    Decision.unless(
                            settled(erasure),
                            () -> new ErasureDeclined(it.erasureId(), it.by(), it.reason()));
            case ReportErasure it ->
                    erasure.isDue()
                            ? Decision.accept(new ErasureCarriedOut(it.erasureId()))
                            : Decision.reject(new ErasureNotConfirmed(it.erasureId()));
        };
    }

    private static Optional<ErasureRejection> refusal(
            AskErasure command, Optional<Erasure> state, LocalDate today) {
        if (state.isPresent()) {
            return Optional.of(new ErasureIdTaken(command.erasureId()));
        }
        if (!command.subjectKnown()) {
            return Optional.of(new NothingToErase());
        }
        return command.keptUntil()
                .filter(_ -> command.ground() == ErasureGround.RETENTION_OVER)
                .filter(it -> !it.isBefore(today))
                .map(StillToBeKept::new);
    }

    private static Optional<ErasureRejection> settled(Erasure erasure) {
        return erasure.isSettled()
                ? Optional.of(new ErasureSettled(erasure.id()))
                : Optional.empty();
    }

    private static Optional<ErasureRejection> own(Erasure erasure, String by) {
        return erasure.askedBy().equals(by)
                ? Optional.of(new OwnErasure(erasure.id()))
                : Optional.empty();
    }
}
