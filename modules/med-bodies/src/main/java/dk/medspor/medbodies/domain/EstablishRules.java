package dk.medspor.medbodies.domain;

import dk.medspor.kernel.Decision;
import dk.medspor.medbodies.MandateRejection.NotAMedBody;
import dk.medspor.medbodies.MedBodyCommand.EstablishBody;
import dk.medspor.medbodies.MedBodyEvent;
import dk.medspor.medbodies.MedBodyEvent.BodyEstablished;
import dk.medspor.medbodies.MedBodyRejection;
import dk.medspor.medbodies.MedBodyRejection.UnknownParent;
import dk.medspor.medbodies.MedBodyRejection.ValidFromAfterToday;
import dk.medspor.medbodies.ReorganisationRejection.OtherIsDissolved;
import java.time.LocalDate;
import java.util.Optional;

/** How a body comes to be. */
final class EstablishRules {

    private EstablishRules() {}

    static Decision<MedBodyEvent> establish(EstablishBody command, LocalDate today) {
        return Decision.unless(
                unfitParent(command)
                        .or(
                                () ->
                                        command.validFrom()
                                                .filter(it -> it.isAfter(today))
                                                .map(it -> new ValidFromAfterToday(it, today)))
                        .or(
                                () ->
                                        Refusals.when(
                                                command.evaluates() && !command.tier().isMedBody(),
                                                () -> new NotAMedBody(command.tier()))),
                () ->
                        new BodyEstablished(
                                command.bodyId(),
                                command.name(),
                                command.tier(),
                                command.parentId(),
                                command.evaluates(),
                                command.validFrom()));
    }

    private static Optional<MedBodyRejection> unfitParent(EstablishBody command) {
        Optional<MedBodyRejection> unknown =
                command.parentId()
                        .filter(it -> !command.parentKnown() || it.equals(command.bodyId()))
                        .map(UnknownParent::new);
        return unknown.or(
                () ->
                        command.parentDissolved()
                                .map(
                                        it ->
                                                new OtherIsDissolved(
                                                        command.parentId().orElseThrow(),
                                                        it.on(),
                                                        it.successorId())));
    }
}
