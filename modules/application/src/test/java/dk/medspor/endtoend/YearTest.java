package dk.medspor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.endtoend.NaiveYear.Line;
import dk.medspor.endtoend.NaiveYear.Moment;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Every answer on the year of Skovby is what a naive reading of its lines says. */
class YearTest {

    private static final int MOMENTS = 5;

    @TempDir private static Path directory;
    private static Medspor medspor;
    private static Api api;
    private static YearOfSkovby year;
    private static List<Moment> moments;

    @BeforeAll
    static void live() {
        medspor = Medspor.on(directory.resolve("data"));
        api = medspor.api();
        year = new YearOfSkovby(api);
        year.live();
        moments = moments(year.naive);
    }

    @AfterAll
    static void close() {
        medspor.close();
    }

    /** Days on which something happened and the days between, early and late in the log. */
    private static List<Moment> moments(NaiveYear naive) {
        var random = new Random(7);
        List<String> days = naive.days();
        List<Moment> all = new ArrayList<>();
        all.add(new Moment("2024-12-31", naive.lastPosition()));
        while (all.size() < MOMENTS) {
            LocalDate day = LocalDate.parse(days.get(random.nextInt(days.size())));
            String asked = day.plusDays(random.nextInt(3) - 1).toString();
            boolean early = random.nextBoolean();
            long position =
                    early
                            ? 120 + random.nextInt((int) naive.lastPosition() - 120)
                            : naive.lastPosition();
            all.add(new Moment(asked, position));
        }
        return all;
    }

    @Test
    void every_decision_of_the_year_is_made_again_as_it_was_made() {
        assertThat(ReplayedLog.sameThroughout(medspor)).hasSizeGreaterThan(20);
    }

    @Test
    void the_year_had_what_a_year_has() {
        Set<String> kinds =
                items("/api/v1/meeting-plan?size=500&on=2024-12-31")
                        .map(it -> it.path("kind").asString())
                        .collect(Collectors.toSet());

        assertThat(year.bodies).hasSize(12);
        assertThat(year.naive.planned()).hasSize(20);
        assertThat(kinds).hasSize(7);
        assertThat(
                        year.bodies.stream()
                                .mapToInt(it -> year.naive.holders(it, moments.getFirst()).size())
                                .sum())
                .isEqualTo(60);
    }

    @Test
    void who_sat_on_each_body() {
        forEachBody(
                (body, at) -> year.naive.holders(body, at),
                body -> "/api/v1/bodies/" + body + "/seats",
                it ->
                        it.path("seats")
                                .valueStream()
                                .map(seat -> seat.path("holderId").asString())
                                .collect(Collectors.toSet()));
    }

    @Test
    void the_plan_of_each_body() {
        forEachBody(
                year.naive::plan,
                body -> "/api/v1/meeting-plan?size=500&body=" + body,
                it ->
                        it.path("items")
                                .valueStream()
                                .map(
                                        one ->
                                                one.path("date").asString()
                                                        + " "
                                                        + one.path("state").asString())
                                .sorted()
                                .toList());
    }

    @Test
    void what_each_body_has_still_to_do() {
        forEachBody(
                year.naive::open,
                body -> "/api/v1/follow-ups/open?size=500&body=" + body,
                it ->
                        it.path("items")
                                .valueStream()
                                .map(one -> one.path("text").asString())
                                .sorted()
                                .toList());
    }

    @Test
    void what_waits_for_each_body() {
        forEachBody(
                year.naive::waiting,
                body -> "/api/v1/incoming-items?size=500&body=" + body,
                it ->
                        it.path("items")
                                .valueStream()
                                .map(
                                        one ->
                                                one.path("meetingId").asString()
                                                        + "/"
                                                        + one.path("item").asInt())
                                .sorted()
                                .toList());
    }

    @Test
    void how_far_the_minutes_have_come() {
        forEachBody(
                (body, at) -> new TreeMap<>(year.naive.minutes(body, at)),
                body -> "/api/v1/minutes?size=500&body=" + body,
                it ->
                        new TreeMap<>(
                                it.path("items")
                                        .valueStream()
                                        .collect(
                                                Collectors.toMap(
                                                        one -> one.path("meetingId").asString(),
                                                        one ->
                                                                one.path("version").asInt(0)
                                                                        + " "
                                                                        + one.path("stage")
                                                                                .asString("-")))));
    }

    @Test
    void what_is_carried_to_each_agenda_until_it_is_closed() {
        for (Line meeting : year.naive.planned()) {
            for (Moment at : knowing(meeting)) {
                JsonNode agenda =
                        read("/api/v1/meetings/" + meeting.word(0) + "/agenda", at).body();

                assertThat(texts(agenda.path("sinceLast")))
                        .as(meeting + " " + at)
                        .isEqualTo(year.naive.sinceLast(meeting.to(), meeting.word(1), at));
            }
        }
        assertThat(year.naive.sinceLast(year.bodies.getFirst(), "2024-11-25", moments.getFirst()))
                .as("something is carried through all meetings of the main body")
                .containsEntry(YearOfSkovby.CARRIED, "OPEN");
    }

    @Test
    void who_came_to_each_meeting() {
        for (Line meeting : year.naive.planned()) {
            for (Moment at : knowing(meeting)) {
                Map<String, String> came =
                        read("/api/v1/meetings/" + meeting.word(0) + "/proceedings", at)
                                .body()
                                .path("attendance")
                                .valueStream()
                                .collect(
                                        Collectors.toMap(
                                                it -> it.path("personId").asString(),
                                                it -> it.path("presence").asString()));

                assertThat(new TreeMap<>(came))
                        .isEqualTo(year.naive.attendance(meeting.word(0), at));
            }
        }
    }

    private static List<Moment> knowing(Line meeting) {
        return moments.stream().filter(it -> it.covers(meeting)).toList();
    }

    private static Map<String, String> texts(JsonNode followUps) {
        return followUps
                .valueStream()
                .collect(
                        Collectors.toMap(
                                it -> it.path("text").asString(),
                                it -> it.path("state").asString(),
                                (one, _) -> one,
                                TreeMap::new));
    }

    private interface Naive {
        Object at(String body, Moment moment);
    }

    private static void forEachBody(
            Naive naive, Function<String, String> path, Function<JsonNode, Object> answered) {
        for (Moment at : moments) {
            for (String body : year.bodies) {
                assertThat(answered.apply(read(path.apply(body), at).body()))
                        .as(body + " " + at)
                        .isEqualTo(naive.at(body, at));
            }
        }
    }

    private static Stream<JsonNode> items(String path) {
        return api.getSeeing(medspor.head(), path).body().path("items").valueStream();
    }

    private static Api.Answer read(String path, Moment at) {
        String question = path.contains("?") ? "&" : "?";
        Api.Answer answer = api.get(path + question + "on=" + at.day() + "&asOf=" + at.position());
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        return answer;
    }
}
