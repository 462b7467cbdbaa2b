package dk.medspor.minutesimport.parsing;

/** How a text begins and ends. */
final class Words {

    private Words() {}

    /** The letters that the text begins with. */
    static String first(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    /** Whether the first letter is a small one, whatever quotes or dashes stand before it. */
    static boolean startsLowerCase(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return Character.isLowerCase(text.charAt(i));
            }
        }
        return false;
    }

    static boolean endsWithColon(String text) {
        return text.endsWith(":");
    }

    static boolean isQuestion(String text) {
        return text.endsWith("?");
    }

    /**
     * Whether a full stop, question mark or exclamation mark ends it, quotes and brackets apart.
     */
    static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && "\"”’')".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".?!".indexOf(text.charAt(end - 1)) >= 0;
    }

    static int count(String text) {
        return text.isBlank() ? 0 : (int) text.chars().filter(c -> c == ' ').count() + 1;
    }
}
