package dk.medspor.restapi.users;

import dk.medspor.access.MailAddress;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import java.util.Optional;

/**
 * Where the holder of an account is written to.
 *
 * @param address nowhere when it is left out
 * @param reminders whether the holder wants to be reminded of evaluations; the choice made before
 *     when it is left out, and yes at first. The holder alone may say so
 */
record MailboxRequest(Optional<Hidden> address, Optional<Boolean> reminders) {

    Optional<MailAddress> mailAddress() {
        return address.map(
                it ->
                        MailAddress.of(it.value())
                                .orElseThrow(
                                        () ->
                                                new ProblemException(
                                                        Problem.invalid(
                                                                "address", "mail-address"))));
    }

    /** The address, from somebody who may not choose for the holder. */
    Optional<MailAddress> withoutChoice() {
        if (reminders.isPresent()) {
            throw new ProblemException(Problem.invalid("reminders", "own-choice"));
        }
        return mailAddress();
    }
}
