package dk.medspor.minutesimport.parsing;

import dk.medspor.minutesimport.source.Blanks;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is left of lines when they are read as text: one line, one blank between words, no emphasis,
 * and words that a line end cut are whole again. Spelling, quotes and dashes stay as they are.
 */
final class WrittenText {

    /** After a hyphen that stands for the rest of a compound, the line end is a blank. */
    private static final Set<String> SUSPENDING = Set.of("og", "eller", "samt");

    private static final Pattern EMPHASIS =
            Pattern.compile("(\\*{1,3})(?=[^\\s*])([^*]++)(?<=\\S)\\1");
    private static final int NESTED_EMPHASIS = 3;
    private static final int LONGEST_ADDRESS = 2_000;

    private WrittenText() {}

    /** Joins lines that belong together. */
    static String of(List<String> lines) {
        var text = new StringBuilder();
        for (var line : lines) {
            append(text, singleSpaced(line));
        }
        return Normalizer.normalize(withoutMarkup(text.toString()), Normalizer.Form.NFC);
    }

    private static void append(StringBuilder text, String line) {
        if (line.isEmpty()) {
            return;
        }
        switch (seam(text, line)) {
            case START, ADDRESS -> {}
            case SPACE -> text.append(' ');
            case CUT_WORD -> text.setLength(text.length() - 1);
        }
        text.append(line);
    }

    /** What stands where two lines meet. */
    private enum Seam {
        START,
        SPACE,
        CUT_WORD,
        ADDRESS
    }

    private static Seam seam(StringBuilder text, String next) {
        int last = text.length() - 1;
        if (last < 0) {
            return Seam.START;
        }
        boolean hyphen = text.charAt(last) == '-' && last > 0;
        if (hyphen && endsWithAddress(text)) {
            return Seam.ADDRESS;
        }
        boolean cut =
                hyphen
                        && Character.isLetter(text.charAt(last - 1))
                        && Character.isLowerCase(next.charAt(0))
                        && !SUSPENDING.contains(Words.first(next));
        return cut ? Seam.CUT_WORD : Seam.SPACE;
    }

    private static boolean endsWithAddress(StringBuilder text) {
        var end = text.substring(Math.max(0, text.length() - LONGEST_ADDRESS));
        return Addresses.isAddress(end.substring(end.lastIndexOf(' ') + 1));
    }

    private static String singleSpaced(String line) {
        var text = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            if (!Blanks.isBlank(line.charAt(i))) {
                text.append(line.charAt(i));
            } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
        return text.toString().stripTrailing();
    }

    /** Emphasis may lie inside emphasis, so a few passes are made. */
    private static String withoutMarkup(String text) {
        var plain = text;
        var before = "";
        for (int i = 0; i < NESTED_EMPHASIS && !plain.equals(before); i++) {
            before = plain;
            plain = plain.indexOf('*') < 0 ? plain : EMPHASIS.matcher(plain).replaceAll("$2");
        }
        return plain.replace("\\_", "_");
    }
}
