package dk.medspor.status.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.initiatives.CallId;
import dk.medspor.kernel.DomainEvent;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.Contribution;
import dk.medspor.meetings.ContributionId;
import dk.medspor.meetings.MeetingId;
import dk.medspor.recommendations.Dossier;
import dk.medspor.recommendations.ProcessPlan;
import dk.medspor.recommendations.ProcessPlanId;
import dk.medspor.recommendations.RecommendationId;
import dk.medspor.status.AsOf;
import dk.medspor.status.Page;
import dk.medspor.status.calls.CallBoard;
import dk.medspor.status.effect.Effects;
import dk.medspor.status.effect.InitiativeEffect;
import dk.medspor.status.evaluationcycle.CycleBoard;
import dk.medspor.status.evaluationcycle.CyclePart;
import dk.medspor.status.evaluationcycle.CycleRow;
import dk.medspor.status.evaluationcycle.EvaluationCycle;
import dk.medspor.status.evaluationcycle.EvaluationCycle.Status;
import dk.medspor.status.evaluationcycle.Promises;
import dk.medspor.status.feedback.Feedback;
import dk.medspor.status.forecast.Forecast;
import dk.medspor.status.forecast.NextMeeting;
import dk.medspor.storage.sqlite.EmbeddedStores;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * Whatever was recorded, in whatever order: a status answer is the same live and as of a position,
 * and the same as the list of events read without any view. Each try holds some fifteen histories;
 * {@code -Djqwik.tries.default} raises the number of tries.
 */
class StatusProperties {

    private static final int ALL = 1_000;
    private static final MeetingId MEETING = new MeetingId(new UUID(9, 1));
    private static final EmbeddedStores STORES =
            EmbeddedStores.open(directory(), Clock.systemUTC());

    @AfterContainer
    static void close() {
        STORES.close();
    }

    private static Path directory() {
        try {
            return Files.createTempDirectory("medspor-status");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Property
    void every_answer_is_what_the_events_up_to_it_tell(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 220) int steps) {
        List<DomainEvent> events = RandomMunicipality.story(seed, steps);
        var random = new Random(seed);
        int cut = random.nextInt(events.size() + 1);
        EventList log = new EventList();
        log.add(events.subList(0, cut));
        try (var views = new StatusViews(log, STORES.documents())) {
            LocalDate then = day(random, steps);
            compare(views, events.subList(0, cut), then, new AsOf.Now(cut - 1));
            log.add(events.subList(cut, events.size()));
            compare(views, events.subList(0, cut), then, new AsOf.Position(cut - 1));
            int other = random.nextInt(events.size() + 1);
            compare(
                    views,
                    events.subList(0, other),
                    day(random, steps),
                    new AsOf.Position(other - 1));
            compare(views, events, day(random, steps), new AsOf.Now(events.size() - 1));
        }
    }

    @Example
    void the_stories_tell_of_everything_that_a_status_rests_on() {
        Set<String> told =
                IntStream.range(0, 100)
                        .boxed()
                        .flatMap(it -> RandomMunicipality.story(it, 200).stream())
                        .map(it -> it.getClass().getSimpleName())
                        .collect(Collectors.toSet());

        assertThat(told)
                .hasSizeGreaterThan(48)
                .contains(NaiveInitiative.STEPS)
                .contains(
                        "IndicatorChosen",
                        "BaselineMeasured",
                        "FollowUpMeasured",
                        "KeyFiguresRecorded",
                        "EffectObserved");
    }

    private static LocalDate day(Random random, int steps) {
        return RandomMunicipality.FIRST_DAY.plusDays(random.nextInt(-100, 25 * steps + 100));
    }

    private static void compare(
            StatusViews views, List<DomainEvent> events, LocalDate on, AsOf asOf) {
        var naive = new NaiveStatus(events, on);
        cycles(views, naive, on, asOf);
        assertThat(NaiveThemes.told(views.verdicts().verdicts(Optional.empty(), on, asOf).value()))
                .isEqualTo(naive.verdicts(NaiveThemes.of(events, on)));
        assertThat(
                        views
                                .effects()
                                .effects(Optional.empty(), Optional.empty(), on, 0, ALL, asOf)
                                .value()
                                .items()
                                .stream()
                                .map(Told::effect))
                .containsExactlyInAnyOrderElementsOf(naive.effects());
        feedback(views, events, naive, on, asOf);
        calls(views, events, on, asOf);
        recommendations(views, events, on, asOf);
        plans(views, events, on, asOf);
    }

    @Property
    void pages_served_from_the_index_hold_the_same_rows_and_totals(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 220) int steps) {
        var story = RandomMunicipality.lived(seed, steps);
        List<DomainEvent> events = story.events();
        var random = new Random(seed);
        LocalDate on = story.end().plusDays(random.nextInt(800));
        int size = random.nextInt(1, 7);
        EventList log = new EventList();
        log.add(events);
        try (var views = new StatusViews(log, STORES.documents())) {
            int cut = random.nextInt(events.size() + 1);
            pages(views, events, on, size, new AsOf.Now(events.size() - 1));
            pages(views, events.subList(0, cut), on, size, new AsOf.Position(cut - 1));
        }
    }

