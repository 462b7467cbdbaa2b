package dk.medspor.minutesimport.source;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** What Word shows before the items of its lists, which stands nowhere in their text. */
final class ListSigns {

    private static final Pattern PLACE = Pattern.compile("%(\\d)");
    private static final int LEVELS = 9;

    private final Map<BigInteger, int[]> counters = new HashMap<>();

    /** The sign with a blank behind it; empty for what is no item. */
    String before(XWPFParagraph paragraph) {
        BigInteger list = paragraph.getNumID();
        String format = paragraph.getNumFmt();
        if (list == null || list.signum() == 0 || format == null || paragraph.getText().isBlank()) {
            return "";
        }
        int level = level(paragraph);
        return switch (format) {
            case "none" -> "";
            case "bullet" -> level == 0 ? "• " : "- ";
            default -> number(paragraph, list, level);
        };
    }

    private String number(XWPFParagraph paragraph, BigInteger list, int level) {
        int[] counts = counters.computeIfAbsent(list, _ -> new int[LEVELS]);
        counts[level] = counts[level] == 0 ? start(paragraph) : counts[level] + 1;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            counts[deeper] = 0;
        }
        String pattern =
                Optional.ofNullable(paragraph.getNumLevelText()).orElse("%" + (level + 1) + ".");
        Matcher places = PLACE.matcher(pattern);
        return places.replaceAll(it -> Integer.toString(counts[place(it.group(1))])) + " ";
    }

    private static int start(XWPFParagraph paragraph) {
        BigInteger override = paragraph.getNumStartOverride();
        return override == null ? 1 : override.intValue();
    }

    private static int place(String digit) {
        return Math.clamp(Integer.parseInt(digit) - 1, 0, LEVELS - 1);
    }

    private static int level(XWPFParagraph paragraph) {
        BigInteger level = paragraph.getNumIlvl();
        return level == null ? 0 : Math.clamp(level.intValue(), 0, LEVELS - 1);
    }
}
