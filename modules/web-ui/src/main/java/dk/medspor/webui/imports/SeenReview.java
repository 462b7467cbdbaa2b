package dk.medspor.webui.imports;

/**
 * What somebody had before them who sends a change of a review.
 *
 * @param version of the review
 * @param seen how many edits it had
 */
record SeenReview(long version, int seen) {}
