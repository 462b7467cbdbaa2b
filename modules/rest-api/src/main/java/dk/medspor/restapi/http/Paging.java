package dk.medspor.restapi.http;

/**
 * Which part of a list is asked for.
 *
 * @param page from 0
 * @param size at most 500
 */
public record Paging(int page, int size) {

    static final int DEFAULT_SIZE = 50;

    /** How many rows an answer has at most. */
    public static final int MAX_SIZE = 500;

    static final int MAX_PAGE = 1_000_000;
}
