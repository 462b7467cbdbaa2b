package dk.medspor.people;

import java.util.Optional;

/** What is to be forgotten: either a person of the register, or a text that was recorded. */
public record ErasureSubject(Optional<PersonId> person, Optional<RecordedText> text) {

    /**
     * A text, and everything else of the same aggregate that says the very same.
     *
     * @param position of the event that holds it
     * @param field JSON Pointer (RFC 6901) to it within the event
     */
    public record RecordedText(long position, String field) {}

    public ErasureSubject {
        if (person.isPresent() == text.isPresent()) {
            throw new IllegalArgumentException("A person or a text is erased");
        }
    }

    public static ErasureSubject of(PersonId person) {
        return new ErasureSubject(Optional.of(person), Optional.empty());
    }

    public static ErasureSubject of(RecordedText text) {
        return new ErasureSubject(Optional.empty(), Optional.of(text));
    }
}
