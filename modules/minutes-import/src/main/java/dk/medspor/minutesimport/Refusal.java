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

    /** The file is none of those that are read. */
    record UnknownFormat() implements Refusal {}

    /** The file is of Office before 2007. */
    record OldOffice() implements Refusal {}

    /** The file is locked with a password. */
    record Encrypted() implements Refusal {}

    /** Programs lie in the file. */
    record WithMacros() implements Refusal {}

    /** The file is cut off, or not what its format asks for. */
    record Damaged() implements Refusal {}

    /** The pages are pictures: a scan. */
    record NoTextLayer(int pages) implements Refusal {}

    /** The document has more pages than are read. */
    record TooManyPages(int pages, int limit) implements Refusal {}

    /**
     * Unpacked, the file is larger than what is read.
     *
     * @param limit in bytes
     */
    record UnpacksTooLarge(long limit) implements Refusal {}

    /**
     * The file is not UTF-8.
     *
     * @param offset the first byte that is no UTF-8, counted from 0
     */
    record NotUtf8(int offset) implements Refusal {}
}
