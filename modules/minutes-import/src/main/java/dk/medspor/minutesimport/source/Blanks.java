package dk.medspor.minutesimport.source;

/** Which characters cannot be seen. */
public final class Blanks {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char ZERO_WIDTH_SPACE = '\u200B';

    private Blanks() {}

    /** Unicode's spaces, no-break spaces included, and the marks without width. */
    public static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == BYTE_ORDER_MARK
                || c == ZERO_WIDTH_SPACE;
    }
}
