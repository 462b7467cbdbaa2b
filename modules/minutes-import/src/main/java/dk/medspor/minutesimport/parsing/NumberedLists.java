package dk.medspor.minutesimport.parsing;

import dk.medspor.minutesimport.HeadingRule;
import dk.medspor.minutesimport.SectionType;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What numbered lines are: questions or themes that are answered later under their number alone
 * (numbers begin anew in every round), questions with their answers right below, or the themes of
 * the day, which a later line with the same number and title may say more about.
 */
final class NumberedLists {

    private final List<Block> blocks;
    private final List<NumberedList> lists;
    private final Map<Integer, Role> roles = new HashMap<>();
    private final Set<Integer> answered = new HashSet<>();
    private final Map<String, Integer> definitions = new HashMap<>();
    private int rounds;

    private NumberedLists(List<Block> blocks) {
        this.blocks = blocks;
        this.lists = NumberedList.all(blocks);
    }

    static Map<Integer, Role> roles(List<Block> blocks) {
        var plan = new NumberedLists(blocks);
        plan.matchAnswers();
        plan.lists.forEach(plan::place);
        return plan.roles;
    }

    /** An answer number belongs to the last list before it that has this number. */
    private void matchAnswers() {
        var before = new ArrayDeque<NumberedList>();
        var later = new ArrayDeque<>(lists);
        for (int i = 0; i < blocks.size(); i++) {
            while (!later.isEmpty() && later.getFirst().places().getFirst() < i) {
                before.push(later.remove());
            }
            if (blocks.get(i).shape() instanceof Shape.AnswerNumber(int number)) {
                var question = latest(before, number);
                if (question.isPresent()) {
                    roles.put(i, new Role.OpensAnswers(question.get()));
                    answered.add(question.get());
                }
            }
        }
    }

    private static Optional<Integer> latest(Collection<NumberedList> lists, int number) {
        return lists.stream().flatMap(list -> list.place(number).stream()).findFirst();
    }

    private void place(NumberedList list) {
        if (list.places().stream().anyMatch(answered::contains)) {
            rounds++;
            list.places()
                    .forEach(
                            place ->
                                    roles.put(place, new Role.AnsweredLater(section(list, place))));
        } else if (list.isFollowedByItems()) {
            int place = list.places().getLast();
            rounds += rounds == 0 || list.firstNumber() == 1 ? 1 : 0;
            roles.put(place, section(list, place));
        } else {
            placeThemes(list);
        }
    }

    private Role.OpensSection section(NumberedList list, int place) {
        return new Role.OpensSection(
                list.isOfQuestions() ? SectionType.QUESTION : SectionType.THEME,
                Optional.of(number(place)),
                Optional.of(rounds),
                blocks.get(place).text(),
                HeadingRule.NUMBERED);
    }

    private void placeThemes(NumberedList list) {
        boolean repeats = list.places().stream().anyMatch(place -> definition(place).isPresent());
        for (int place : list.places()) {
            var definition = definition(place);
            if (definition.isPresent()) {
                roles.put(place, new Role.RepeatsTheme(definition.get()));
            } else if (!repeats && list.isOfThemes()) {
                roles.put(place, new Role.DefinesTheme());
            }
        }
        list.places().stream()
                .filter(place -> roles.get(place) instanceof Role.DefinesTheme)
                .forEach(place -> definitions.put(themeKey(place), place));
    }

    private Optional<Integer> definition(int place) {
        return Optional.ofNullable(definitions.get(themeKey(place)));
    }

    private String themeKey(int place) {
        var title = ThemeLine.of(blocks.get(place).text()).title();
        return number(place) + " " + title.toLowerCase(Locale.ROOT);
    }

    private int number(int place) {
        return NumberedList.number(blocks.get(place));
    }
}
