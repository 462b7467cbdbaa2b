package dk.medspor.webui.erasures;

import dk.medspor.people.Erasure;
import dk.medspor.people.ErasureGround;
import dk.medspor.people.ErasureSubject.RecordedText;
import dk.medspor.webui.frame.Actors;
import java.util.Optional;

/**
 * Something that is to be forgotten.
 *
 * @param person the id of a person, or else
 * @param text the place of a text
 * @param says the name, or the beginning of the text, for who has to settle it
 * @param settles whether this reader may say yes or no to it: never who asked
 */
record ErasureRow(
        String id,
        Optional<String> person,
        Optional<RecordedText> text,
        ErasureGround ground,
        Standing standing,
        String askedBy,
        Optional<String> settledBy,
        Optional<String> says,
        boolean settles) {

    /** How far it has come. */
    enum Standing {
        ASKED,
        CONFIRMED,
        DECLINED,
        CARRIED_OUT
    }

    static ErasureRow of(Erasure it, Actors actors, Optional<String> says, boolean settles) {
        return new ErasureRow(
                it.id().toString(),
                it.subject().person().map(Object::toString),
                it.subject().text(),
                it.ground(),
                standing(it),
                actors.login(it.askedBy()),
                it.confirmedBy().or(it::declinedBy).map(actors::login),
                says.map(Excerpt::of),
                settles);
    }

    private static Standing standing(Erasure it) {
        if (it.carriedOut()) {
            return Standing.CARRIED_OUT;
        }
        if (it.confirmedBy().isPresent()) {
            return Standing.CONFIRMED;
        }
        return it.declinedBy().isPresent() ? Standing.DECLINED : Standing.ASKED;
    }
}
