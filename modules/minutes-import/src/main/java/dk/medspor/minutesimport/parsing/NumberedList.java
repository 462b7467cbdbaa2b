package dk.medspor.minutesimport.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbered lines that stand together, each number one more than that before.
 *
 * @param places where they stand among the blocks
 */
record NumberedList(List<Block> blocks, List<Integer> places) {

    private static final Pattern THEMES = Pattern.compile("(?iU)tema(?:er|erne)?\\b");

    NumberedList {
        places = List.copyOf(places);
    }

    static List<NumberedList> all(List<Block> blocks) {
        var lists = new ArrayList<NumberedList>();
        var places = new ArrayList<Integer>();
        for (int i = 0; i < blocks.size(); i++) {
            if (!(blocks.get(i).shape() instanceof Shape.Numbered)) {
                continue;
            }
            boolean goesOn =
                    !places.isEmpty()
                            && places.getLast() == i - 1
                            && number(blocks.get(i)) == number(blocks.get(i - 1)) + 1;
            if (!goesOn && !places.isEmpty()) {
                lists.add(new NumberedList(blocks, places));
                places.clear();
            }
            places.add(i);
        }
        if (!places.isEmpty()) {
            lists.add(new NumberedList(blocks, places));
        }
        return lists;
    }

    static int number(Block block) {
        return block.shape() instanceof Shape.Numbered(int number) ? number : 0;
    }

    int firstNumber() {
        return number(blocks.get(places.getFirst()));
    }

    Optional<Integer> place(int number) {
        int index = number - firstNumber();
        return index >= 0 && index < places.size()
                ? Optional.of(places.get(index))
                : Optional.empty();
    }

    boolean isFollowedByItems() {
        int next = places.getLast() + 1;
        return next < blocks.size() && blocks.get(next).isItem();
    }

    boolean isOfQuestions() {
        long questions = texts().stream().filter(FormWords::isQuestion).count();
        return 2 * questions >= places.size();
    }

    /** The paragraph before says so, or each line has a title and a description. */
    boolean isOfThemes() {
        int before = places.getFirst() - 1;
        boolean introduced =
                before >= 0
                        && blocks.get(before).isParagraph()
                        && THEMES.matcher(blocks.get(before).text()).find();
        boolean described =
                texts().stream().allMatch(text -> ThemeLine.of(text).description().isPresent());
        return places.size() > 1 && (introduced || described);
    }

    private List<String> texts() {
        return places.stream().map(place -> blocks.get(place).text()).toList();
    }
}
