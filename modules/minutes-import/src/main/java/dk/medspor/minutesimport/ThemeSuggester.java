package dk.medspor.minutesimport;

import dk.medspor.minutesimport.ThemeSuggestion.Place;
import dk.medspor.minutesimport.ThemeSuggestion.Reason;
import dk.medspor.minutesimport.words.DanishWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Suggests themes for what somebody has said, by the words that it shares with the themes and with
 * what was coded to them before. A word that few themes have tells more than one that many have; it
 * suggests nothing without such a word.
 */
public final class ThemeSuggester {

    private static final int MOST = 3;
    private static final Map<Place, Double> WEIGHTS =
            Map.of(Place.TITLE, 4.0, Place.DESCRIPTION, 2.0, Place.CODED, 1.0);

    /** Words that compounds of this work are made of, besides those of the themes. */
    private static final List<String> FIELD =
            List.of(
                    "arbejde",
                    "dag",
                    "faglig",
                    "fravær",
                    "fælles",
                    "kollega",
                    "kompetence",
                    "ledelse",
                    "makker",
                    "medarbejder",
                    "miljø",
                    "møde",
                    "opgave",
                    "pause",
                    "personale",
                    "plan",
                    "politik",
                    "rekruttering",
                    "samarbejde",
                    "sikkerhed",
                    "sundhed",
                    "syge",
                    "tid",
                    "tillid",
                    "trivsel",
                    "uddannelse",
                    "udvikling",
                    "vagt",
                    "vikar",
                    "vold");

    private final DanishWords words;
    private final Map<Integer, Map<String, Place>> themes = new HashMap<>();
    private final Map<String, Integer> spread = new HashMap<>();

    public ThemeSuggester(Collection<ThemeWords> known) {
        List<String> parts = new ArrayList<>(FIELD);
        known.forEach(it -> texts(it).forEach(parts::add));
        words = new DanishWords(parts);
        for (ThemeWords it : known) {
            var places = places(it);
            themes.put(it.number(), places);
            places.keySet().forEach(stem -> spread.merge(stem, 1, Integer::sum));
        }
    }

    private static Stream<String> texts(ThemeWords it) {
        return Stream.of(Stream.of(it.title()), it.description().stream(), it.coded().stream())
                .flatMap(texts -> texts);
    }

    /** The best place of each word of a theme. */
    private Map<String, Place> places(ThemeWords it) {
        Map<String, Place> places = new HashMap<>();
        Map<Place, List<String>> texts = new EnumMap<>(Place.class);
        texts.put(Place.TITLE, List.of(it.title()));
        texts.put(Place.DESCRIPTION, it.description().stream().toList());
        texts.put(Place.CODED, it.coded());
        texts.forEach(
                (place, all) ->
                        all.stream()
                                .flatMap(text -> words.stems(text).keySet().stream())
                                .forEach(stem -> places.putIfAbsent(stem, place)));
        return places;
    }

    /** At most three themes, the likeliest first. */
    public List<ThemeSuggestion> suggest(String said) {
        Map<String, String> stems = words.stems(said);
        return themes.entrySet().stream()
                .map(it -> new Scored(it.getKey(), shared(stems.keySet(), it.getValue())))
                .filter(it -> it.score() > 0)
                .sorted(
                        Comparator.comparingDouble(Scored::score)
                                .reversed()
                                .thenComparingInt(Scored::theme))
                .limit(MOST)
                .map(it -> it.suggestion(stems))
                .toList();
    }

    private List<Shared> shared(Set<String> stems, Map<String, Place> places) {
        return stems.stream()
                .flatMap(
                        stem ->
                                Optional.ofNullable(places.get(stem)).stream()
                                        .map(place -> new Shared(stem, place, tells(stem, place))))
                .filter(it -> it.weight() > 0)
                .sorted(Comparator.comparingDouble(Shared::weight).reversed())
                .toList();
    }

    /** What every theme has tells nothing, unless there is but one theme. */
    private double tells(String stem, Place place) {
        int with = spread.getOrDefault(stem, 1);
        double rare = themes.size() == 1 ? 1 : Math.log((double) themes.size() / with);
        return rare * WEIGHTS.getOrDefault(place, 0.0);
    }

    private record Shared(String stem, Place place, double weight) {}

    private record Scored(int theme, List<Shared> shared) {

        double score() {
            return shared.stream().mapToDouble(Shared::weight).sum();
        }

        ThemeSuggestion suggestion(Map<String, String> words) {
            return new ThemeSuggestion(
                    theme,
                    shared.stream()
                            .map(
                                    it ->
                                            new Reason(
                                                    words.getOrDefault(it.stem(), it.stem()),
                                                    it.place()))
                            .distinct()
                            .toList());
        }
    }
}