    private static void pages(
            StatusViews views, List<DomainEvent> events, LocalDate on, int size, AsOf asOf) {
        var naive = new NaiveStatus(events, on);
        funnels(views, on, asOf);
        verdicts(views, on, asOf);
        effects(views, Optional.empty(), on, size, asOf);
        RandomMunicipality.BODIES.forEach(it -> effects(views, Optional.of(it), on, size, asOf));
        pages(views, Optional.empty(), naive.rows(), on, size, asOf);
        board(views, Optional.empty(), naive.rows(), on, asOf);
        Told.assertOpen(owed(views.indexed(), Optional.empty(), on, asOf), naive.rows());
        for (MedBodyId body : RandomMunicipality.BODIES) {
            var expected = naive.concerning(body);
            pages(views, Optional.of(body), expected, on, size, asOf);
            board(views, Optional.of(body), expected, on, asOf);
            forecast(views.indexed(), expected, body, on, asOf);
            ToldPromises.assertHold(promises(views.indexed(), body, on, asOf), expected);
            LocalDate meeting = on.plusDays(60);
            LocalDate since = on.minusDays(200);
            Told.assertList(
                    views.indexed()
                            .meetingList(body, on, meeting, Optional.of(since), asOf)
                            .value(),
                    NaiveStatus.toEvaluate(expected, body, meeting),
                    NaiveStatus.stopped(expected, body, since));
        }
    }

    private static void funnels(StatusViews views, LocalDate on, AsOf asOf) {
        Stream.of(
                        Optional.<Set<MedBodyId>>empty(),
                        Optional.of(Set.copyOf(RandomMunicipality.BODIES.subList(1, 3))))
                .forEach(
                        owners ->
                                assertThat(views.countedFunnels().funnel(owners, on, asOf))
                                        .isEqualTo(views.funnels().funnel(owners, on, asOf)));
    }

    /** Asked twice, as what was read once is kept. */
    private static void verdicts(StatusViews views, LocalDate on, AsOf asOf) {
        var read = views.verdicts().verdicts(Optional.empty(), on, asOf);
        assertThat(views.keptVerdicts().verdicts(Optional.empty(), on, asOf)).isEqualTo(read);
        assertThat(views.keptVerdicts().verdicts(Optional.empty(), on, asOf)).isEqualTo(read);
    }

    private static void effects(
            StatusViews views, Optional<MedBodyId> body, LocalDate on, int size, AsOf asOf) {
        Page<InitiativeEffect> read = effects(views.effects(), body, on, 0, ALL, asOf);
        List<InitiativeEffect> shown = new ArrayList<>();
        for (int page = 0; page <= read.total() / size; page++) {
            Page<InitiativeEffect> part =
                    effects(views.indexedEffects(), body, on, page, size, asOf);
            assertThat(part.total()).isEqualTo(read.total());
            assertThat(part.items()).hasSizeLessThanOrEqualTo(size);
            shown.addAll(part.items());
        }
        assertThat(shown).containsExactlyInAnyOrderElementsOf(read.items());
        assertThat(shown).extracting(it -> it.title().value()).isSorted();
    }

    private static Page<InitiativeEffect> effects(
            Effects effects,
            Optional<MedBodyId> body,
            LocalDate on,
            int page,
            int size,
            AsOf asOf) {
        return effects.effects(Optional.empty(), body, on, page, size, asOf).value();
    }

