package dk.medspor.eventlog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspor.kernel.Protected;
import dk.medspor.storage.CommitCommand;
import dk.medspor.storage.CommitEvent;
import dk.medspor.storage.NewCommit;
import dk.medspor.storage.StoredCommit;
import dk.medspor.storage.sqlite.EmbeddedStores;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Protected content is ciphertext in the log, and plain to who reads through the event log. */
class SealedEventsTest {

    record Said(
            int number,
            Protected<String> text,
            List<Protected<String>> more,
            Optional<Protected<String>> why,
            String open) {}

    record Say(Protected<String> text) {}

    private static final Said SAID =
            new Said(
                    7,
                    Protected.text("Bodil \"$sealed\" Æble"),
                    List.of(Protected.text("første"), Protected.text("andet")),
                    Optional.of(Protected.text("fordi")),
                    "\"$sealed\":{\"$sealed\":1}");

    @TempDir Path directory;
    private EmbeddedStores stores;
    private TextKeys keys;
    private EventLogAssembly assembly;

    @BeforeEach
    void open() {
        stores = EmbeddedStores.open(directory, Clock.systemUTC());
        keys = TextKeys.in(stores.keys());
        assembly = new EventLogAssembly(stores.commits(), keys, EventTypes.of(Said.class));
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void what_was_sealed_is_read_in_plain_by_the_log_and_by_axon() {
        say("a", SAID);

        assertThat(read()).containsExactly(SAID);
        EventStorageEngine engine = assembly.engine();
        assertThat(engine.readEvents("a").next().getPayload()).isEqualTo(SAID);
        assertThat(engine.readEvents(null, false).findFirst().orElseThrow().getPayload())
                .isEqualTo(SAID);
    }

    @Test
    void no_protected_content_is_stored_in_plain() {
        sayByCommand(new Say(SAID.text()), SAID);

        StoredCommit commit = commit();
        String stored =
                new String(commit.command().payload(), UTF_8)
                        + new String(commit.events().getFirst().payload(), UTF_8);
        assertThat(stored).doesNotContain("Bodil", "første", "andet", "fordi");
        assertThat(stored).contains("\"number\":7");
    }

    @Test
    void a_text_and_its_copy_in_the_command_share_a_key_and_others_do_not() {
        sayByCommand(new Say(SAID.text()), SAID);

        List<Long> ofCommand = keysIn(commit().command().payload());
        List<Long> ofEvent = keysIn(commit().events().getFirst().payload());
        assertThat(ofCommand).hasSize(1);
        assertThat(ofEvent).hasSize(4).doesNotHaveDuplicates().containsAll(ofCommand);
    }

    @Test
    void a_text_whose_key_is_destroyed_is_withheld_alone() {
        say("a", SAID);
        long key = keysIn(commit().events().getFirst().payload()).getLast();

        keys.destroy(key);

        Said left = read().getFirst();
        assertThat(left)
                .isEqualTo(
                        new Said(
                                SAID.number(),
                                SAID.text(),
                                SAID.more(),
                                Optional.of(Protected.text(Protected.WITHHELD)),
                                SAID.open()));
        assertThat(LogVerification.of(stores.commits()).valid()).isTrue();
    }

    @Test
    void sealed_content_opens_neither_in_another_field_nor_in_another_event() {
        say("a", SAID);
        CommitEvent event = commit().events().getFirst();
        String stored = new String(event.payload(), UTF_8);
        List<String> seals = sealsIn(stored);
        String moved = stored.replace(seals.get(0), seals.get(1));
        SealedJson json = new SealedJson(keys::found);

        assertThatThrownBy(() -> json.opened(event.id(), moved.getBytes(UTF_8)))
                .isInstanceOf(BrokenSeal.class)
                .hasMessageContaining("/more/0");
        assertThatThrownBy(() -> json.opened("another event", event.payload()))
                .isInstanceOf(BrokenSeal.class);
        String cut = stored.replace(seals.get(0), seals.get(0).substring(0, 20));
        assertThatThrownBy(() -> json.opened(event.id(), cut.getBytes(UTF_8)))
                .isInstanceOf(BrokenSeal.class);
    }

    @Test
    void without_the_key_store_nothing_is_read_and_nothing_taken_for_withheld() {
        say("a", SAID);
        TextKeys empty = TextKeys.in(stores.records());
        var other = new EventLogAssembly(stores.commits(), empty, EventTypes.of(Said.class));

        assertThatThrownBy(() -> other.eventLog().read(0, 0).toList()).isInstanceOf(LostKey.class);
    }

    @Test
    void events_stored_in_plain_are_read_as_they_are() {
        byte[] plain = EventJson.mapper().writeValueAsBytes(SAID);
        stores.commits()
                .append(
                        NewCommit.of(
                                CommitCommand.NONE,
                                List.of(
                                        new CommitEvent(
                                                "e",
                                                "s",
                                                "T",
                                                0,
                                                "Said",
                                                "",
                                                Instant.EPOCH,
                                                plain,
                                                "{}".getBytes(UTF_8)))));

        assertThat(read()).containsExactly(SAID);
    }

    private void say(String stream, Said said) {
        assembly.engine().appendEvents(new GenericDomainEventMessage<>("Talk", stream, 0, said));
    }

    private void sayByCommand(Say command, Said said) {
        DefaultUnitOfWork<?> work =
                DefaultUnitOfWork.startAndGet(new GenericCommandMessage<>(command));
        say("a", said);
        work.commit();
    }

    private List<Said> read() {
        return assembly.eventLog().read(0, 100).map(it -> (Said) it.payload()).toList();
    }

    private StoredCommit commit() {
        return stores.commits().read(0, 1).getFirst();
    }

    private static List<String> sealsIn(String json) {
        return Pattern.compile("\"\\$sealed\":\"([^\"]+)\"")
                .matcher(json)
                .results()
                .map(it -> it.group(1))
                .toList();
    }

    private static List<Long> keysIn(byte[] json) {
        return sealsIn(new String(json, UTF_8)).stream()
                .map(it -> SealedContent.parse(it, new SealedContent.Place("any", "")).key())
                .toList();
    }
}
