package dk.medspor.minutesimport;

import dk.medspor.kernel.Rejection;

/** Why a document is not read. */
public sealed interface Refusal extends Rejection {

    /** The file has no character that can be seen. */
    record NothingToRead() implements Refusal {}

    /** The file has more bytes than are read. */
    record TooLarge(long bytes, long limit) implements Refusal {}

    /** The text has more lines than are read. */
    record TooManyLines(int lines, int limit) implements Refusal {}

    /** The file is no plain text: it has a control character, or begins as another format does. */
    record NotPlainText() implements Refusal {}

    /**
     * The file is not UTF-8.
     *
     * @param offset the first byte that is no UTF-8, counted from 0
     */
    record NotUtf8(int offset) implements Refusal {}
}
