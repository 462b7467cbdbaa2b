package dk.medspor.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RecentEventsTest {

    private long destroyed;
    private RecentEvents recent = new RecentEvents(() -> destroyed);
    private final List<Long> decoded = new ArrayList<>();
    private long head = 99;

    @Test
    void all_who_ask_for_the_last_events_get_what_was_decoded_once() {
        assertThat(read(97, 99)).containsExactly(97L, 98L, 99L);
        assertThat(read(97, 99)).containsExactly(97L, 98L, 99L);
        assertThat(read(99, 99)).containsExactly(99L);

        assertThat(decoded).containsExactly(97L, 98L, 99L);
    }

    @Test
    void older_events_do_not_take_the_place_of_the_last() {
        read(98, 99);
        read(10, 12);
        read(90, 98);
        decoded.clear();

        assertThat(read(98, 99)).containsExactly(98L, 99L);
        assertThat(decoded).isEmpty();
    }

    @Test
    void the_next_commit_takes_the_place_of_the_one_before() {
        read(99, 99);
        head = 101;
        read(100, 101);
        decoded.clear();

        assertThat(read(99, 99)).containsExactly(99L);
        assertThat(decoded).as("what was held is gone").containsExactly(99L);
    }

    @Test
    void what_was_opened_with_a_key_that_is_destroyed_is_read_again() {
        read(98, 99);
        destroyed++;
        decoded.clear();

        read(98, 99);

        assertThat(decoded).containsExactly(98L, 99L);
    }

    @Test
    void what_is_not_recorded_yet_is_asked_for_again() {
        assertThat(read(98, 105)).containsExactly(98L, 99L);
        head = 105;

        assertThat(read(98, 105)).endsWith(104L, 105L);
    }

    @Test
    void what_cannot_be_decoded_is_told_to_everybody() {
        for (int reader = 0; reader < 2; reader++) {
            List<Long> before = new ArrayList<>();
            Stream<RecordedEvent> events = recent.read(98, 99, RecentEventsTest::broken);

            assertThatThrownBy(() -> events.forEach(it -> before.add(it.position())))
                    .isInstanceOf(UnreadableEvent.class);
            assertThat(before).containsExactly(98L);
        }
    }

    @Property
    void whoever_asks_in_whatever_order_gets_what_the_log_holds(
            @ForAll @Size(max = 30) List<@IntRange(max = 40) Integer> heads,
            @ForAll @Size(value = 30) List<@IntRange(max = 45) Integer> froms) {
        recent = new RecentEvents(() -> destroyed);
        head = 0;
        for (int i = 0; i < heads.size(); i++) {
            head = Math.max(head, heads.get(i));
            long from = froms.get(i);
            long to = from + i % 5;
            assertThat(read(from, to))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(from, Math.min(to, head)).boxed().toList());
        }
    }

    /** The first can be read, the second cannot. */
    private static Stream<RecordedEvent> broken() {
        return LongStream.of(98, 99).mapToObj(RecentEventsTest::readable);
    }

    private static RecordedEvent readable(long position) {
        if (position == 99) {
            throw new UnreadableEvent();
        }
        return event(position);
    }

    private static final class UnreadableEvent extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private List<Long> read(long from, long to) {
        return recent.read(from, to, () -> events(from, Math.min(to, head)))
                .map(RecordedEvent::position)
                .toList();
    }

    private Stream<RecordedEvent> events(long from, long to) {
        return LongStream.rangeClosed(from, to)
                .peek(decoded::add)
                .mapToObj(RecentEventsTest::event);
    }

    private static RecordedEvent event(long position) {
        return new RecordedEvent(
                position,
                Instant.EPOCH,
                "stream",
                position,
                "event " + position,
                "Noted",
                "payload",
                Map.of(),
                "Note");
    }
}
