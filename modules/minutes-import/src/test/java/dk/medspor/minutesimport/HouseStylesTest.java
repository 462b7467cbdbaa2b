package dk.medspor.minutesimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Classic minutes in four house styles: how many of the facts that a person reads in them are
 * found, and how many of those found are right, taken together (F1).
 */
class HouseStylesTest {

    private static final double FLOOR = 0.95;
    private static final double FLOOR_HELD_BACK = 0.9;

    @Test
    void finds_what_a_person_reads_in_the_minutes_that_the_rules_are_for() {
        var scores = scores("developed", MinutesGold.DEVELOPED);

        assertThat(scores).allSatisfy((kind, score) -> assertThat(score.f1()).isGreaterThan(FLOOR));
    }

    @Test
    void finds_most_in_minutes_that_were_held_back_while_the_rules_were_written() {
        var scores = scores("held back", MinutesGold.HELD_BACK);

        assertThat(scores)
                .allSatisfy((kind, score) -> assertThat(score.f1()).isGreaterThan(FLOOR_HELD_BACK));
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_character_has_one_home(String file) {
        Coverage.assertComplete(MinutesGold.text(file), MinutesGold.read(file));
        Coverage.assertReproduced(MinutesGold.text(file), MinutesGold.read(file));
    }

    static List<String> all() {
        var all = new ArrayList<>(MinutesGold.DEVELOPED);
        all.addAll(MinutesGold.HELD_BACK);
        return all;
    }

    private static Map<String, Score> scores(String half, List<String> files) {
        var scores = new LinkedHashMap<String, Score>();
        MinutesGold.KINDS.forEach(kind -> scores.put(kind, new Score(0, 0, 0)));
        for (var file : files) {
            var gold = MinutesGold.gold(file);
            var found = MinutesGold.facts(MinutesGold.read(file));
            scores.replaceAll(
                    (kind, score) ->
                            score.plus(
                                    Score.of(
                                            gold.getOrDefault(kind, List.of()),
                                            found.getOrDefault(kind, List.of()))));
        }
        scores.forEach(
                (kind, score) ->
                        System.out.printf(
                                Locale.ROOT,
                                "Minutes %s: %-10s F1 %.3f (%d of %d, %d too many)%n",
                                half,
                                kind,
                                score.f1(),
                                score.right(),
                                score.right() + score.missed(),
                                score.wrong()));
        return scores;
    }

    private record Score(int right, int missed, int wrong) {

        static Score of(List<String> gold, List<String> found) {
            var left = new ArrayList<>(found);
            int right = (int) gold.stream().filter(left::remove).count();
            return new Score(right, gold.size() - right, left.size());
        }

        Score plus(Score other) {
            return new Score(right + other.right, missed + other.missed, wrong + other.wrong);
        }

        double f1() {
            return right == 0 ? 0 : 2.0 * right / (2.0 * right + missed + wrong);
        }
    }
}
