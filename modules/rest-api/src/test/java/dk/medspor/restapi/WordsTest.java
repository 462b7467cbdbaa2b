package dk.medspor.restapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever Medspor has to say, it can say in Danish and in English. */
class WordsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern PROBLEM =
            Pattern.compile("Problem\\s*\\.\\s*(of|at|invalid)\\(([^;]*?)(?:;|->|\\z)");
    private static final Pattern RULE =
            Pattern.compile(
                    "(?:field\\(it, |FieldProblem\\([^,]+, |Optional\\.of\\()\"([a-z0-9-]+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern KIND = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    @ParameterizedTest
    @ValueSource(strings = {"problems", "contract", "fields"})
    void danish_and_english_say_the_same_things(String bundle) {
        assertThat(words(bundle + "_da")).isEqualTo(words(bundle));
    }

    @Test
    void every_kind_of_problem_and_every_rule_has_words() {
        Set<String> known = words("problems");

        assertThat(kinds())
                .isNotEmpty()
                .allSatisfy(it -> assertThat(known).contains("detail." + it));
    }

    @Test
    void every_title_has_a_detail() {
        Set<String> known = words("problems");

        assertThat(known.stream().filter(it -> it.startsWith("title.")))
                .filteredOn(it -> !it.equals("title.invalid-request"))
                .allSatisfy(it -> assertThat(known).contains(it.replace("title.", "detail.")));
    }

    /**
     * The last plain literal of a call is its kind or rule; a field or an argument may come before.
     */
    private static Set<String> kinds() {
        Set<String> kinds = new TreeSet<>();
        for (String source : sources()) {
            PROBLEM.matcher(source)
                    .results()
                    .map(WordsTest::kind)
                    .flatMap(Optional::stream)
                    .forEach(kinds::add);
            RULE.matcher(source).results().map(it -> it.group(1)).forEach(kinds::add);
        }
        return kinds;
    }

    private static Optional<String> kind(MatchResult call) {
        return LITERAL.matcher(call.group(2))
                .results()
                .map(it -> it.group(1))
                .skip(call.group(1).equals("of") ? 0 : 1)
                .findFirst()
                .filter(it -> KIND.matcher(it).matches());
    }

    private static Set<String> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(it -> it.toString().endsWith(".java"))
                    .map(WordsTest::read)
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> words(String bundle) {
        try (var in =
                WordsTest.class.getResourceAsStream(
                        "/dk/medspor/restapi/" + bundle + ".properties")) {
            var words = new Properties();
            words.load(in);
            return new TreeSet<>(words.stringPropertyNames());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
