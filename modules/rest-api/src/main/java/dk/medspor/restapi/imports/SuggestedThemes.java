package dk.medspor.restapi.imports;

import dk.medspor.kernel.Protected;
import dk.medspor.meetings.ThemeListId;
import dk.medspor.minutesimport.ThemeSuggester;
import dk.medspor.minutesimport.ThemeSuggestion;
import dk.medspor.minutesimport.ThemeWords;
import dk.medspor.status.AsOf;
import dk.medspor.status.themes.ThemeListDocument;
import dk.medspor.status.themes.ThemeLists;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Themes that something said may be about, by the words it shares with a list of themes and with
 * what was coded to them before. They are suggested; somebody codes.
 */
@Component
public class SuggestedThemes {

    private static final int CODED = 50;
    private static final int LISTS = 20;

    private final ThemeLists lists;

    SuggestedThemes(ThemeLists lists) {
        this.lists = lists;
    }

    /** A theme of a list, and the words that speak for it. */
    public record Suggested(
            ThemeListDocument list, int theme, String title, List<ThemeSuggestion.Reason> reasons) {
        public Suggested {
            reasons = List.copyOf(reasons);
        }
    }

    /** Of one list; empty when there is no such list. */
    public Optional<List<Suggested>> in(ThemeListId list, String said, LocalDate on, AsOf asOf) {
        return lists.list(list, asOf).value().map(it -> of(it.list(), said, on, asOf));
    }

    /** Of every list there is on a day. */
    public List<Suggested> anywhere(String said, LocalDate on, AsOf asOf) {
        return lists.lists(Optional.empty(), on, 0, LISTS, asOf).value().items().stream()
                .flatMap(it -> of(it, said, on, asOf).stream())
                .toList();
    }

    private List<Suggested> of(ThemeListDocument list, String said, LocalDate on, AsOf asOf) {
        List<ThemeWords> words =
                list.standing().stream().map(it -> words(list, it, on, asOf)).toList();
        return new ThemeSuggester(words)
                .suggest(said).stream()
                        .map(
                                it ->
                                        new Suggested(
                                                list,
                                                it.theme(),
                                                list.theme(it.theme())
                                                        .orElseThrow()
                                                        .text()
                                                        .title()
                                                        .value(),
                                                it.reasons()))
                        .toList();
    }

    private ThemeWords words(
            ThemeListDocument list, ThemeListDocument.Theme theme, LocalDate on, AsOf asOf) {
        return new ThemeWords(
                theme.number(),
                theme.text().title().value(),
                theme.text().description().map(Protected::value),
                lists.thread(list.id(), theme.number(), on, 0, CODED, asOf).value().items().stream()
                        .map(it -> it.contribution().contribution().text().value())
                        .toList());
    }
}
