package dk.medspor.people;

/** Somebody of the register whom a written name may mean, and why. */
public record Likeness(RegisteredPerson person, Reason reason) {

    /** Why, the best reason first. */
    public enum Reason {
        /** The same words in the same order; case and accents do not matter. */
        SAME_NAME,
        /** All words of the one are words of the other: a middle name is left out. */
        PART_OF_NAME,
        /** Each word is another one but for a letter or two. */
        SIMILAR_NAME
    }
}
