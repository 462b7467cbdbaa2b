package dk.medspor.endtoend;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The table of expected answers. */
final class AccessMatrix {

    static final List<String> CALLERS =
            List.of("anonymous", "SECRETARY", "HMU", "LMU", "AUDITOR", "ADMIN");

    private AccessMatrix() {}

    /** What an operation is aimed at, as the LMU of the test sees it. */
    enum Thing {
        NONE,
        OWN,
        FOREIGN,
        ABSENT;

        static Thing of(String word) {
            return word.equals("-") ? NONE : valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * One line.
     *
     * @param statuses in the order of {@link #CALLERS}
     */
    record Row(String method, String path, Thing thing, List<Integer> statuses) {

        String operation() {
            return method + " " + path;
        }

        @Override
        public String toString() {
            return operation() + " " + thing;
        }
    }

    static List<Row> rows() {
        var table = AccessMatrix.class.getResourceAsStream("access-matrix.txt");
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(table), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(it -> !it.isBlank() && !it.startsWith("#"))
                    .map(it -> row(it.split(" +")))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Row row(String[] cells) {
        return new Row(
                cells[0],
                cells[1],
                Thing.of(cells[2]),
                Arrays.stream(cells).skip(3).map(Integer::valueOf).toList());
    }
}
