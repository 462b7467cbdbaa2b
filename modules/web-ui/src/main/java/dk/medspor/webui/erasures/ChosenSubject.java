package dk.medspor.webui.erasures;

import dk.medspor.people.ErasureSubject;
import dk.medspor.people.ErasureSubject.RecordedText;
import java.util.Optional;

/**
 * What somebody chose to have forgotten.
 *
 * @param person the id of a person, or else
 * @param text the place of a text
 * @param says the name, or the beginning of the text; empty for a file
 */
record ChosenSubject(Optional<String> person, Optional<RecordedText> text, Optional<String> says) {

    static ChosenSubject of(ErasureSubject subject, Optional<String> says) {
        return new ChosenSubject(
                subject.person().map(Object::toString), subject.text(), says.map(Excerpt::of));
    }
}
