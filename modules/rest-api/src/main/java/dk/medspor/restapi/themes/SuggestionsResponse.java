package dk.medspor.restapi.themes;

import dk.medspor.minutesimport.ThemeSuggestion;
import dk.medspor.restapi.imports.SuggestedThemes;
import java.util.List;

/** Themes that a contribution may be about, the likeliest first. */
record SuggestionsResponse(List<Suggestion> suggestions) {

    SuggestionsResponse {
        suggestions = List.copyOf(suggestions);
    }

    /** A theme, and the words that it shares with the contribution. */
    record Suggestion(int theme, String title, List<Reason> reasons) {
        Suggestion {
            reasons = List.copyOf(reasons);
        }
    }

    /** A word of the contribution, and where the theme has it. */
    record Reason(String word, ThemeSuggestion.Place place) {}

    static SuggestionsResponse of(List<SuggestedThemes.Suggested> all) {
        return new SuggestionsResponse(
                all.stream()
                        .map(
                                it ->
                                        new Suggestion(
                                                it.theme(),
                                                it.title(),
                                                it.reasons().stream()
                                                        .map(
                                                                reason ->
                                                                        new Reason(
                                                                                reason.word(),
                                                                                reason.place()))
                                                        .toList()))
                        .toList());
    }
}