    private static void forecast(
            EvaluationCycle cycle,
            List<NaiveCycles.Row> expected,
            MedBodyId body,
            LocalDate on,
            AsOf asOf) {
        List<LocalDate> days = List.of(on.plusDays(30), on.plusDays(200), on.plusDays(500));
        List<NextMeeting> meetings =
                days.stream()
                        .map(it -> new NextMeeting(MEETING, it, Protected.text("Møde")))
                        .toList();
        Forecast forecast =
                cycle.ofOpen(body, on, asOf, it -> Forecast.of(it, on, meetings, ALL)).value();
        assertThat(NaiveForecast.told(forecast))
                .isEqualTo(new NaiveForecast(days, on).of(expected, body));
        assertThat(forecast.parts())
                .allSatisfy(
                        it -> {
                            assertThat(it.promised()).hasSize((int) it.promisedCount());
                            assertThat(it.expected()).hasSize((int) it.expectedCount());
                        });
        Told.assertRows(
                forecast.parts().stream().flatMap(it -> it.promised().stream()).toList(),
                expected.stream()
                        .filter(it -> it.promisedTo().equals(body) && it.open())
                        .filter(it -> !it.due().isAfter(on.plusYears(2)))
                        .toList());
    }

    private static void board(
            StatusViews views,
            Optional<MedBodyId> body,
            List<NaiveCycles.Row> expected,
            LocalDate on,
            AsOf asOf) {
        CycleBoard board = views.indexed().board(body, on, asOf).value();
        assertThat(board).isEqualTo(views.cycle().board(body, on, asOf).value());
        Told.assertTotals(board.totals(), expected);
        assertThat(Told.board(board)).isEqualTo(NaiveStatus.board(expected));
    }

    private static void pages(
            StatusViews views,
            Optional<MedBodyId> body,
            List<NaiveCycles.Row> expected,
            LocalDate on,
            int size,
            AsOf asOf) {
        List<CycleRow> rows = new ArrayList<>();
        for (int page = 0; page <= expected.size() / size; page++) {
            CyclePart part = views.indexed().part(body, on, page, size, asOf).value();
            assertThat(part.rows().total()).isEqualTo(expected.size());
            assertThat(part.rows().items()).hasSizeLessThanOrEqualTo(size);
            Told.assertTotals(part.totals(), expected);
            rows.addAll(part.rows().items());
        }
        Told.assertRows(rows, expected);
    }

    private static void cycles(StatusViews views, NaiveStatus naive, LocalDate on, AsOf asOf) {
        Told.assertRows(status(views, Optional.empty(), on, asOf), naive.rows());
        for (MedBodyId body : RandomMunicipality.BODIES) {
            Status status = status(views, Optional.of(body), on, asOf);
            var expected = naive.concerning(body);
            Told.assertRows(status, expected);
            forecast(views.cycle(), expected, body, on, asOf);
            ToldPromises.assertHold(promises(views.cycle(), body, on, asOf), expected);
            LocalDate meeting = on.plusDays(60);
            LocalDate since = on.minusDays(200);
            Told.assertList(
                    status.listFor(body, meeting, Optional.of(since)),
                    NaiveStatus.toEvaluate(expected, body, meeting),
                    NaiveStatus.stopped(expected, body, since));
        }
        List<MedBodyId> owners = RandomMunicipality.BODIES.subList(1, 3);
        Told.assertOpen(owed(views.cycle(), Optional.empty(), on, asOf), naive.rows());
        Told.assertOpen(
                owed(views.indexed(), Optional.of(Set.copyOf(owners)), on, asOf),
                naive.owned(owners));
        Told.assertRows(
                views.cycle()
                        .statusOfOwners(Set.copyOf(owners), Optional.empty(), on, asOf)
                        .value(),
                naive.owned(owners));
        assertThat(Told.funnel(views.funnels().funnel(Optional.empty(), on, asOf).value()))
                .isEqualTo(naive.funnel(RandomMunicipality.BODIES));
        assertThat(
                        Told.funnel(
                                views.funnels()
                                        .funnel(Optional.of(Set.copyOf(owners)), on, asOf)
                                        .value()))
                .isEqualTo(naive.funnel(owners));
    }

    private static Promises promises(
            EvaluationCycle cycle, MedBodyId body, LocalDate on, AsOf asOf) {
        return cycle.ofPromises(Optional.empty(), body, on, asOf, Function.identity()).value();
    }

    private static List<CycleRow> owed(
            EvaluationCycle cycle, Optional<Set<MedBodyId>> owners, LocalDate on, AsOf asOf) {
        return cycle.owed(owners, on, asOf).value();
    }

    private static Status status(
            StatusViews views, Optional<MedBodyId> body, LocalDate on, AsOf asOf) {
        return views.cycle().status(body, on, asOf).value();
    }

