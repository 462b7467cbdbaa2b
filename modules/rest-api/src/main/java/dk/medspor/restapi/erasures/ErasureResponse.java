package dk.medspor.restapi.erasures;

import dk.medspor.kernel.Protected;
import dk.medspor.people.Erasure;
import dk.medspor.people.ErasureGround;
import dk.medspor.people.ErasureId;
import dk.medspor.people.ErasureSubject.RecordedText;
import dk.medspor.people.PersonId;
import java.util.Optional;

/** How far something has come that is to be forgotten; see {@link Erasure}. */
record ErasureResponse(
        ErasureId id,
        Optional<PersonId> personId,
        Optional<RecordedText> text,
        ErasureGround ground,
        String askedBy,
        Optional<String> confirmedBy,
        Optional<String> declinedBy,
        Optional<Protected<String>> declinedBecause,
        boolean carriedOut) {

    static ErasureResponse of(Erasure it) {
        return new ErasureResponse(
                it.id(),
                it.subject().person(),
                it.subject().text(),
                it.ground(),
                it.askedBy(),
                it.confirmedBy(),
                it.declinedBy(),
                it.declinedBecause(),
                it.carriedOut());
    }
}
