package dk.medspor.readmodels;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.medspor.storage.DocumentStore.Place;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The places of lists of one build, as they were counted lately. At one position they never change,
 * so whoever asks again, or for the next page, need not have them counted again; and of those who
 * ask at the same time, one counts for all.
 */
final class CountedPlaces {

    /** How many places each cache keeps, of all lists together: some twenty megabytes. */
    private static final long MOST = 200_000;

    /** What was asked for: a list, or the lists whose names begin so. */
    private record Asked(long position, String scope) {}

    private final Cache<Asked, List<Place>> counted =
            Caffeine.newBuilder()
                    .maximumWeight(MOST)
                    .weigher((Asked asked, List<Place> places) -> weight(places))
                    .executor(Runnable::run)
                    .build();
    private final Cache<Asked, NavigableMap<String, List<Place>>> countedOfAll =
            Caffeine.newBuilder()
                    .maximumWeight(MOST)
                    .weigher((Asked asked, NavigableMap<String, List<Place>> all) -> weight(all))
                    .executor(Runnable::run)
                    .build();

    /** The places of a scope at a position, counted unless they are known. */
    List<Place> of(long position, String scope, Supplier<List<Place>> count) {
        return counted.get(new Asked(position, scope), _ -> List.copyOf(count.get()));
    }

    /** The same of every scope whose name begins so. */
    NavigableMap<String, List<Place>> ofAll(
            long position, String beginning, Supplier<NavigableMap<String, List<Place>>> count) {
        return countedOfAll.get(
                new Asked(position, beginning),
                _ -> Collections.unmodifiableNavigableMap(count.get()));
    }

    /** The places of a scope at a position, if they have been counted lately. */
    Optional<List<Place>> known(long position, String scope) {
        return Optional.ofNullable(counted.getIfPresent(new Asked(position, scope)));
    }

    /** Even an empty list is something to keep. */
    private static int weight(List<Place> places) {
        return places.size() + 1;
    }

    private static int weight(NavigableMap<String, List<Place>> all) {
        return 1 + all.values().stream().mapToInt(CountedPlaces::weight).sum();
    }
}
