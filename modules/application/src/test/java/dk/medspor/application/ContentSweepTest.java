package dk.medspor.application;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.eventlog.ProtectedContents;
import dk.medspor.eventlog.TextKeys;
import dk.medspor.eventlog.UnnamedContents;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.AgendaEvent;
import dk.medspor.meetings.AgendaEvent.AgendaItemAdded;
import dk.medspor.meetings.AgendaEvent.AttachmentContentKept;
import dk.medspor.meetings.AgendaEvent.DocumentAttached;
import dk.medspor.meetings.Attachment;
import dk.medspor.meetings.ItemContent;
import dk.medspor.meetings.ItemOrigin;
import dk.medspor.meetings.ItemPurpose;
import dk.medspor.meetings.MeetingDetails;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.MeetingEvent;
import dk.medspor.meetings.MeetingEvent.MeetingHeld;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.MeetingKind;
import dk.medspor.storage.sqlite.EmbeddedStores;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sender that is killed between the bytes and the command leaves bytes that nothing names. */
class ContentSweepTest {

    private static final Instant KEPT_AT = Instant.parse("2026-03-02T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final MeetingId MEETING = new MeetingId(new UUID(0, 1));
    private static final String OWNER = MEETING.toString();
    private static final String SHA_256 = "ab".repeat(32);
    private static final byte[] BYTES = "Fravær".getBytes(UTF_8);

    @TempDir Path directory;
    private EmbeddedStores stores;

    @BeforeEach
    void open() {
        stores = EmbeddedStores.open(directory, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        stores.close();
    }

    @Test
    void after_a_day_what_the_log_does_not_name_is_gone_and_what_it_names_stays() {
        String abandoned = contents().keep(BYTES, OWNER);
        String named = contents().keep(BYTES, OWNER);
        close();
        open();

        sweep(named, Duration.ofHours(23));
        assertThat(contents().open(abandoned, OWNER)).isPresent();
        sweep(named, Duration.ofHours(25));

        assertThat(contents().open(abandoned, OWNER)).isEmpty();
        assertThat(contents().open(named, OWNER)).hasValue(BYTES);
        assertThat(stores.blobs().list("", 10)).hasSize(1);
    }

    private void sweep(String named, Duration later) {
        Clock clock = Clock.fixed(KEPT_AT.plus(later), ZoneOffset.UTC);
        new ContentSweep(contents(), _ -> Optional.of(meeting(named)), clock).sweep();
    }

    private ProtectedContents contents() {
        return new ProtectedContents(
                stores.blobs(),
                TextKeys.in(stores.keys()),
                new UnnamedContents(stores.records(), Clock.fixed(KEPT_AT, ZoneOffset.UTC)));
    }

    private static MeetingDossier meeting(String named) {
        var body = new MedBodyId(new UUID(0, 2));
        var title = Protected.text("Budget");
        var details = new MeetingDetails(body, MeetingKind.ORDINARY, DAY, title, Optional.empty());
        var item =
                new ItemContent(
                        title, ItemPurpose.DECISION, Optional.empty(), List.of(), Optional.empty());
        Optional<MeetingDossier> dossier =
                Optional.of(
                        MeetingDossier.after(Optional.empty(), new MeetingHeld(MEETING, details)));
        List<AgendaEvent> agenda =
                List.of(
                        new AgendaItemAdded(
                                MEETING, 1, DAY, body, item, ItemOrigin.PROPOSAL, Optional.empty()),
                        new DocumentAttached(
                                MEETING,
                                1,
                                DAY,
                                new Attachment(title, "text/plain", BYTES.length, SHA_256)),
                        new AttachmentContentKept(MEETING, 1, SHA_256, named));
        for (MeetingEvent it : agenda) {
            dossier = Optional.of(MeetingDossier.after(dossier, it));
        }
        return dossier.orElseThrow();
    }
}
