package dk.medspor.people;

import dk.medspor.kernel.Protected;
import dk.medspor.people.ErasureEvent.ErasureAsked;
import dk.medspor.people.ErasureEvent.ErasureCarriedOut;
import dk.medspor.people.ErasureEvent.ErasureConfirmed;
import dk.medspor.people.ErasureEvent.ErasureDeclined;
import java.util.Optional;

/**
 * How far something has come that is to be forgotten.
 *
 * @param askedBy the id of the account that asked
 * @param confirmedBy the id of another account that agreed
 * @param declinedBy the id of the account that did not agree
 * @param carriedOut whether nothing is left of it
 */
public record Erasure(
        ErasureId id,
        ErasureSubject subject,
        ErasureGround ground,
        String askedBy,
        Optional<String> confirmedBy,
        Optional<String> declinedBy,
        Optional<Protected<String>> declinedBecause,
        boolean carriedOut) {

    /** After an event; the first one opens it. */
    public static Erasure after(Optional<Erasure> before, ErasureEvent event) {
        return switch (event) {
            case ErasureAsked it ->
                    new Erasure(
                            it.erasureId(),
                            it.subject(),
                            it.ground(),
                            it.by(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            false);
            case ErasureConfirmed it -> before.orElseThrow().confirmed(it.by());
            case ErasureDeclined it -> before.orElseThrow().declined(it);
            case ErasureCarriedOut _ -> before.orElseThrow().done();
        };
    }

    /** Whether it was agreed on and something may be left. */
    public boolean isDue() {
        return confirmedBy.isPresent() && !carriedOut;
    }

    /** Whether nothing more is to be decided. */
    public boolean isSettled() {
        return confirmedBy.isPresent() || declinedBy.isPresent();
    }

    private Erasure confirmed(String by) {
        return new Erasure(
                id,
                subject,
                ground,
                askedBy,
                Optional.of(by),
                declinedBy,
                declinedBecause,
                carriedOut);
    }

    private Erasure declined(ErasureDeclined it) {
        return new Erasure(
                id,
                subject,
                ground,
                askedBy,
                confirmedBy,
                Optional.of(it.by()),
                Optional.of(it.reason()),
                carriedOut);
    }

    private Erasure done() {
        return new Erasure(
                id, subject, ground, askedBy, confirmedBy, declinedBy, declinedBecause, true);
    }
}
