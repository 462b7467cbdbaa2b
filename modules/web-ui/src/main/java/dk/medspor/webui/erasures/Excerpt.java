package dk.medspor.webui.erasures;

import java.util.Locale;
import java.util.Scanner;

/** As much of a text as tells whether it is the one that is meant. */
final class Excerpt {

    private static final int LONGEST = 300;
    private static final int BEFORE = 80;
    private static final String MORE = "…";

    private Excerpt() {}

    /** Its beginning. */
    static String of(String text) {
        return cut(text, 0);
    }

    /** What stands around the first of some words. */
    static String around(String words, String text) {
        String first = new Scanner(words).next().toLowerCase(Locale.ROOT);
        return cut(text, Math.max(0, text.toLowerCase(Locale.ROOT).indexOf(first) - BEFORE));
    }

    private static String cut(String text, int from) {
        int start = text.length() <= LONGEST ? 0 : whole(text, from);
        int end = whole(text, Math.min(text.length(), start + LONGEST));
        return (start > 0 ? MORE : "")
                + text.substring(start, end)
                + (end < text.length() ? MORE : "");
    }

    /** Not between the two halves of a letter. */
    private static int whole(String text, int at) {
        boolean within = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return within ? at - 1 : at;
    }
}
