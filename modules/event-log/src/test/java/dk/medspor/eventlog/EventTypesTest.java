package dk.medspor.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.medspor.eventlog.Tally.Counted;
import dk.medspor.eventlog.Tally.TallyEvent;
import dk.medspor.eventlog.Tally.TallyOpened;
import org.junit.jupiter.api.Test;

class EventTypesTest {

    sealed interface Outer {
        record First() implements Outer {}

        sealed interface Inner extends Outer {
            record Second() implements Inner {}
        }
    }

    sealed interface Other {
        record Counted() implements Other {}
    }

    interface Open {}

    @Test
    void every_record_below_a_sealed_interface_is_known_by_its_simple_name() {
        EventTypes types = EventTypes.of(TallyEvent.class, Outer.class);

        assertThat(types.nameOf(TallyOpened.class)).isEqualTo("TallyOpened");
        assertThat(types.classOf("First")).contains(Outer.First.class);
        assertThat(types.classOf("Second")).contains(Outer.Inner.Second.class);
        assertThat(types.classOf("Third")).isEmpty();
    }

    @Test
    void two_classes_cannot_share_a_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventTypes.of(TallyEvent.class, Other.class));
    }

    @Test
    void registering_the_same_events_twice_changes_nothing() {
        assertThat(EventTypes.of(Outer.class, Outer.Inner.class).classOf("Second")).isPresent();
    }

    @Test
    void an_open_interface_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> EventTypes.of(Open.class));
    }

    @Test
    void an_event_that_is_not_registered_has_no_name() {
        EventTypes types = EventTypes.of(Other.class);

        assertThatIllegalArgumentException().isThrownBy(() -> types.nameOf(Counted.class));
        assertThatIllegalArgumentException().isThrownBy(() -> types.nameOf(String.class));
    }
}
