package dk.medspor.minutesimport;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TwinsTest {

    @ParameterizedTest
    @ValueSource(strings = {"group-note.md", "theme-day-note.txt", "station-note.txt"})
    void equals_its_gold(String file) throws IOException {
        Gold.assertEqual(Twins.read(file), Twins.gold(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"group-note.md", "theme-day-note.txt", "station-note.txt"})
    void has_one_home_for_everything(String file) {
        Coverage.assertComplete(Twins.text(file), Twins.read(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"group-note.md", "theme-day-note.txt", "station-note.txt"})
    void says_where_each_element_stands(String file) {
        Coverage.assertReproduced(Twins.text(file), Twins.read(file));
    }
}
