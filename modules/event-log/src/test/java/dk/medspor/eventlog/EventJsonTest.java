package dk.medspor.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspor.kernel.EntityId;
import dk.medspor.kernel.Protected;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

class EventJsonTest {

    record OwlId(UUID value) implements EntityId {}

    record Everything(
            OwlId id,
            Protected<String> text,
            Protected<LocalDate> birthday,
            Optional<LocalDate> from,
            Optional<OwlId> parent,
            Optional<Protected<String>> why,
            Instant at,
            Duration within,
            List<OwlId> nests,
            Set<DayOfWeek> days,
            Map<OwlId, Integer> counts,
            int number,
            boolean flag) {}

    record Small(String name, Optional<String> note) {}

    private static final OwlId OWL = new OwlId(new UUID(1, 2));
    private static final OwlId OTHER = new OwlId(new UUID(0, 3));

    private static final Everything EVERYTHING =
            new Everything(
                    OWL,
                    Protected.text("æøå"),
                    new Protected<>(LocalDate.of(1999, 12, 31)),
                    Optional.of(LocalDate.of(2026, 2, 3)),
                    Optional.of(OTHER),
                    Optional.empty(),
                    Instant.parse("2026-02-03T04:05:06.123456Z"),
                    Duration.ofDays(2),
                    List.of(OWL, OTHER),
                    Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, DayOfWeek.SUNDAY),
                    Map.of(OWL, 1, OTHER, 2),
                    7,
                    true);

    private static final String JSON =
            """
            {"at":"2026-02-03T04:05:06.123456Z","birthday":"1999-12-31",\
            "counts":{"00000000-0000-0000-0000-000000000003":2,\
            "00000000-0000-0001-0000-000000000002":1},\
            "days":["FRIDAY","MONDAY","SUNDAY"],"flag":true,"from":"2026-02-03",\
            "id":"00000000-0000-0001-0000-000000000002",\
            "nests":["00000000-0000-0001-0000-000000000002",\
            "00000000-0000-0000-0000-000000000003"],"number":7,\
            "parent":"00000000-0000-0000-0000-000000000003",\
            "text":"æøå","why":null,"within":"PT48H"}""";

    @Test
    void values_are_written_in_their_plainest_form_and_a_fixed_order() {
        assertThat(EventJson.mapper().writeValueAsString(EVERYTHING)).isEqualTo(JSON);
    }

    @Test
    void entries_are_in_the_order_of_their_texts_whatever_the_map_says() {
        record Counts(Map<OwlId, Integer> counts, Set<OwlId> owls) {}
        Map<OwlId, Integer> counts =
                LongStream.range(0, 30)
                        .boxed()
                        .collect(Collectors.toMap(it -> new OwlId(new UUID(0, it)), it -> 1));

        String json = EventJson.mapper().writeValueAsString(new Counts(counts, counts.keySet()));

        List<String> ids =
                Pattern.compile("[0-9a-f-]{36}")
                        .matcher(json)
                        .results()
                        .map(MatchResult::group)
                        .toList();
        assertThat(ids.subList(0, 30)).isSorted().doesNotHaveDuplicates();
        assertThat(ids.subList(30, 60)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void what_is_written_is_read_back() {
        assertThat(EventJson.mapper().readValue(JSON, Everything.class)).isEqualTo(EVERYTHING);
    }

    @Test
    void an_absent_optional_is_empty() {
        assertThat(EventJson.mapper().readValue("{\"name\":\"n\"}", Small.class))
                .isEqualTo(new Small("n", Optional.empty()));
    }

    @Test
    void an_unknown_property_is_an_error() {
        assertRefused("{\"name\":\"n\",\"nome\":\"m\"}", Small.class);
    }

    @Test
    void a_missing_property_is_an_error() {
        assertRefused("{\"note\":\"n\"}", Small.class);
        assertRefused("{\"name\":null}", Small.class);
    }

    @Test
    void what_is_no_uuid_is_no_id() {
        assertRefused("\"owl\"", OwlId.class);
        assertRefused("7", OwlId.class);
    }

    private static void assertRefused(String json, Class<?> type) {
        assertThatThrownBy(() -> EventJson.mapper().readValue(json, type))
                .isInstanceOf(JacksonException.class);
    }
}
