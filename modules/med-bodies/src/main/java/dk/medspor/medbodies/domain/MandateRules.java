package dk.medspor.medbodies.domain;

import dk.medspor.kernel.Decision;
import dk.medspor.medbodies.BodyHistory;
import dk.medspor.medbodies.Mandate;
import dk.medspor.medbodies.MandateCommand;
import dk.medspor.medbodies.MandateCommand.GiveMandate;
import dk.medspor.medbodies.MandateCommand.ReportBack;
import dk.medspor.medbodies.MandateCommand.SetUpGroup;
import dk.medspor.medbodies.MandateEvent.GroupReportedBack;
import dk.medspor.medbodies.MandateEvent.MandateGiven;
import dk.medspor.medbodies.MandateRejection.NoMandateYet;
import dk.medspor.medbodies.MandateRejection.NotTemporary;
import dk.medspor.medbodies.MandateRejection.ReportDueBeforeMandate;
import dk.medspor.medbodies.MedBodyEvent;
import dk.medspor.medbodies.MedBodyEvent.BodyEstablished;
import dk.medspor.medbodies.MedBodyProfile;
import dk.medspor.medbodies.MedBodyRejection;
import dk.medspor.medbodies.MedBodyRejection.BodyAlreadyEstablished;
import dk.medspor.medbodies.MedBodyRejection.UnknownParent;
import dk.medspor.medbodies.MedBodyRejection.ValidFromAfterToday;
import dk.medspor.medbodies.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is asked of temporary groups, and what they answer. */
final class MandateRules {

    private MandateRules() {}

    static Decision<MedBodyEvent> setUp(SetUpGroup command, LocalDate today) {
        Optional<MedBodyRejection> refused =
                unfitParent(command)
                        .or(
                                () ->
                                        Refusals.when(
                                                command.on().isAfter(today),
                                                () -> new ValidFromAfterToday(command.on(), today)))
                        .or(() -> unfit(command.tier(), command.mandate(), command.on()));
        return refused.<Decision<MedBodyEvent>>map(Decision::reject)
                .orElseGet(() -> Decision.accept(events(command)));
    }

    private static List<MedBodyEvent> events(SetUpGroup command) {
        return List.of(
                new BodyEstablished(
                        command.bodyId(),
                        command.name(),
                        command.tier(),
                        Optional.of(command.parent().id()),
                        false,
                        Optional.of(command.on())),
                new MandateGiven(command.bodyId(), command.on(), command.mandate()));
    }

    static Decision<MedBodyEvent> decide(
            MandateCommand command, BodyHistory history, LocalDate today) {
        return switch (command) {
            case SetUpGroup it -> Decision.reject(new BodyAlreadyEstablished(it.bodyId()));
            case GiveMandate it ->
                    Decision.unless(
                            Standing.refused(history, it.on(), today)
                                    .or(() -> unfit(history.first().tier(), it.mandate(), it.on())),
                            () -> new MandateGiven(it.bodyId(), it.on(), it.mandate()));
            case ReportBack it ->
                    Decision.unless(
                            Standing.refused(history, it.on(), today)
                                    .or(() -> unasked(history, it.on())),
                            () -> new GroupReportedBack(it.bodyId(), it.on(), it.text()));
        };
    }

    private static Optional<MedBodyRejection> unfitParent(SetUpGroup command) {
        return command.parent().known() && !command.parent().id().equals(command.bodyId())
                ? Standing.unfit(command.parent(), command.on())
                : Optional.of(new UnknownParent(command.parent().id()));
    }

    private static Optional<MedBodyRejection> unfit(Tier tier, Mandate mandate, LocalDate on) {
        return Refusals.when(!tier.isTemporary(), () -> new NotTemporary(tier))
                .or(
                        () ->
                                Refusals.when(
                                        mandate.reportBackBy().isBefore(on),
                                        () ->
                                                new ReportDueBeforeMandate(
                                                        mandate.reportBackBy(), on)));
    }

    private static Optional<MedBodyRejection> unasked(BodyHistory history, LocalDate on) {
        return Refusals.when(
                history.on(on).flatMap(MedBodyProfile::mandate).isEmpty(),
                () -> new NoMandateYet(on));
    }
}
