package dk.medspor.meetings.domain;

import dk.medspor.kernel.DanishCalendar;
import dk.medspor.kernel.Decision;
import dk.medspor.meetings.RecurringItemsCommand;
import dk.medspor.meetings.RecurringItemsCommand.AgreeRecurringItems;
import dk.medspor.meetings.RecurringItemsEvent;
import dk.medspor.meetings.RecurringItemsEvent.RecurringItemsAgreed;
import dk.medspor.meetings.RecurringItemsRejection;
import dk.medspor.meetings.RecurringItemsRejection.RecurringAfterToday;
import dk.medspor.meetings.RecurringItemsRejection.RecurringBeforeAnother;
import dk.medspor.meetings.RecurringItemsRejection.RecurringSlotBackwards;
import dk.medspor.meetings.RecurringItemsRejection.UnknownAgreeingBody;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The rules of what recurs on the agendas of a body.
 *
 * @param lastOn the day of the latest agreement
 */
public record RecurringAgreement(Optional<LocalDate> lastOn) {

    public static RecurringAgreement none() {
        return new RecurringAgreement(Optional.empty());
    }

    public static RecurringAgreement evolve(RecurringItemsEvent event) {
        return switch (event) {
            case RecurringItemsAgreed it -> new RecurringAgreement(Optional.of(it.on()));
        };
    }

    public static Decision<RecurringItemsEvent> decide(
            RecurringItemsCommand command, RecurringAgreement state, Instant now) {
        return switch (command) {
            case AgreeRecurringItems it ->
                    refusal(it, state, DanishCalendar.dateAt(now))
                            .<Decision<RecurringItemsEvent>>map(Decision::reject)
                            .orElseGet(
                                    () ->
                                            Decision.accept(
                                                    new RecurringItemsAgreed(
                                                            it.id(),
                                                            it.bodyId(),
                                                            it.on(),
                                                            it.items())));
        };
    }

    private static Optional<RecurringItemsRejection> refusal(
            AgreeRecurringItems command, RecurringAgreement state, LocalDate today) {
        if (!command.bodyKnown()) {
            return Optional.of(new UnknownAgreeingBody(command.bodyId()));
        }
        if (command.on().isAfter(today)) {
            return Optional.of(new RecurringAfterToday(command.on(), today));
        }
        return state.lastOn()
                .filter(command.on()::isBefore)
                .<RecurringItemsRejection>map(it -> new RecurringBeforeAnother(command.on(), it))
                .or(() -> backwards(command));
    }

    private static Optional<RecurringItemsRejection> backwards(AgreeRecurringItems command) {
        return command.items().stream()
                .flatMap(it -> it.slot().stream())
                .filter(it -> !it.hasTimesInOrder())
                .findFirst()
                .map(it -> new RecurringSlotBackwards(it.from(), it.to()));
    }
}
