package dk.medspor.minutesimport.parsing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Timelines: dates that each stand alone on a line, with what happens then below. Three of them in
 * a row make one; what has no date of its own but waits for something else may end it.
 */
final class Timelines {

    private static final int FEWEST_DATES = 3;

    private final List<Block> blocks;
    private final Map<Integer, Role> roles = new HashMap<>();

    private Timelines(List<Block> blocks) {
        this.blocks = blocks;
    }

    static Map<Integer, Role> roles(List<Block> blocks) {
        var timelines = new Timelines(blocks);
        for (int first = 0; first < blocks.size(); first++) {
            int end = timelines.end(first);
            if (end > first) {
                timelines.place(first, end);
                first = end - 1;
            }
        }
        return timelines.roles;
    }

    /** Behind the last paragraph of what begins with a date here. */
    private int end(int first) {
        int end = first;
        while (end < blocks.size() && (isDate(end) || (end > first && isText(end)))) {
            end++;
        }
        return isDate(first) ? end : first;
    }

    private boolean isDate(int place) {
        return blocks.get(place).shape() instanceof Shape.DateLine;
    }

    private boolean isText(int place) {
        return blocks.get(place).shape() instanceof Shape.Plain;
    }

    private void place(int first, int end) {
        List<Integer> dates = new ArrayList<>();
        for (int i = first; i < end; i++) {
            if (isDate(i)) {
                dates.add(i);
            }
        }
        if (dates.size() < FEWEST_DATES) {
            return;
        }
        int milestone = first;
        for (int i = first; i < end; i++) {
            if (isDate(i) || waits(i, milestone, end)) {
                milestone = i;
                roles.put(i, new Role.IsMilestone());
            } else {
                roles.put(i, new Role.SaysOfMilestone(milestone));
            }
        }
    }

    /** A few words that the date before says nothing of, and a condition below them. */
    private boolean waits(int place, int milestone, int end) {
        return place > milestone + 1
                && place + 1 < end
                && isText(place)
                && isText(place + 1)
                && !Words.endsSentence(blocks.get(place).text())
                && Forms.isCondition(blocks.get(place + 1).text());
    }
}