    private static void feedback(
            StatusViews views,
            List<DomainEvent> events,
            NaiveStatus naive,
            LocalDate on,
            AsOf asOf) {
        List<Feedback.Point> points =
                views.feedback()
                        .points(
                                RandomMunicipality.SAID.stream()
                                        .map(StatusProperties::said)
                                        .toList(),
                                on,
                                asOf)
                        .value();
        assertThat(points.stream().map(it -> it.contribution().id()))
                .containsExactlyElementsOf(RandomMunicipality.SAID);
        for (Feedback.Point point : points) {
            List<NaiveRecommendation> recommended =
                    ids(4, 5)
                            .map(it -> new NaiveRecommendation(new RecommendationId(it), events))
                            .filter(it -> it.grewFrom(point.contribution().id()))
                            .filter(it -> it.fate(on).isPresent())
                            .toList();
            assertThat(point.recommendations().stream().map(Told::fate))
                    .containsExactlyInAnyOrderElementsOf(
                            recommended.stream().flatMap(it -> it.fate(on).stream()).toList());
            assertThat(point.initiatives().stream().map(Told::fate))
                    .containsExactlyInAnyOrderElementsOf(
                            naive.fates(
                                    point.contribution().id(),
                                    recommended.stream()
                                            .flatMap(it -> it.initiatives().stream())
                                            .toList()));
        }
    }

    private static Contribution said(ContributionId id) {
        return new Contribution(
                id, Optional.empty(), Optional.empty(), Protected.text("Sagt"), List.of());
    }

    private static void calls(
            StatusViews views, List<DomainEvent> events, LocalDate on, AsOf asOf) {
        List<NaiveCall> naive =
                ids(3, 4).flatMap(it -> NaiveCall.of(new CallId(it), events).stream()).toList();
        for (MedBodyId body : RandomMunicipality.BODIES) {
            assertThat(
                            views
                                    .calls()
                                    .calls(Optional.of(body), on, 0, ALL, asOf)
                                    .value()
                                    .items()
                                    .stream()
                                    .map(Told::call))
                    .containsExactlyInAnyOrderElementsOf(
                            naive.stream()
                                    .filter(it -> it.concerns(body))
                                    .flatMap(it -> it.told(on, RandomMunicipality.BODIES).stream())
                                    .toList());
        }
        List<MedBodyId> shown = RandomMunicipality.BODIES.subList(1, 3);
        List<CallBoard> boards =
                views.calls().callsOn(Set.copyOf(shown), on, 0, ALL, asOf).value().items();
        assertThat(boards.stream().map(Told::call))
                .containsExactlyInAnyOrderElementsOf(
                        naive.stream()
                                .filter(
                                        it ->
                                                it.issued().addressees().stream()
                                                        .anyMatch(shown::contains))
                                .flatMap(it -> it.told(on, shown).stream())
                                .toList());
    }

    private static void recommendations(
            StatusViews views, List<DomainEvent> events, LocalDate on, AsOf asOf) {
        List<NaiveRecommendation> naive =
                ids(4, 5)
                        .map(it -> new NaiveRecommendation(new RecommendationId(it), events))
                        .toList();
        for (MedBodyId body : RandomMunicipality.BODIES) {
            List<Dossier> answer =
                    views.recommendations()
                            .recommendations(Optional.of(Set.of(body)), on, 0, ALL, asOf)
                            .value()
                            .items();
            assertThat(answer.stream().map(it -> Told.recommendation(it, on)))
                    .containsExactlyInAnyOrderElementsOf(
                            naive.stream()
                                    .filter(it -> it.concerns(body))
                                    .flatMap(it -> it.told(on).stream())
                                    .toList());
        }
    }

    private static void plans(
            StatusViews views, List<DomainEvent> events, LocalDate on, AsOf asOf) {
        List<NaivePlan> naive =
                ids(2, 6).map(it -> NaivePlan.of(new ProcessPlanId(it), events)).toList();
        for (MedBodyId body : RandomMunicipality.BODIES) {
            List<ProcessPlan> answer =
                    views.plans()
                            .plans(Optional.of(Set.of(body)), on, 0, ALL, asOf)
                            .value()
                            .items();
            assertThat(answer.stream().map(it -> Told.plan(it, on)))
                    .containsExactlyInAnyOrderElementsOf(
                            naive.stream()
                                    .filter(it -> it.isOf(body))
                                    .flatMap(it -> it.told(on).stream())
                                    .toList());
        }
    }

    private static Stream<UUID> ids(int howMany, long kind) {
        return IntStream.rangeClosed(1, howMany).mapToObj(it -> new UUID(kind, it));
    }
}
