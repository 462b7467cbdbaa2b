package dk.medspor.status.agreement;

import dk.medspor.kernel.DomainEvent;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.ContributionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What may have been recorded in some years: several initiatives, calls, recommendations and plans
 * at a time, facts that are told late, mistakes and their corrections. The same seed tells the same
 * story.
 */
final class RandomMunicipality {

    static final LocalDate FIRST_DAY = LocalDate.of(2020, 2, 1);

    /** After everything that is told. */
    static final Instant NOW = Instant.parse("2060-01-01T12:00:00Z");

    static final List<MedBodyId> BODIES =
            Stream.of(1, 2, 3, 4).map(it -> new MedBodyId(new UUID(0, it))).toList();

    static final List<ContributionId> SAID =
            Stream.of(1, 2, 3).map(it -> new ContributionId(new UUID(7, it))).toList();

    private final Random random;
    private LocalDate today = FIRST_DAY;

    private RandomMunicipality(long seed) {
        this.random = new Random(seed);
    }

    /** The facts in the order they were recorded. */
    static List<DomainEvent> story(long seed, int steps) {
        return lived(seed, steps).events();
    }

    static Story lived(long seed, int steps) {
        var municipality = new RandomMunicipality(seed);
        return new Story(municipality.lived(steps), municipality.today);
    }

    /**
     * What happened.
     *
     * @param end the last day: no fact is dated later
     */
    record Story(List<DomainEvent> events, LocalDate end) {}

    private List<DomainEvent> lived(int steps) {
        var initiatives = new RandomInitiatives(this);
        var calls = new RandomCalls(this, initiatives);
        var recommendations = new RandomRecommendations(this);
        var plans = new RandomPlans(this);
        List<DomainEvent> events = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            today = today.plusDays(random.nextInt(40));
            int what = random.nextInt(10);
            events.addAll(
                    what < 6
                            ? initiatives.next()
                            : what < 7
                                    ? calls.next()
                                    : what < 9 ? recommendations.next() : plans.next());
        }
        return events;
    }

    /** Mostly these days, now and then long ago. */
    LocalDate day() {
        return switch (random.nextInt(8)) {
            case 0 -> today.minusDays(random.nextInt(500));
            case 1 -> today;
            default -> today.minusDays(random.nextInt(20));
        };
    }

    LocalDate dayAhead() {
        return today.plusDays(random.nextInt(500));
    }

    /** None, one, or several of what was said. */
    List<ContributionId> sources() {
        return SAID.stream().filter(_ -> onceIn(3)).toList();
    }

    MedBodyId body() {
        return one(BODIES);
    }

    boolean now() {
        return random.nextBoolean();
    }

    /** Once in so many times. */
    boolean onceIn(int times) {
        return random.nextInt(times) == 0;
    }

    int upTo(int most) {
        return random.nextInt(most) + 1;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
