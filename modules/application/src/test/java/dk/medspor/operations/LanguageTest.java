package dk.medspor.operations;

import static dk.medspor.operations.Terminal.at;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.storage.sqlite.EmbeddedStores;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Commands speak to whoever runs them. */
class LanguageTest {

    @TempDir Path parent;

    @ParameterizedTest
    @CsvSource({
        "'', verify, 1 registreringer med 1 hændelser holder.",
        "C.UTF-8, verify, 1 registreringer med 1 hændelser holder.",
        "da_DK.UTF-8, verify, 1 registreringer med 1 hændelser holder.",
        "en_GB.UTF-8, verify, 1 commits with 1 events are sound.",
        "en_GB.UTF-8, verify --language=da, 1 registreringer med 1 hændelser holder.",
        "da_DK, verify --language EN, 1 commits with 1 events are sound.",
        "da_DK, verify --help, Læser hver byte",
        "en, verify --help, Reads every byte",
        "en_GB.UTF-8, verify-bundle --help, Siger hvad der holder",
        "da_DK, verify-bundle --help --language=en, Says what holds"
    })
    void is_that_which_is_named_or_of_the_locale_or_danish(
            String locale, String command, String said) {
        Path data = parent.resolve("data");
        try (EmbeddedStores stores = EmbeddedStores.open(data, Clock.systemUTC())) {
            stores.commits().append(NotedCommit.of("a"));
        }
        Terminal terminal = new Terminal(locale);

        boolean needsData = !command.contains("--help");
        String all = needsData ? command + " " + at(data) : command;

        assertThat(terminal.run(all.split(" "))).isZero();
        assertThat(terminal.out().replace(",", "")).contains(said);
    }

    @Test
    void what_is_missing_is_told_in_it_and_an_unknown_one_is_refused() {
        Terminal terminal = new Terminal("da_DK.UTF-8");

        assertThat(terminal.run("verify", at(parent.resolve("missing")))).isEqualTo(3);
        assertThat(terminal.errors()).contains("rummer ingen log fra Medspor");
        assertThat(terminal.run("verify", "--language", "svensk")).isEqualTo(2);
        assertThat(terminal.errors()).contains("--language");
    }

    @ParameterizedTest
    @CsvSource({
        "da_DK, verify --hurtigt, Ukendt: --hurtigt",
        "en_GB, verify --hurtigt, Unknown: --hurtigt",
        "da_DK, verfy, Mente du: verify",
        "da_DK, import, Mangler: --body",
        "en_GB, import --body=1 notes, --body cannot be 1",
        "da_DK, import --body=1 noter, --body kan ikke være 1",
        "da_DK, verify --language=svensk, --language kan ikke være svensk",
        "da_DK, verify --language=en --language=da, Given more than once: --language"
    })
    void what_is_not_understood_is_told_with_how_it_is_used(
            String locale, String command, String said) {
        Terminal terminal = new Terminal(locale);

        assertThat(terminal.run(command.split(" "))).isEqualTo(2);
        assertThat(terminal.errors()).contains(said, "--help");
    }

    @Test
    void everything_is_said_in_both_with_the_same_parts() {
        var danish = Voice.words(Language.DA);
        var english = Voice.words(Language.EN);

        Set<String> keys = new TreeSet<>(english.keySet());
        assertThat(danish.keySet()).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(keys)
                .allSatisfy(
                        it ->
                                assertThat(parts(danish.getString(it)))
                                        .as(it)
                                        .isEqualTo(parts(english.getString(it))));
        assertThat(danish.getString("no-log")).isNotEqualTo(english.getString("no-log"));
    }

    private static Map<String, Long> parts(String pattern) {
        Matcher parts = Pattern.compile("%[-\\d]*[sd]").matcher(pattern);
        return parts.results()
                .collect(Collectors.groupingBy(MatchResult::group, Collectors.counting()));
    }
}
