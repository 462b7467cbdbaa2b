package dk.medspor.status.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.eventlog.EventJson;
import dk.medspor.kernel.DomainEvent;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.Forum;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.MinutesVersion;
import dk.medspor.readmodels.ProjectedView;
import dk.medspor.readmodels.View;
import dk.medspor.status.AsOf;
import dk.medspor.status.agendas.AgreedFollowUp;
import dk.medspor.status.agendas.FollowUpView;
import dk.medspor.status.agendas.FollowUps;
import dk.medspor.status.agendas.IncomingItem;
import dk.medspor.status.agendas.IncomingItemView;
import dk.medspor.status.agendas.IncomingItems;
import dk.medspor.status.agendas.MeetingDossierView;
import dk.medspor.status.agendas.MeetingDossiers;
import dk.medspor.storage.sqlite.EmbeddedStores;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * Whatever was recorded of meetings, in whatever order: agendas, what is carried over, what waits
 * and how far minutes have come are the same live and as of a position, on any day, and the same as
 * the list of events read without any view.
 */
class MeetingProperties {

    private static final int ALL = 1_000;
    private static final EmbeddedStores STORES =
            EmbeddedStores.open(directory(), Clock.systemUTC());

    @AfterContainer
    static void close() {
        STORES.close();
    }

    private static Path directory() {
        try {
            return Files.createTempDirectory("medspor-meetings");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The views of meetings, following one log. */
    private record Views(
            ProjectedView<MeetingDossier> dossiers,
            ProjectedView<AgreedFollowUp> followUps,
            ProjectedView<IncomingItem> incoming)
            implements AutoCloseable {

        static Views of(EventList log) {
            return new Views(
                    follow(log, new MeetingDossierView()),
                    follow(log, new FollowUpView()),
                    follow(log, new IncomingItemView()));
        }

        private static <D> ProjectedView<D> follow(EventList log, View<D> view) {
            var store = STORES.documents();
            store.builds(view.name()).forEach(store::drop);
            return ProjectedView.following(log, view, store, EventJson.mapper());
        }

        @Override
        public void close() {
            dossiers.close();
            followUps.close();
            incoming.close();
        }
    }

    @Property
    void every_answer_is_what_the_events_up_to_it_tell(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 400) int steps) {
        List<DomainEvent> events = RandomMeetings.story(seed, steps);
        var random = new Random(seed);
        int cut = random.nextInt(events.size() + 1);
        EventList log = new EventList();
        log.add(events.subList(0, cut));
        try (Views views = Views.of(log)) {
            LocalDate then = day(random);
            compare(views, events.subList(0, cut), then, new AsOf.Now(cut - 1));
            log.add(events.subList(cut, events.size()));
            compare(views, events.subList(0, cut), then, new AsOf.Position(cut - 1));
            compare(views, events, day(random), new AsOf.Now(events.size() - 1));
        }
    }

    @Example
    void the_stories_tell_of_everything_that_an_answer_rests_on() {
        Set<String> told =
                IntStream.range(0, 60)
                        .boxed()
                        .flatMap(it -> RandomMeetings.story(it, 400).stream())
                        .map(it -> it.getClass().getSimpleName())
                        .collect(Collectors.toSet());

        assertThat(told)
                .contains("AgendaItemDeferred", "AgendaItemReferred", "AgendaOrdered")
                .contains("FollowUpClosed", "FollowUpReopened", "MeetingMoved")
                .contains("MinutesDrafted", "MinutesEdited", "MinutesSubmitted")
                .contains("MinutesApproved", "MinutesDistributed")
                .contains("MinutesConfirmed", "MinutesAmended");
    }

    private static LocalDate day(Random random) {
        return RandomMeetings.FIRST_DAY.plusDays(random.nextInt(-60, 560));
    }

    private static void compare(Views views, List<DomainEvent> events, LocalDate on, AsOf asOf) {
        var naive = new NaiveMeetings(events, on);
        var followUps = new FollowUps(views.followUps());
        var incoming = new IncomingItems(views.incoming());
        for (MedBodyId body : RandomMeetings.BODIES) {
            var open = followUps.followUps(Optional.of(Set.of(body)), true, on, 0, ALL, asOf);
            assertThat(texts(open.value().items(), it -> it.followUp().text()))
                    .isEqualTo(naive.open(body));
            var to = new Forum(Forum.Kind.BODY, Optional.of(body), Optional.empty());
            assertThat(sources(incoming.waitingFor(List.of(to), on, 0, ALL, asOf).value().items()))
                    .isEqualTo(naive.waiting(body));
        }
        for (MeetingId id : RandomMeetings.MEETINGS) {
            new MeetingDossiers(views.dossiers())
                    .meeting(id, asOf)
                    .value()
                    .flatMap(it -> it.on(on))
                    .ifPresent(it -> compare(it, naive, followUps, on, asOf));
        }
    }

    private static void compare(
            MeetingDossier meeting,
            NaiveMeetings naive,
            FollowUps followUps,
            LocalDate on,
            AsOf asOf) {
        assertThat(
                        meeting.agenda().standing().stream()
                                .map(it -> it.content().title().value())
                                .toList())
                .isEqualTo(naive.agenda(meeting.id()));
        assertThat(
                        texts(
                                followUps
                                        .sinceLast(
                                                meeting,
                                                Set.copyOf(meeting.arrangement().bodies()),
                                                on,
                                                asOf)
                                        .value(),
                                it -> it.followUp().text()))
                .isEqualTo(naive.sinceLast(meeting.id(), meeting.arrangement().date()));
        assertThat(meeting.minutes().versions().stream().map(MeetingProperties::told).toList())
                .isEqualTo(naive.minutes(meeting.id()));
    }

    private static String told(MinutesVersion it) {
        return it.number()
                + " "
                + it.stage()
                + " "
                + it.content().remarks().map(Protected::value).orElse("-");
    }

    private static Set<String> sources(List<IncomingItem> items) {
        return items.stream()
                .map(it -> it.source().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static <T> Set<String> texts(List<T> of, Function<T, Protected<String>> text) {
        return of.stream()
                .map(it -> text.apply(it).value())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
